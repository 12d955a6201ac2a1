package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.ChatMessage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Second taps, old and forged buttons, people who leave: a clear answer, nothing done by half. */
class AssigningBadInputTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String OLD = "This button is from an earlier step.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person tomas = drLind;

  @BeforeEach
  void adaAndTomasAreDrLindsPatients() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    drLind.hasAPatient("Ada");
    tomas = drLind.hasAPatient("Tomás");
  }

  private int assigned(String label) {
    return CLINIC.tables().assignments(CLINIC.tables().patient(label, drLind.id));
  }

  private static String data(ChatMessage message, String label) {
    return message.keys().stream()
        .flatMap(List::stream)
        .filter(key -> key.label().equals(label))
        .map(key -> Objects.requireNonNull(key.data()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoDraftsSideBySideDoNotMixAndASecondTapChangesNothing() {
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    var first = drLind.last();
    drLind.says("/assign").taps("Tomás").taps("Sleep").taps("Sleep diary and one sleep habit");
    drLind.tapsData(first, data(first, "every day at 18:00"));
    drLind.hears("A pleasant activity for Ada");
    drLind.taps("A pleasant activity for Ada", dataOf("A pleasant activity for Ada", "do"));
    drLind.tapsData(first, data(first, "every day at 18:00")).hearsNothing();
    assertThat(assigned("Ada")).isEqualTo(1);
    assertThat(assigned("Tomás")).isZero();
  }

  private String dataOf(String words, String deed) {
    return drLind.all().reversed().stream()
        .filter(each -> each.text().contains(words))
        .flatMap(each -> each.keys().stream())
        .flatMap(List::stream)
        .map(key -> String.valueOf(key.data()))
        .filter(data -> data.endsWith(":" + deed))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whenOneOfSeveralHasLeftNobodyGetsAnythingBeforeATap() {
    drLind.says("/assign Ada, Tomás ba-02").taps("every day at 18:00");
    tomas.says("/delete").taps("Delete everything");
    drLind.taps("I have read this").hears("Tomás: no longer your patient here");
    assertThat(assigned("Ada")).isZero();
    drLind.taps("Go on with the others").hears("A pleasant activity for Ada");
    drLind.taps("I have read this").hears("Assigned. Ada now decides");
  }

  @Test
  void anotherTherapistsDraftAndForgedOnesAreOldButtons() {
    drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
    drLind.taps("every day at 18:00");
    var confirm = drLind.last();
    var assign = data(confirm, "I have read this");
    var other = CLINIC.therapist("Dr. Rau");
    other.says("/assign");
    other.tapsData(other.last(), assign);
    assertThat(other.notice()).isEqualTo(OLD);
    for (var deed :
        List.of("", "xx", "one:xx", "take", "often:zz", "until:3", "marks:-1", "undo")) {
      drLind.tapsData(confirm, assign.replaceAll(":do$", ":" + deed));
      assertThat(deed.equals("take") ? OLD : drLind.notice()).as(deed).isEqualTo(OLD);
    }
    drLind.tapsData(confirm, "t:ad").tapsData(confirm, "t:assign:xx:yy");
    assertThat(assigned("Ada")).isZero();
    var bo = drLind.hasAPatient("Bo");
    bo.listens();
    other.says("/assign").hasAPatient("Cy");
    other.says("/assign");
    var one = data(other.last(), "Cy");
    var bos = new carryover.kernel.PersonId(CLINIC.tables().patient("Bo", drLind.id)).brief();
    other.tapsData(other.last(), one.substring(0, one.lastIndexOf(':') + 1) + bos);
    assertThat(other.notice()).isEqualTo(OLD);
    bo.hearsNothing();
  }
}
