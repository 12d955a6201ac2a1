package carryover.people;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.people.Cover.Refusal;
import carryover.people.Person.Therapist;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class CoversTest {
  private static final Instant NOW = Practice.NOW;
  private static final Duration WEEK = Duration.ofDays(7);

  private static Therapist drMoss(Practice practice) {
    var drMoss =
        new Therapist(
            PersonId.random(),
            new ChatId(2),
            "Dr. Moss",
            Voice.ENGLISH,
            Practice.BERLIN,
            DigestTime.DEFAULT);
    practice.people.add(drMoss, NOW);
    return drMoss;
  }

  @ParameterizedTest
  @EnumSource
  void aColleagueSeesThePatientsFromTheirYesToTheEnd(TestDatabase database) {
    var practice = Practice.on(database);
    var covers = new Covers(practice.db);
    var caseload = new Caseload(practice.people, covers);
    var drLind = practice.drLind;
    var drMoss = drMoss(practice);
    var ada = practice.joined("Ada", 7001);
    var begins = NOW.plus(Duration.ofDays(1));
    var cover = Cover.asked(drLind.id(), drMoss.id(), begins, begins.plus(WEEK));
    covers.add(cover);
    assertThat(caseload.of(drMoss.id(), ada.id(), begins)).isEmpty();
    assertThat(covers.accept(cover.id(), NOW)).isTrue();
    assertThat(caseload.of(drMoss.id(), ada.id(), NOW)).isEmpty();
    assertThat(caseload.all(drMoss.id(), begins)).containsExactly(ada);
    assertThat(caseload.covered(drMoss.id(), ada, begins)).isTrue();
    assertThat(caseload.covered(drLind.id(), ada, begins)).isFalse();
    assertThat(caseload.reader(drLind, begins)).isEqualTo(drMoss);
    assertThat(caseload.reader(drLind, NOW)).isEqualTo(drLind);
    assertThat(caseload.all(drLind.id(), begins)).containsExactly(ada);
    assertThat(caseload.of(drMoss.id(), ada.id(), cover.ends())).isEmpty();
    assertThat(caseload.all(drMoss.id(), cover.ends())).isEmpty();
    assertThat(covers.end(cover.id(), cover.ends())).as("it is over by itself").isFalse();
    assertThat(covers.openOf(drMoss.id(), begins)).hasSize(1);
    assertThat(covers.end(cover.id(), begins)).isTrue();
    assertThat(caseload.of(drMoss.id(), ada.id(), begins)).isEmpty();
    assertThat(covers.openOf(drMoss.id(), begins)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCoverIsAcceptedOnceAndStaysOnRecord(TestDatabase database) {
    var practice = Practice.on(database);
    var covers = new Covers(practice.db);
    var cover = Cover.asked(practice.drLind.id(), drMoss(practice).id(), NOW, NOW.plus(WEEK));
    covers.add(cover);
    assertThat(covers.accept(cover.id(), NOW)).isTrue();
    assertThat(covers.accept(cover.id(), NOW)).isFalse();
    assertThat(covers.end(cover.id(), NOW)).isTrue();
    assertThat(covers.byId(cover.id())).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void oneThatWasTakenBackCannotBeAcceptedAnyMore(TestDatabase database) {
    var practice = Practice.on(database);
    var covers = new Covers(practice.db);
    var cover = Cover.asked(practice.drLind.id(), drMoss(practice).id(), NOW, NOW.plus(WEEK));
    covers.add(cover);
    assertThat(covers.end(cover.id(), NOW)).isTrue();
    assertThat(covers.end(cover.id(), NOW)).isFalse();
    assertThat(covers.accept(cover.id(), NOW)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whomAPatientIsOfferedToIsRemembered(TestDatabase database) {
    var practice = Practice.on(database);
    var contacts = new Contacts(practice.db);
    var ada = practice.joined("Ada", 7001);
    assertThat(contacts.offered(ada.id())).isEmpty();
    contacts.offer(ada.id(), practice.drLind.id(), NOW);
    assertThat(contacts.offered(ada.id()))
        .contains(new Contacts.Offered(practice.drLind.id(), NOW));
    contacts.offer(ada.id(), null, NOW);
    assertThat(contacts.offered(ada.id())).isEmpty();
    contacts.wishTold(ada.id(), NOW);
    assertThat(contacts.lastWishTold(ada.id())).contains(NOW);
  }

  @Test
  void whatSpeaksAgainstACoverIsNamed() {
    var lind = PersonId.random();
    var moss = PersonId.random();
    var adler = PersonId.random();
    var week = Cover.asked(lind, moss, NOW, NOW.plus(WEEK));
    var yes = new Cover(week.id(), lind, moss, NOW, week.ends(), NOW, null);
    var next = Cover.asked(lind, adler, week.ends(), week.ends().plus(WEEK));
    assertThat(week.refusal(List.of(), NOW)).isEmpty();
    assertThat(Cover.asked(lind, lind, NOW, NOW.plus(WEEK)).refusal(List.of(), NOW))
        .contains(Refusal.SELF);
    assertThat(week.refusal(List.of(), week.ends())).contains(Refusal.PAST);
    assertThat(Cover.asked(lind, moss, NOW, NOW).refusal(List.of(), NOW)).contains(Refusal.PAST);
    assertThat(Cover.asked(lind, adler, NOW, NOW.plus(WEEK)).refusal(List.of(week), NOW))
        .contains(Refusal.TWICE);
    assertThat(next.refusal(List.of(week), NOW)).as("one after the other").isEmpty();
    var chain = Cover.asked(adler, lind, NOW, NOW.plus(WEEK));
    assertThat(chain.refusal(List.of(week), NOW)).as("nobody has agreed yet").isEmpty();
    assertThat(chain.refusal(List.of(yes), NOW)).contains(Refusal.AWAY_TOO);
    var onward = Cover.asked(moss, adler, NOW, NOW.plus(WEEK));
    assertThat(onward.refusal(List.of(week), NOW)).as("nobody has agreed yet").isEmpty();
    assertThat(onward.refusal(List.of(yes), NOW)).contains(Refusal.STANDS_IN);
  }
}
