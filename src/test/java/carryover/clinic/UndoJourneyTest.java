package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was assigned is taken back within a minute, as if it had never been. */
class UndoJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsDrLindsPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  private int assigned() {
    return CLINIC.tables().assignments(CLINIC.tables().patient("Ada", drLind.id));
  }

  @Test
  void withinAMinuteTheUnopenedMessageBecomesANeutralLine() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.hears("You have a message.");
    drLind.taps("Undo").hears("Taken back. Ada sees nothing of it any more.");
    ada.hears("Dr. Lind has taken a message back.");
    assertThat(ada.all()).noneMatch(each -> each.text().contains("You have a message."));
    assertThat(ada.canTap("Open")).isFalse();
    assertThat(assigned()).isZero();
    ada.says("/plan").doesNotHear("pleasant");
    CLINIC.clock.passes(Duration.ofHours(9));
    ada.hearsNothing();
  }

  @Test
  void whatStillWaitsIsNeverSent() {
    CLINIC.clock.goesTo("22:00");
    drLind.assigns("Ada ba-02 daily 18:00").taps("Undo").hears("Taken back.");
    CLINIC.clock.goesTo("08:00");
    ada.hearsNothing();
    assertThat(assigned()).isZero();
  }

  @Test
  void aSecondTapSaysThatItIsDoneAndItCanBeChangedAndAssignedAfterAll() {
    drLind.assigns("Ada ba-02 daily 18:00");
    var page = drLind.last();
    var undo = page.keys().getLast().getFirst().data();
    drLind.taps("Undo").tapsData(page, String.valueOf(undo)).hears("It is taken back already.");
    drLind.taps("Change it").hears("A pleasant activity for Ada").taps("Easier version");
    drLind.taps("I have read this").hears("Two pleasant minutes for Ada", "Assigned.");
    assertThat(assigned()).isEqualTo(1);
  }

  @Test
  void afterAMinuteItCanOnlyBeEnded() {
    drLind.assigns("Ada ba-02 daily 18:00");
    CLINIC.clock.passes(Duration.ofSeconds(61));
    drLind.taps("Undo").hears("A minute is over.");
    assertThat(assigned()).isEqualTo(1);
    drLind.taps("End it").hears("Ended: A pleasant activity, Ada.");
    ada.says("/plan").doesNotHear("A pleasant activity");
  }

  @Test
  void inPlaceOfTheOpenQuestionItIsToldOnceThatItHasEnded() {
    drLind.assigns("Ada ba-02 daily 18:00");
    CLINIC.clock.passes(Duration.ofSeconds(61));
    drLind.taps("Undo").listens();
    var page = drLind.last();
    drLind.taps("End it").hears("Ended: A pleasant activity, Ada.");
    ada.hears("Dr. Lind has put A pleasant activity aside.", "You don't need to do anything.");
    assertThat(ada.canTap("Open")).isFalse();
    ada.listens();
    drLind.tapsData(page, page.keys().getFirst().getFirst().data());
    CLINIC.clock.rings();
    ada.hearsNothing();
  }

  @Test
  void theWordOfTheEndComesAtAnAllowedTimeAndAsksNothingOfWhoeverHeardOfNothing() {
    var tomas = drLind.hasAPatient("Tomás");
    CLINIC.clock.goesTo("20:59");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    CLINIC.clock.goesTo("22:00");
    drLind.taps("Undo").taps("End it").hears("Ended: Grounding 5-4-3-2-1, Ada.");
    drLind.assigns("Tomás re-03 daily 18:00");
    CLINIC.clock.passes(Duration.ofSeconds(61));
    drLind.taps("Undo").taps("End it").hears("Ended: Grounding 5-4-3-2-1, Tomás.");
    CLINIC.clock.rings();
    ada.hearsNothing();
    CLINIC.clock.goesTo("07:00");
    assertThat(ada.rings()).containsExactly("Dr. Lind left you a word.");
    ada.taps("Read").hears("You and Dr. Lind have finished Grounding 5-4-3-2-1.");
    tomas.hearsNothing();
  }

  @Test
  void whatThePatientHasAnsweredIsNotTakenBack() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    drLind.taps("Undo").hears("Ada has answered already").sees("End it");
    assertThat(assigned()).isEqualTo(1);
  }

  @Test
  void aMessageThatIsOpenAlreadyIsClosed() {
    drLind.assigns("Ada ba-02 daily 18:00");
    ada.taps("Open").taps("Go on");
    drLind.taps("Undo").hears("Taken back.");
    ada.hears("Dr. Lind has taken a message back.").says("/plan").doesNotHear("pleasant");
    assertThat(assigned()).isZero();
  }

  @Test
  void forSeveralAllIsTakenBackOrNothing() {
    var tomas = drLind.hasAPatient("Tomás");
    drLind.assigns("Ada, Tomás re-03 daily 18:00");
    tomas.agrees();
    drLind.taps("Undo").hears("Tomás has answered already");
    assertThat(assigned()).isEqualTo(1);
    drLind.taps("End it").hears("Ended: Grounding 5-4-3-2-1, Ada, Tomás.");
    ada.says("/plan").doesNotHear("Grounding");
  }

  @Test
  void afterOneHasGoneToAColleagueTheOthersAreEndedAndOnlyTheyAreNamed() {
    var tomas = drLind.hasAPatient("Tomás");
    var drMoss = CLINIC.therapist("Dr. Moss");
    drLind.assigns("Ada, Tomás re-03 daily 18:00");
    CLINIC.clock.passes(Duration.ofSeconds(61));
    drLind.taps("Undo").hears("A minute is over.");
    var over = drLind.last();
    var end = String.valueOf(over.keys().getFirst().getFirst().data());
    drLind.says("/patients");
    drLind.tapsData(
        drLind.last(), "t:ho:" + CLINIC.brief(tomas) + ":" + CLINIC.brief(drMoss) + ":y");
    CLINIC.clock.rings();
    drMoss.taps("Open").taps("Take over");
    drLind.tapsData(over, end).hears("Ended: Grounding 5-4-3-2-1, Ada.");
    ada.says("/plan").doesNotHear("Grounding");
    drMoss.says("/patients Tomás").hears("Grounding");
  }
}
