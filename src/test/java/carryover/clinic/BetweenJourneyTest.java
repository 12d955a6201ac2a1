package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Step 8: what a patient can do at any time; and what the therapist sees of it. */
class BetweenJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAgreedOnGroundingEveryDayAtSix() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
  }

  @Test
  void thePlanIsAlwaysAtHand() {
    ada.says("/plan").hears("Your plan", "Grounding", "every day at 18:00");
  }

  @Test
  void eachPlanThatIsStillOpenHasAButtonOfItsOwn() {
    drLind.assigns("Ada wo-01 mon 20:00");
    ada.says("/plan").sees("Plan it now");
    drLind.assigns("Ada ba-02 daily 17:00");
    ada.says("/plan").sees("Plan now: Worry time", "Plan now: A pleasant activity");
    ada.taps("Plan now: A pleasant activity").hears("planned this: A pleasant activity");
  }

  @Test
  void aTherapistIsToldThatNothingIsThereToStop() {
    drLind.says("/stop").hears("Nothing is open right now.");
  }

  @Test
  void anExerciseCanBeReadAndDoneUnasked() {
    ada.says("/exercises").taps("Grounding 5-4-3-2-1").hears("Five things you see.");
    ada.taps("Do it now").hears("how fully here?").taps("2");
    ada.taps("That's enough for today").taps("5").taps("Fully").taps("1").taps("Nothing to add");
    ada.taps("No").hears("Thank you.");
    drLind.says("/digest Ada").hears("1 fully", "Being present: 2 → 5");
  }

  @Test
  void howItWentCanBeToldUnasked() {
    ada.says("/exercises")
        .taps("Grounding 5-4-3-2-1")
        .taps("Tell how it went")
        .taps("Not this time");
    ada.taps("Nothing to add").taps("It slipped my mind").taps("That's all");
    ada.taps("No, that's all").taps("No").hears("Thank you for telling me.");
    drLind.says("/digest Ada").hears("1 not this time", "slipped the mind");
  }

  private void slipsHerMind() {
    CLINIC.clock.passes(Duration.ofHours(1));
    ada.says("/exercises").taps("Grounding 5-4-3-2-1").taps("Tell how it went");
    ada.taps("Not this time").taps("Nothing to add").taps("It slipped my mind");
    ada.taps("That's all").taps("No, that's all").taps("No").hears("Thank you for telling me.");
  }

  @Test
  void aPointThatWasTakenUpIsMarkedAndNotOfferedAgainBeforeItComesUpAnew() {
    var take = "Ask for another time: Grounding 5-4-3-2-1";
    drLind.says("/settings").taps("Points to consider").taps("All of them");
    slipsHerMind();
    slipsHerMind();
    drLind.says("/digest Ada").hears("slipped the mind twice").doesNotHear("✓ taken up");
    drLind.taps(take).hears("✓ I ask Ada");
    drLind.says("/digest Ada").hears("✓ taken up");
    assertThat(drLind.last().labels()).doesNotContain(take);
    slipsHerMind();
    drLind.says("/digest Ada").hears("slipped the mind 3 times").sees(take);
    drLind.doesNotHear("✓ taken up");
  }

  @Test
  void aSharedNoteIsInTheDigestAndAKeptOneIsNot() {
    ada.says("/note").says("I called my sister.").hears("Is this note for Dr. Lind too");
    ada.taps("Share it").hears("Dr. Lind will see it before the next session");
    ada.says("/note").says("I dreamt of bees.").taps("Keep it to myself").hears("only for you");
    drLind.says("/digest Ada").hears("For the session: “I called my sister.”");
    assertThat(drLind.chat()).doesNotContain("bees");
    ada.says("/mydata");
    assertThat(mydata()).contains("I called my sister.", "I dreamt of bees.");
  }

  @Test
  void theMoodIsOneTapAndATypedNumberDoesToo() {
    ada.says("/mood").taps("4").hears("I've noted it.").says("/mood").says("7");
    drLind.says("/digest Ada").hears("Mood, 0 to 10: 4/7 (2 entries)");
  }

  @Test
  void aBreakIsQuietAndEndsByItselfOutsideQuietHours() {
    CLINIC.clock.goesTo("22:00");
    ada.says("/stop").says("/pause").hears("How long would you like a break?").taps("One day");
    ada.hears("I won't write first. It ends tomorrow at 22:0");
    CLINIC.clock.passes(Duration.ofHours(30));
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:01");
    ada.hears("Your break is over.");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void aBreakCanBeEndedEarly() {
    ada.says("/pause").taps("Until I come back").hears("until you end it with /pause");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    ada.says("/pause").hears("You have a break now").taps("I'd like to go on");
    ada.hears("Everything goes on as planned");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void aNewZoneMovesWhatIsPlanned() {
    ada.says("/settings").taps("Time zone").says("Lima").hears("follow this zone: ");
    ada.taps("Nothing more");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.passes(Duration.ofHours(7));
    ada.hears("It's the time you chose.");
  }

  @Test
  void theLanguageCanChangeInTheMiddleOfATalk() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").hears("five things you see");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").hears("Was möchtest du");
    ada.taps("Nichts mehr").hears("fünf Dinge");
  }

  @Test
  void helpIsOneTapAwayInTheMiddleOfATalk() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").says("Help").hears("Call 112", "0800 111 0 111").says("/help");
    ada.hears("Call 112").taps("3").hears("five things you see");
  }

  @Test
  void privacyIsSaidInPlainWords() {
    ada.says("/privacy").hears("Your data", "not end-to-end encrypted", "/delete deletes it");
  }

  @Test
  void deleteErasesAllButTheProofOfConsent() {
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").says("/note").says("Just a thought.").taps("Share it");
    var id = CLINIC.tables().patient("Ada", drLind.id);
    assertThat(CLINIC.tables().columnsThatHold(id))
        .contains("person.id", "person_key.person", "entry.patient", "talk.person", "alarm.owner");
    ada.says("/delete").hears("This cannot be undone").taps("Keep it").hears("Everything stays");
    ada.says("/delete").taps("Delete everything").hears("It is deleted.");
    assertThat(CLINIC.tables().columnsThatHold(id)).containsExactly(Tables.LEFT);
    assertThat(CLINIC.tables().columnsThatHold(ada.id)).isEmpty();
    CLINIC.clock.passes(Duration.ofDays(2));
    ada.hearsNothing();
    ada.says("Hello?").hears("I have stored nothing");
    drLind.says("/digest Ada").doesNotHear("Just a thought");
  }

  private String mydata() {
    return new String(ada.last().attached().orElseThrow().content(), StandardCharsets.UTF_8);
  }
}
