package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odd lines behind a therapist's commands: each has one answer, at once, and changes nothing. */
class TypedLinesTest {
  private static final Clinic CLINIC = Clinic.shared();

  /** As long as a message may be (Bot API). */
  private static final int WHOLE = 4096;

  private static final List<String> COMMANDS =
      List.of(
          "/assign",
          "/assign Ada",
          "/patients",
          "/digest",
          "/record",
          "/session",
          "/session Ada",
          "/cover",
          "/cover Dr. Adler",
          "/library");

  private final WrittenLog log = new WrittenLog();
  private Person drLind = CLINIC.somebody("Dr. Lind", "en");

  @BeforeEach
  void adaIsDrLindsPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    drLind.hasAPatient("Ada");
    log.opens();
  }

  @AfterEach
  void nothingWentWrong() {
    log.closes();
    log.holdsNothingBut("Ada");
  }

  private void isAnswered(String line) {
    drLind.says(line);
    var beginning = line.substring(0, Math.min(40, line.length()));
    assertThat(drLind.rings()).as(beginning).hasSize(1);
    assertThat(drLind.canTap("Undo")).isFalse();
  }

  @Test
  void asLongAsAMessageMayBe() {
    for (var command : COMMANDS) {
      var line = (command + " " + "x".repeat(WHOLE)).substring(0, WHOLE);
      isAnswered(line);
      isAnswered((command + " " + "ab ".repeat(WHOLE)).substring(0, WHOLE).strip());
    }
    isAnswered(("/assign " + "x".repeat(WHOLE)).substring(0, 2000) + "\nTea\nDrink a cup of tea.");
  }

  @Test
  void nothingButEmoji() {
    for (var command : COMMANDS) {
      isAnswered(command + " " + "🌧️👩‍👩‍👧".repeat(6));
    }
    drLind.says("/assign").taps("Ada").taps("Search");
    for (int count : List.of(16, 24, 33, 49, 61, 700)) {
      isAnswered("😀".repeat(count));
      drLind.taps("Search");
    }
  }

  @Test
  void whatCannotBeSeenIsNoLabelAndNoName() {
    drLind.says("/invite \u200B\u200D").hears("I see nothing in this label.");
    drLind.says("/invite Bo\n\u202EEve").hears("The link for Bo Eve:");
    drLind.says("/settings").taps("Name for patients").says("\u200B");
    drLind.says("/settings").hears("Dr. Lind");
    drLind.taps("Name for patients").says("Dr. Lind\n" + "x".repeat(200));
    drLind.says("/settings").hears("Dr. Lind xxx");
  }

  private void hasManyMorePatients() {
    var people = CLINIC.application.getBean(People.class);
    var id = new PersonId(CLINIC.tables().patient("Ada", drLind.id));
    var ada = (Patient) people.byId(id).orElseThrow();
    for (int i = 0; i < 110; i++) {
      var chat = new ChatId(drLind.id * 1_000_000 + i);
      var label = "P" + i + "x".repeat(36);
      people.add(
          new Patient(
              PersonId.random(),
              chat,
              ada.therapist(),
              label,
              ada.voice(),
              ada.zone(),
              null,
              Standing.ACTIVE,
              null,
              0,
              null),
          CLINIC.clock.now());
    }
  }

  @Test
  void aHundredAndMorePatientsFitBelowEveryMessage() {
    hasManyMorePatients();
    var lines = "/session,/patients,/digest,/assign,/session Q,/record Q,/assign Q,/digest P";
    for (var line : lines.split(",")) {
      isAnswered(line);
      assertThat(drLind.last().labels()).as(line).hasSizeLessThanOrEqualTo(100);
    }
    drLind.tapsData(drLind.last(), "l:give:ba-02").hears("Who is ");
    assertThat(drLind.last().labels()).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void patientsReadNoKindWordThatBlames() {
    drLind.says("/patients").taps("Ada").taps("A word").taps("Write one …");
    drLind.says("You missed your homework!").hears("Patients should not read it like this");
    drLind.says("\u200B").hears("Nothing was in it");
    drLind.says("Well done.").hears("Ada");
    drLind.says("/settings").taps("Kind words").taps("Add one").says("No homework today?");
    drLind.hears("Patients should not read it like this").says("Well done.").hears("Kept.");
  }

  @Test
  void twoWhoWereInvitedUnderOneLabelAreToldApart() {
    var first = drLind.invites("Cy");
    var second = drLind.invites("Cy");
    CLINIC.somebody("Cy", "en").joins(first, "Berlin");
    CLINIC.somebody("Cy", "en").joins(second, "Berlin");
    drLind.says("/patients").sees("Cy", "Cy 2");
  }

  @Test
  void aSearchThatIsTooLongHasOneAnswer() {
    drLind.says("/assign").taps("Ada").taps("Search").listens();
    isAnswered("walk ".repeat(400));
    drLind.hears("These fit “walk walk");
  }

  @Test
  void whatIsChangedAfterwardsIsAnsweredWhereItWouldDoAnything() {
    drLind
        .says("/today")
        .edits("/assign Ada re-03 daily 18:00")
        .hears("I don't read changed messages");
    drLind.doesNotHear("Assigned.");
    drLind.says("/assign").taps("Ada").taps("Search").says("/today").edits("walk");
    drLind.hears("I don't read changed messages.").says("/stop").says("Hello").listens();
    drLind.edits("Hello you").hearsNothing();
  }
}
