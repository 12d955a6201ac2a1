package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The program stops and starts again while therapists are in the middle of something. */
class RestartJourneyTest {
  private static final String DATABASE = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

  /** What is left of the time before: whose phones, where the draft stood, and when. */
  private record Begun(long lind, long rau, String nextTap, Instant until) {}

  @Test
  void whatWasBegunBeforeGoesOnAfter() {
    var begun = begins();
    try (var after = Clinic.reopened(DATABASE, begun.until)) {
      var drLind = new Person(after, begun.lind, "Dr. Lind", "en").says("/help");
      drLind.tapsData(drLind.last(), begun.nextTap);
      drLind.hears("A pleasant activity for Ada", "Assigned.");
      drLind.tapsData(drLind.last(), begun.nextTap); // a second tap assigns nothing more
      var drRau = new Person(after, begun.rau, "Dr. Rau", "en").says("The river, well seen.");
      drRau.hears("On its way.");
      assertThat(after.tables().rows("assignment")).isOne();
      assertThat(after.tables().rows("letter")).isOne();
      drLind.taps("Undo").hears("Taken back.");
      assertThat(after.tables().rows("assignment")).isZero();
    }
  }

  /** Dr. Lind is about to confirm an exercise, Dr. Rau about to type a word to Ben. */
  private static Begun begins() {
    try (var before = Clinic.open(DATABASE)) {
      var drLind = before.therapist("Dr. Lind");
      var drRau = before.therapist("Dr. Rau");
      drLind.hasAPatient("Ada");
      drRau.hasAPatient("Ben");
      drLind.says("/assign").taps("Ada").taps("Low mood").taps("A pleasant activity");
      drLind.taps("every day at 18:00").hears("A pleasant activity for Ada");
      var confirm = drLind.firstButton();
      drRau.says("/patients Ben").taps("A word").taps("Write one …").hears("What would you like");
      return new Begun(drLind.id, drRau.id, confirm, before.clock.now());
    }
  }
}
