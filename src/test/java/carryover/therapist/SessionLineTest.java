package carryover.therapist;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.rhythm.DayWords.When;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLineTest {
  /** A Monday. */
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-02T09:00");

  private static final List<Patient> PATIENTS =
      Stream.of("Ada", "Adam", "Tom", "Tom Th", "Marie Luise").map(SessionLineTest::patient).toList();

  private static Patient patient(String label) {
    return new Patient(
        PersonId.random(),
        new ChatId(label.hashCode()),
        PersonId.random(),
        label,
        Voice.ENGLISH,
        ZoneOffset.UTC,
        null,
        Standing.ACTIVE,
        null,
        0,
        null);
  }

  private static SessionLine read(String typed) {
    return SessionLine.read(typed, PATIENTS, "en", NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Thu 15:00,                 Ada,         2026-03-05T15:00",
    "ada tomorrow 3pm,              Ada,         2026-03-03T15:00",
    "Adam 3 October 15:00,          Adam,        2026-10-03T15:00",
    "Tom Do 15 Uhr,                 Tom,         2026-03-05T15:00",
    "Tom Th Thu 15:00,              Tom Th,      2026-03-05T15:00",
    "marie 12. März 9:30,           Marie Luise, 2026-03-12T09:30",
    "Marie Luise in zwei Wochen 10 Uhr, Marie Luise, 2026-03-16T10:00"
  })
  void aPatientAndAMomentAreRead(String typed, String label, String moment) {
    assertThat(read(typed))
        .isInstanceOfSatisfying(
            SessionLine.At.class,
            at -> {
              assertThat(at.patient().label()).isEqualTo(label);
              assertThat(at.when()).isEqualTo(new When.At(LocalDateTime.parse(moment)));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada none", "ADA keine", "Ada -", "Ada Nein"})
  void noneIsAWordToo(String typed) {
    assertThat(read(typed)).isEqualTo(new SessionLine.None(PATIENTS.getFirst()));
  }

  @Test
  void aNameAloneIsRead() {
    assertThat(read("Ada")).isEqualTo(new SessionLine.Of(PATIENTS.getFirst()));
    assertThat(read("  ")).isEqualTo(new SessionLine.All());
  }

  @Test
  void aNameThatFitsTwoOrNobodyAsksWhich() {
    assertThat(read("Ad Thu 15:00"))
        .isEqualTo(new SessionLine.WhichPatient("Ad", List.of("Ada", "Adam")));
    assertThat(read("Thu 15:00")).isInstanceOf(SessionLine.WhichPatient.class);
    assertThat(read("Bertha Thu 15:00"))
        .isInstanceOfSatisfying(
            SessionLine.WhichPatient.class, which -> assertThat(which.names()).hasSize(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada yesterday 15:00", "Ada 31 February 15:00", "Ada Thu 25:00", "Ada soon", "Ada daily 8",
        "Ada half past", "Ada 3 March 2019 15:00", "Ada until Friday 15:00", "Ada 15:00"
      })
  void whatIsNoAppointmentIsNotGuessed(String typed) {
    assertThat(read(typed))
        .isInstanceOfSatisfying(
            SessionLine.At.class, at -> assertThat(at.when()).isInstanceOf(When.Not.class));
  }
}
