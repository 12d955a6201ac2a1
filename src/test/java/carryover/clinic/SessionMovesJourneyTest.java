package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What hangs on the next session moves along with it. A Monday at nine; Ada and Dr. Lind in Berlin.
 */
class SessionMovesJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String ASKED = "I have a short question for you.";
  private static final String DIGEST = "A session is near.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  /** The session as it is kept, on a clock in Berlin. */
  private LocalDateTime session() {
    var at =
        CLINIC
            .db
            .sql("select next_session from person where chat = :chat")
            .param("chat", ada.id)
            .query(java.time.OffsetDateTime.class)
            .single();
    return at.atZoneSameInstant(TestClock.BERLIN).toLocalDateTime();
  }

  private boolean noSession() {
    return CLINIC
            .db
            .sql("select count(*) from person where chat = :chat and next_session is null")
            .param("chat", ada.id)
            .query(Integer.class)
            .single()
        == 1;
  }

  private LocalDateTime berlin() {
    return CLINIC.clock.now().atZone(TestClock.BERLIN).toLocalDateTime();
  }

  private LocalDateTime inDays(int days, int hour) {
    return berlin().toLocalDate().plusDays(days).atTime(hour, 0);
  }

  private void passes(int days) {
    for (int i = 0; i < days; i++) {
      CLINIC.clock.passes(Duration.ofDays(1));
    }
  }

  @Test
  void aSessionThatMovesTakesAllAlongExactlyOnce() {
    drLind.says("/session Ada Tue 15:00").says("/session Ada Wed 16:00");
    drLind.says("/session Ada Thu 10:00");
    for (int day = 0; day < 2; day++) {
      CLINIC.clock.goesTo("18:00");
      ada.hearsNothing();
      drLind.doesNotHear(DIGEST);
    }
    CLINIC.clock.goesTo("18:00");
    assertThat(ada.rings()).containsExactly(ASKED);
    ada.taps("Not now");
    CLINIC.clock.goesTo("08:00");
    assertThat(drLind.rings().stream().filter(each -> each.contains(DIGEST))).hasSize(1);
    passes(2);
    assertThat(noSession()).isTrue();
  }

  @Test
  void aQuestionThatWaitsForATalkMovesAlongWithTheSession() {
    drLind.says("/session Ada Tue 15:00");
    CLINIC.clock.goesTo("17:59");
    ada.says("/note");
    CLINIC.clock.goesTo("18:05");
    ada.hearsNothing();
    drLind.says("/session Ada Wed 15:00");
    ada.says("A thought.").taps("Keep it to myself").doesNotHear(ASKED);
    CLINIC.clock.goesTo("18:30");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears(ASKED);
  }

  @Test
  void aQuestionThatWaitsGoesOnWaitingWhenOnlyTheHourMoves() {
    drLind.says("/session Ada Tue 15:00");
    CLINIC.clock.goesTo("17:59");
    ada.says("/note");
    CLINIC.clock.goesTo("18:05");
    drLind.says("/session Ada Tue 16:00");
    ada.says("A thought.").taps("Keep it to myself");
    CLINIC.clock.rings();
    ada.hears(ASKED).taps("Open").hears("at 16:00");
  }

  @Test
  void aQuestionWhoseEveningIsOverIsNotAsked() {
    drLind.says("/session Ada Tue 15:00");
    CLINIC.clock.goesTo("17:59");
    ada.says("/note");
    CLINIC.clock.goesTo("21:30");
    ada.says("A thought.").taps("Keep it to myself");
    CLINIC.clock.goesTo("09:00");
    ada.doesNotHear(ASKED);
  }

  @Test
  void movedIntoThePastItStaysWhereItWas() {
    drLind.says("/session Ada Thu 15:00");
    drLind.says("/session Ada today 8:00").hears("has passed already");
    assertThat(session()).isEqualTo(inDays(3, 15));
    var page = drLind.says("/session Ada").last();
    var old = Objects.requireNonNull(page.keys().getFirst().getFirst().data());
    passes(20);
    drLind.tapsData(page, old).hears("No next session with Ada is set.");
    assertThat(noSession()).isTrue();
    drLind.tapsData(page, old.replaceAll("\\d{8}t\\d{4}$", "99999999t9999"));
    assertThat(noSession()).isTrue();
  }

  @Test
  void anExerciseOfTheEveningBeforeMovesAlong() {
    drLind.assigns("Ada re-03 daily 19:00");
    ada.agrees();
    CLINIC
        .db
        .sql("update assignment set rhythm = 'before session 19:00' where patient = :id")
        .param("id", CLINIC.tables().patient("Ada", drLind.id))
        .update();
    drLind.says("/session Ada Wed 15:00").says("/session Ada Fri 15:00");
    var planned =
        CLINIC
            .db
            .sql("select planned from occasion where patient = :id and ending is null")
            .param("id", CLINIC.tables().patient("Ada", drLind.id))
            .query(java.time.OffsetDateTime.class)
            .list();
    assertThat(planned.stream().map(java.time.OffsetDateTime::toInstant))
        .contains(at(inDays(3, 19)));
    drLind.says("/session Ada none");
  }

  private static Instant at(LocalDateTime berlin) {
    return berlin.atZone(TestClock.BERLIN).toInstant();
  }

  @Test
  void inAnotherZoneTheEveningIsTheirsAndTheTimesAreTold() {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    drLind.says("/session Ada Thu 15:00");
    ada.says("/settings").taps("Time zone").says("Auckland");
    ada.hears(
        "These are your times now:", "Grounding 5-4-3-2-1: every day at 18:00", "Next session: ");
    ada.taps("Nothing more");
    var auckland = ZoneId.of("Pacific/Auckland");
    var eve =
        at(inDays(3, 15))
            .atZone(auckland)
            .toLocalDate()
            .minusDays(1)
            .atTime(18, 0)
            .atZone(auckland);
    CLINIC
        .db
        .sql("update assignment set status = 'open' where patient = :id")
        .param("id", CLINIC.tables().patient("Ada", drLind.id))
        .update();
    CLINIC.db.sql("delete from alarm where kind = 'diary'").update();
    CLINIC.clock.passes(Duration.between(CLINIC.clock.now(), eve.toInstant().minusSeconds(60)));
    ada.doesNotHear(ASKED);
    CLINIC.clock.passes(Duration.of(2, ChronoUnit.MINUTES));
    ada.hears(ASKED);
  }
}
