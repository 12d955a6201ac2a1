package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps 4 and 5 of the journey: an exercise is assigned, and agreed on, or not. */
class AgreeingJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void drLindHasAPatientAda() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  @Test
  void fiveTapsAssignAnExercise() {
    drLind.says("/assign").taps("Ada").hears("What is it about?").taps("Low mood");
    drLind.hears("Which exercise?").taps("A pleasant activity").hears("How often?");
    drLind.taps("Mon, Wed, Fri at 18:00").hears("A pleasant activity for Ada", "Please note");
    drLind.taps("I have read this").hears("Assigned. Ada now decides");
    CLINIC.clock.rings();
    ada.hears("You have a message.");
  }

  @Test
  void aSecondTapOnTheLastButtonAssignsNothingMore() {
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    drLind.taps("Mon, Wed, Fri at 18:00");
    var confirm = drLind.last();
    var assign = drLind.firstButton();
    drLind.tapsData(confirm, assign).tapsData(confirm, assign);
    assertThat(CLINIC.tables().assignments(CLINIC.tables().patient("Ada", drLind.id))).isEqualTo(1);
  }

  @Test
  void oneLineAssignsAnExercise() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00").hears("Assigned. Ada now decides");
    ada.hears("You have a message.").doesNotHear("pleasant");
    ada.taps("Open").hears("Dr. Lind and you planned this: ", "Why it can help");
  }

  @Test
  void aLineThatIsNotClearIsAskedAbout() {
    drLind.says("/assign Bob ba-02 daily 18:00").hears("“Bob” is not clear to me", "Ada");
    drLind.says("/assign Ada zz-99 daily 18:00").hears("In one line: patient, exercise, times");
    drLind.says("/assign Ada ba-02 half past").hears("Half past which hour?");
    drLind.says("/assign Ada ba-02 mon at dawn").hears("I could not read “mon at dawn”");
  }

  @Test
  void whatHasToBePractisedFirstIsConfirmedFirst() {
    ada.listens();
    drLind.assigns("Ada ex-02 daily 18:00").hears("First together in the appointment");
    ada.hearsNothing();
    drLind.taps("Yes, practised together").hears("Assigned.");
    CLINIC.clock.rings();
    ada.hears("You have a message.");
  }

  @Test
  void agreeingIsWhyWhatWhenWhereHurdlePlanExpectationConfidenceFits() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open").hears("Why it can help", "What you do", "What would you like it to do");
    ada.says("Feel alive again").hears("When does it fit best?");
    ada.taps("Fri").taps("Done").hears("Where will that be, and with what?");
    ada.says("by the river, with my headphones").hears("What could get in the way?");
    ada.says("Rain").hears("a small step then?").sees("I do it later that day");
    ada.says("I take the umbrella.").hears("How pleasant do you expect it to be?");
    ada.taps("3").hears("How sure does it feel").taps("9");
    ada.hears("🎯 Feel alive again", "🕒 Mon, Wed at 18:00, about 20 min");
    ada.hears(
        "📍 by the river, with my headphones", "comes up: Rain", "Then: I take the umbrella.");
    ada.hears("Does this plan fit you?").taps("Fits").hears("Then that's the plan");
    ada.says("/plan").hears("📌 A pleasant activity", "🎯 Feel alive again", "Mon, Wed at 18:00");
  }

  @Test
  void theLongestWayToFitsHasEightTurns() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open");
    int turns = 0;
    while (!ada.canTap("Fits")) {
      turns += answersOneQuestion();
    }
    ada.taps("Fits").hears("Then that's the plan");
    assertThat(turns + 1).isEqualTo(8);
  }

  /** The way on that asks most, tapped where it can be. */
  private int answersOneQuestion() {
    var labels = ada.last().labels();
    if (labels.contains("It slips my mind")) {
      ada.taps("It slips my mind");
    } else if (labels.contains("I do it right after a meal")) {
      ada.taps("I do it right after a meal");
    } else if (labels.contains("Done")) {
      ada.taps("Done");
    } else if (labels.contains("9")) {
      ada.taps("9");
    } else {
      ada.says("Something of my own");
    }
    return 1;
  }

  @Test
  void everyTurnButTheLastCanBeSkipped() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open").taps("Go on").taps("Leave it like that").taps("Go on");
    ada.taps("Nothing comes to mind").taps("I can't tell").hears("How sure does it feel");
    ada.taps("I can't tell").hears("🕒 Mon, Wed, Fri at 18:00, about 20 min").taps("Fits");
    ada.says("/plan").hears("Mon, Wed, Fri at 18:00").doesNotHear("🎯").doesNotHear("📍");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose");
  }

  @Test
  void whatTheTherapistEndsInTheMiddleStaysEnded() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open").taps("Go on").taps("Leave it like that").taps("Go on");
    ada.taps("Nothing comes to mind").taps("I can't tell").taps("8");
    drLind.says("/patients").taps("Ada").taps("Exercises …").taps("End …").taps("Yes, end it");
    ada.hears("Dr. Lind has put A pleasant activity aside.").says("/plan");
    ada.doesNotHear("📌 A pleasant activity");
    CLINIC.clock.goesTo("18:00");
    ada.doesNotHear("It's the time you chose");
  }

  @Test
  void eachObstacleHasItsOwnSuggestions() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.taps("Open").taps("Go on").taps("Done").taps("Go on").taps("It slips my mind");
    assertThat(ada.last().labels())
        .containsExactly(
            "I put something where I will see it",
            "I do it right after a meal",
            "I do it as soon as I think of it",
            "Nothing comes to mind");
    ada.taps("I do it right after a meal").taps("I can't tell").taps("8");
    ada.hears("If this comes up: It slips my mind", "Then: I do it right after a meal");
  }

  @Test
  void whereverItIsLeftWhatWasSaidIsThereWhenItIsTakenUpAgain() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open").says("Feel alive again").says("tue 7:30").says("in the garden");
    ada.says("/stop").hears("What you saved is kept");
    ada.says("/plan").hears("I still have a question about it").taps("Plan it now");
    ada.hears("What it is for: Feel alive again").taps("Go on");
    ada.sees("✓ Tue", "✓ 07:30").taps("Done").hears("The place so far: in the garden");
    ada.taps("Go on").taps("Nothing comes to mind").taps("I can't tell").taps("8");
    ada.hears("🎯 Feel alive again", "🕒 Tue at 07:30", "📍 in the garden").taps("Fits");
    ada.hears("Then that's the plan");
  }

  @Test
  void inTheMiddleTheLanguageCanChange() {
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Open").says("Feel alive again").says("tue 7:30");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Sie").taps("Nichts mehr");
    ada.hears("Wo wird das sein, und womit?").taps("Weiter").taps("Ich denke nicht daran");
    ada.taps("Ich mache es gleich nach dem Essen").hears("Wie angenehm wird es wohl?").taps("3");
    ada.taps("8").hears("🕒 Di um 07:30, etwa 20 Min.", "Dann: Ich mache es gleich nach dem Essen");
    ada.hears("Passt dieser Plan für Sie?").taps("Passt").hears("Ich frage Sie zu dieser Zeit.");
  }

  @Test
  void anOldButtonAndASecondTapChangeNothing() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.taps("Open").taps("Go on").taps("Done").taps("Go on").taps("Nothing comes to mind");
    ada.taps("I can't tell").taps("8");
    var last = ada.last();
    var fits = ada.firstButton();
    ada.tapsData(last, fits).tapsData(last, fits);
    assertThat(ada.notice()).isEqualTo("This one is closed by now.");
    ada.hearsNothing();
    drLind.says("/digest Ada").doesNotHear("Not agreed");
  }

  @Test
  void aQuestionNobodyAnswersIsPutAsideAndFoundAgain() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").says("Feel alive again");
    CLINIC.clock.passes(Duration.ofHours(4));
    ada.hears("No hurry. My question is still open here.");
    CLINIC.clock.passes(Duration.ofHours(20));
    ada.hears("You find it with /plan whenever you like.");
    drLind.says("/digest Ada").hears("Not yet agreed: ");
    ada.says("/plan").taps("Plan it now").hears("What it is for: Feel alive again");
  }

  @Test
  void inGermanItIsTheSameTypedOrTapped() {
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    drLind.assigns("Ada ba-02 mon,wed,fri 18:00");
    ada.taps("Öffnen").hears("Dr. Lind hat das mit dir geplant: ", "Warum es helfen kann:");
    ada.hears("Was soll es für dich bewirken?").says("Wieder lachen");
    ada.says("mo mi 18:30").hears("Wo wird das sein, und womit?").says("am Fluss");
    ada.hears("Was könnte dazwischenkommen?").taps("Ich habe keine Lust");
    ada.taps("Zwei Minuten, dann darf Schluss sein").taps("4").taps("5");
    ada.hears("Danke für die offene Antwort").taps("Ein kleinerer Schritt");
    ada.hears("Es gibt eine leichtere Form: ").taps("Nein, erst besprechen");
    ada.hears("Bis dahin erinnere ich dich nicht daran.");
    ada.says("/plan").taps("Jetzt planen").hears("Wofür es ist: Wieder lachen").taps("Weiter");
    ada.taps("Fertig")
        .hears("Der Ort bisher: am Fluss")
        .taps("Weiter")
        .taps("Mir fällt nichts ein");
    ada.taps("4")
        .taps("8")
        .hears("🕒 Mo, Mi um 18:30", "Falls das dazwischenkommt: Ich habe keine");
    ada.taps("Unklar, wie").hears("Danke, dass du es sagst.").taps("Passt");
    ada.hears("Dann gilt der Plan so.");
  }

  @Test
  void beforeAFitsThereIsNoReminder() {
    drLind.assigns("Ada ba-02 daily 18:00");
    CLINIC.clock.goesTo("18:00");
    ada.doesNotHear("It's the time you chose");
    ada.says("/plan").hears("I still have a question about it");
    drLind.says("/digest Ada").hears("Not yet agreed: ");
  }
}
