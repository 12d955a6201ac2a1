package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One patient's page, and what a therapist does there; the patient is told of every change. */
class PatientPageJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WAITING = "Dr. Lind left you a word.";
  private static final String GROUNDING = "Grounding 5-4-3-2-1";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasGrounding() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
  }

  private Person looksAtAda() {
    return drLind.says("/patients Ada");
  }

  private void adaReads(String words) {
    CLINIC.clock.rings();
    ada.hears(WAITING).taps("Read").hears(words);
  }

  @Test
  void thePageSaysInAFewLinesHowThingsStand() {
    new Settled(CLINIC).ifThen(drLind, "Ada", "it rains", "I go to the hall");
    ada.says("/note").says("My brother called.").taps("Share it").says("/mood").taps("6");
    looksAtAda().hears("Ada", "Next session: not set", "Last heard from: ", GROUNDING + " · ");
    drLind.hears("If it rains: I go to the hall", "Confidence 8 of 10", "Mood lately, 0 to 10: 6");
    drLind.hears("For the session: “My brother called.”");
    assertThat(drLind.last().labels()).hasSizeLessThanOrEqualTo(8);
    drLind.taps("More …");
    assertThat(drLind.last().labels()).hasSizeLessThanOrEqualTo(8);
    drLind.taps("Back to Ada").taps("Exercises …").hears(GROUNDING);
    assertThat(drLind.last().labels()).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void anExercisePausesAndGoesOnAndThePatientIsToldEachTime() {
    looksAtAda().taps("Exercises …").taps("Pause …").taps("A week").hears("⏸ Break until");
    adaReads("has put Grounding 5-4-3-2-1 on a break");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    looksAtAda().taps("Exercises …").taps("Go on").doesNotHear("⏸");
    CLINIC.clock.goesTo("09:00");
    ada.hears(WAITING).taps("Read").hears("has ended the break from Grounding");
  }

  @Test
  void everythingPausesAndThePatientIsToldAllTheSame() {
    looksAtAda()
        .taps("More …")
        .taps("Pause everything …")
        .taps("Until I end it")
        .hears("⏸ Break until");
    adaReads("has put everything on a break for you");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    looksAtAda().hears("⏸ Break until").taps("More …").taps("Let everything go on");
    drLind.doesNotHear("⏸");
  }

  @Test
  void aBreakThatThePatientTookIsTheirsToEnd() {
    looksAtAda().taps("More …").taps("Pause everything …").taps("A week");
    var goOn = drLind.firstButton(); // ends the break, as long as it is the therapist's
    ada.says("/pause").taps("I'd like to go on");
    ada.says("/pause").taps("Until I come back");
    looksAtAda().hears("⏸ Break until Ada ends it").taps("More …");
    assertThat(drLind.last().labels()).doesNotContain("Let everything go on");
    drLind.tapsData(drLind.last(), goOn);
    looksAtAda().hears("⏸ Break until Ada ends it");
    ada.says("/pause").taps("I'd like to go on");
    ada.says("/pause").taps("One day");
    looksAtAda().hears(", taken by Ada");
  }

  @Test
  void anExerciseEndsAfterOneQuestionAndThePatientIsToldOnce() {
    looksAtAda().taps("Exercises …").taps("End …").hears("End Grounding 5-4-3-2-1 for Ada?");
    var question = drLind.last();
    drLind.taps("Yes, end it").hears("✓ Grounding 5-4-3-2-1 has ended.");
    drLind.tapsData(question, question.keys().getFirst().getFirst().data());
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    adaReads("You and Dr. Lind have finished Grounding 5-4-3-2-1.");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
  }

  @Test
  void anotherTimeIsAskedForAndThePatientChoosesIt() {
    looksAtAda().taps("Exercises …").taps("Ask for another time").hears("✓ I ask Ada");
    looksAtAda().taps("Exercises …").taps("Ask for another time");
    adaReads("would like to find a better time with you");
    ada.taps("Choose another time").hears("time");
    assertThat(ada.all().stream().filter(each -> each.text().contains("better time")).count())
        .isOne();
  }

  @Test
  void twoExercisesOfOneNameAreToldApart() {
    drLind.assigns("Ada re-03 mon 08:00");
    looksAtAda().taps("Exercises …").sees(GROUNDING + " (1)", GROUNDING + " (2)");
    drLind.taps(GROUNDING + " (2)").hears("not yet agreed").sees("Agree together: " + GROUNDING);
  }

  @Test
  void nobodyDoesAnythingAboutAnothersPatient() {
    var page = looksAtAda().last();
    var id = Objects.requireNonNull(page.keys().getFirst().getFirst().data()).split(":")[2];
    var plan = plan();
    var drRau = CLINIC.therapist("Dr. Rau").says("/patients");
    Stream.of("patient", "px", "pm", "pd", "pd:y", "pb", "pi", "pi:y", "pa", "pa:7d", "kw", "kw:0")
        .map(verb -> verb.replaceFirst("(:|$)", ":" + id + "$1"))
        .forEach(data -> isOld(drRau, data));
    Stream.of("kw:w", "sn", "tk", "session", "ask", "ri")
        .map(verb -> verb.replaceFirst("(:|$)", ":" + id + "$1"))
        .forEach(data -> isOld(drRau, data));
    Stream.of("pe", "pz", "pz:7d", "ot", "end", "ended", "terms", "newest", "step:re-03e")
        .map(verb -> verb.replaceFirst("(:|$)", ":" + id + ":" + plan + "$1"))
        .forEach(data -> isOld(drRau, data));
    Stream.of("es", "ns", "ot", "pa")
        .forEach(how -> isOld(drRau, "pt:" + id + ":" + how + ":" + plan));
    Stream.of("pe", "pz:7d", "ended", "pt", "ri", "pb", "pa:9999d", "kw:7", "kw:-1")
        .forEach(data -> drLind.tapsData(drLind.last(), "t:" + data + ":x:y:z"));
    CLINIC.clock.rings();
    ada.doesNotHear(WAITING);
    looksAtAda().hears(GROUNDING + " · ").doesNotHear("⏸");
  }

  /** The id of Ada's exercise, as her page's buttons have it. */
  private String plan() {
    drLind.taps("Exercises …");
    return drLind.last().keys().stream()
        .flatMap(List::stream)
        .map(key -> Objects.requireNonNull(key.data()))
        .filter(data -> data.startsWith("t:end:"))
        .map(data -> data.split(":")[3])
        .findFirst()
        .orElseThrow();
  }

  private static void isOld(Person drRau, String data) {
    drRau.tapsData(drRau.last(), "t:" + data).hearsNothing();
    assertThat(drRau.notice()).as(data).isEqualTo("This button is from an earlier step.");
  }

  @Test
  void threeMoodsAreAPictureBelowAndFewerAreWordsAlone() {
    for (var mood : new String[] {"4", "6"}) {
      ada.says("/mood").taps(mood);
      CLINIC.clock.passes(Duration.ofDays(1));
    }
    drLind.says("/patients Ada").hears("4, 6").doesNotHear("The picture in words");
    ada.says("/mood").taps("5");
    drLind.says("/patients Ada").hears("4, 6, 5", "The picture in words", "), 3 entries: ");
  }
}
