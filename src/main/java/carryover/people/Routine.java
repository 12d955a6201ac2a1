package carryover.people;

import carryover.rhythm.QuietHours;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a therapist wants to work.
 *
 * @param points codes of the points to consider that a digest shows; empty for none
 * @param rich whether digests and lists come as rich pages
 * @param hoursBefore how many hours before a session its digest is there; 0 for never
 * @param morning when the line about today's sessions is there, or null for never
 * @param pushWish whether a patient's wish to talk is told at once
 * @param quiet when every push waits but a red alert, or null for never
 * @param formal whether new patients are addressed formally at first, where a language has it
 * @param kindWords the therapist's own; empty where the usual three are used
 */
public record Routine(
    Set<String> points,
    boolean rich,
    int hoursBefore,
    @Nullable LocalTime morning,
    boolean pushWish,
    @Nullable QuietHours quiet,
    boolean formal,
    List<String> kindWords) {
  /** How many kind words of one's own there may be; ours. */
  public static final int MOST_KIND_WORDS = 5;

  /** How long a kind word may be, in characters: one bubble (brief, rule 15). */
  public static final int LONGEST_KIND_WORD = 300;

  /** What holds until the therapist chooses; no points (brief, section 5). */
  public static final Routine USUAL =
      new Routine(
          Set.of(),
          true,
          2,
          LocalTime.of(7, 30),
          true,
          new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0)),
          true,
          List.of());

  public Routine {
    points = Set.copyOf(points);
    kindWords = List.copyOf(kindWords);
  }

  /** When the morning line is there next, strictly after now; null for never. */
  public @Nullable Instant nextMorning(Instant now, ZoneId zone) {
    return morning == null ? null : Rhythm.daily(morning).next(now, zone).orElse(null);
  }

  /** The same with these points to consider. */
  public Routine showing(Set<String> newPoints) {
    return new Routine(newPoints, rich, hoursBefore, morning, pushWish, quiet, formal, kindWords);
  }

  /** The same with rich pages or plain ones. */
  public Routine rich(boolean newRich) {
    return new Routine(points, newRich, hoursBefore, morning, pushWish, quiet, formal, kindWords);
  }

  /** The same with digests so many hours before a session. */
  public Routine hoursBefore(int newHours) {
    return new Routine(points, rich, newHours, morning, pushWish, quiet, formal, kindWords);
  }

  /** The same with another time for the morning line, or none. */
  public Routine morning(@Nullable LocalTime newMorning) {
    return new Routine(points, rich, hoursBefore, newMorning, pushWish, quiet, formal, kindWords);
  }

  /** The same with wishes told at once, or not. */
  public Routine pushWish(boolean newPushWish) {
    return new Routine(points, rich, hoursBefore, morning, newPushWish, quiet, formal, kindWords);
  }

  /** The same with other quiet hours, or none. */
  public Routine quiet(@Nullable QuietHours newQuiet) {
    return new Routine(points, rich, hoursBefore, morning, pushWish, newQuiet, formal, kindWords);
  }

  /** The same with new patients addressed in another way. */
  public Routine formal(boolean newFormal) {
    return new Routine(points, rich, hoursBefore, morning, pushWish, quiet, newFormal, kindWords);
  }

  /** The same with other kind words. */
  public Routine saying(List<String> newKindWords) {
    return new Routine(points, rich, hoursBefore, morning, pushWish, quiet, formal, newKindWords);
  }

  @Override
  public String toString() {
    return "Routine[" + points.size() + " points, " + kindWords.size() + " kind words]";
  }
}
