package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The program stops and starts again while therapists are in the middle of something. */
class RestartJourneyTest {
  private static final String DATABASE = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

  @Test
  void whatWasBegunBeforeGoesOnAfter() {
    long lind;
    long rau;
    String next;
    java.time.Instant now;
    try (var before = Clinic.open(DATABASE)) {
      var drLind = before.therapist("Dr. Lind");
      var drRau = before.therapist("Dr. Rau");
      drLind.hasAPatient("Ada");
      drRau.hasAPatient("Ben");
      drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
      drLind.taps("every day at 18:00").hears("A pleasant activity for Ada");
      next = Objects.requireNonNull(drLind.last().keys().getFirst().getFirst().data());
      drRau.says("/patients Ben").taps("A word").taps("Write one …").hears("What would you like");
      lind = drLind.id;
      rau = drRau.id;
      now = before.clock.now();
    }
    try (var after = Clinic.reopened(DATABASE, now)) {
      var drLind = new Person(after, lind, "Dr. Lind", "en").says("/help");
      drLind.tapsData(drLind.last(), next).hears("A pleasant activity for Ada", "Assigned.");
      drLind.tapsData(drLind.last(), next);
      var drRau = new Person(after, rau, "Dr. Rau", "en").says("The river, well seen.");
      drRau.hears("On its way.");
      assertThat(after.tables().rows("assignment")).isOne();
      assertThat(after.tables().rows("letter")).isOne();
      drLind.taps("Undo").hears("Taken back.");
      assertThat(after.tables().rows("assignment")).isZero();
    }
  }
}
