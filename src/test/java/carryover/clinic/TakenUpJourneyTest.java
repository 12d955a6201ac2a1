package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.PersonId;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A point of a digest is taken up with a tap; the patient is told once, however often one taps. */
class TakenUpJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WAITING = "Dr. Lind left you a word.";
  private static final String CHANGED = "Dr. Lind has adjusted your plan";
  private static final String OLD = "This button is from an earlier step.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAnExercise() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.agrees();
  }

  private String exercise() {
    return CLINIC
        .db
        .sql("select a.id from assignment a join person p on p.id = a.patient where p.chat = :chat")
        .param("chat", ada.id)
        .query(UUID.class)
        .optional()
        .map(id -> new PersonId(id).brief())
        .orElseThrow();
  }

  /** Taps what a point offers, below a digest that is there. */
  private Person takes(String how) {
    drLind.says("/digest Ada");
    var data = "t:pt:" + CLINIC.brief(ada) + ":" + how + ":" + exercise();
    return drLind.tapsData(drLind.last(), data);
  }

  private void isOld() {
    drLind.hearsNothing();
    assertThat(drLind.notice()).isEqualTo(OLD);
  }

  private void steps(String how, String label, String title) {
    takes(how).hears(title + " instead of A pleasant activity?");
    var question = drLind.last();
    var step = Objects.requireNonNull(question.keys().getFirst().getFirst().data());
    drLind.taps(label + title).hears(title + " · every day at 18:00");
    CLINIC.clock.rings();
    ada.hears(CHANGED);
    CLINIC.listens();
    drLind.tapsData(question, step);
    CLINIC.clock.rings();
    ada.hearsNothing().says("/plan").hears(title);
    takes(how);
    isOld();
  }

  @Test
  void anEasierStepIsShownFirstThenTakenOnce() {
    steps("es", "Easier step: ", "Two pleasant minutes");
  }

  @Test
  void aNextStepIsShownFirstThenTakenOnce() {
    steps("ns", "Next step: ", "Something pleasant, out or together");
  }

  @Test
  void anotherTimeIsAskedForOnceWhileTheWordWaits() {
    takes("ot").hears("I ask Ada for another time for A pleasant activity.");
    takes("ot").hears("I ask Ada");
    CLINIC.clock.rings();
    assertThat(ada.rings()).containsOnlyOnce(WAITING);
    ada.taps("Read").hears("a better time with you for A pleasant activity");
    assertThat(ada.last().text()).containsOnlyOnce("a better time");
    ada.taps("Choose another time").hears("time");
  }

  @Test
  void aBreakIsMadeOnceAndASecondTapAsksForNone() {
    takes("pa").hears("How long shall Ada have a break");
    var question = drLind.last();
    var week = Objects.requireNonNull(question.keys().getFirst().getLast().data());
    drLind.taps("A week").hears("⏸ Break until");
    drLind.tapsData(question, week);
    CLINIC.clock.rings();
    ada.hears(WAITING).taps("Read").hears("has put A pleasant activity on a break");
    assertThat(ada.last().text()).containsOnlyOnce("on a break");
    takes("pa");
    isOld();
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
  }

  @Test
  void aBreakFromEverythingTakesUpWhatSpeaksForABreakOfEachExercise() {
    drLind.assigns("Ada re-03 daily 19:00");
    var made = "select count(*) from assignment where break_made is not null";
    int before = CLINIC.db.sql(made).query(Integer.class).single();
    drLind.says("/patients Ada").taps("More …").taps("Pause everything …").taps("A week");
    assertThat(CLINIC.db.sql(made).query(Integer.class).single()).isEqualTo(before + 2);
  }

  @Test
  void ofAnExerciseThatHasEndedNothingIsTakenUp() {
    drLind.says("/patients Ada").taps("Exercises …").taps("End …").taps("Yes, end it");
    CLINIC.clock.rings();
    ada.taps("Read");
    for (var how : new String[] {"es", "ns", "ot", "pa", "xx", ""}) {
      takes(how);
      isOld();
    }
    CLINIC.clock.rings();
    ada.hearsNothing();
  }
}
