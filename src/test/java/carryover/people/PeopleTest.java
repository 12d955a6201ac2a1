package carryover.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;

class PeopleTest {
  @ParameterizedTest
  @EnumSource
  void whoWasAddedIsFoundByChatAndId(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    assertThat(practice.people.byChat(new ChatId(7))).contains(ada);
    assertThat(practice.people.byId(ada.id())).contains(ada);
    assertThat(practice.people.lock(ada.id())).contains(ada);
    assertThat(practice.people.byChat(new ChatId(8))).isEmpty();
    assertThat(practice.people.therapist(practice.drLind.id())).isEqualTo(practice.drLind);
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeIsKept(TestDatabase database) {
    var practice = Practice.on(database);
    var changed =
        practice
            .joined("Tomás", 7)
            .spokenTo(new Voice("de", false))
            .at(ZoneId.of("America/Lima"), null)
            .paused(Practice.NOW.plusSeconds(60))
            .standing(Standing.SILENT, 2);
    practice.people.change(changed);
    assertThat(practice.people.byId(changed.id())).contains(changed);
  }

  @ParameterizedTest
  @EnumSource
  void aTherapistsDigestAndNameAreKept(TestDatabase database) {
    var practice = Practice.on(database);
    var was = practice.drLind;
    var digest = new DigestTime(DigestTime.Days.MONDAY, LocalTime.of(6, 45));
    var changed = new Therapist(was.id(), was.chat(), "Lind", was.voice(), was.zone(), digest);
    practice.people.change(changed);
    assertThat(practice.people.therapist(was.id())).isEqualTo(changed);
  }

  @ParameterizedTest
  @EnumSource
  void aTherapistSeesOnlyHerOwnPatientsByLabel(TestDatabase database) {
    var practice = Practice.on(database);
    var tomas = practice.joined("tomás", 7);
    var ada = practice.joined("Ada", 8);
    var drMoss = PersonId.random();
    assertThat(practice.people.patientsOf(practice.drLind.id())).containsExactly(ada, tomas);
    assertThat(practice.people.patientsOf(drMoss)).isEmpty();
    assertThat(practice.people.patientOf(practice.drLind.id(), ada.id())).contains(ada);
    assertThat(practice.people.patientOf(drMoss, ada.id())).isEmpty();
    assertThat(practice.people.patientOf(ada.id(), practice.drLind.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void oneChatIsOnePerson(TestDatabase database) {
    var practice = Practice.on(database);
    practice.joined("Ada", 7);
    assertThatThrownBy(() -> practice.joined("Tomás", 7)).isInstanceOf(DuplicateKeyException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aPatientIsNoTherapist(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7);
    assertThatThrownBy(() -> practice.people.therapist(ada.id()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("Ada");
    practice.people.remove(ada.id());
    assertThat(practice.people.byId(ada.id())).isEmpty();
    assertThat(practice.people.anyTherapist()).isTrue();
  }
}
