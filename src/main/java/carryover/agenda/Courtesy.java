package carryover.agenda;

import carryover.rhythm.QuietHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The courtesies of time, decided in this one place: whether a planned message may be sent now, has
 * to wait, or is dropped. The list of rules is the documentation (product, <i>Courtesy in
 * time</i>).
 */
public final class Courtesy {
  /** How many messages a day a patient gets that they did not ask for. */
  public static final int BUDGET_A_DAY = 3;

  /** How long a planned message may be late; after that it is dropped, never sent stale. */
  public static final Duration WINDOW = Duration.ofHours(2);

  /** How long a prompt waits before it looks again whether a talk has ended. */
  public static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

  private static final List<Rule> RULES =
      List.of(
          Courtesy::neverStale,
          Courtesy::notWhileHeld,
          Courtesy::notWhilePaused,
          Courtesy::notInQuietHours,
          Courtesy::notMoreThanTheBudget,
          Courtesy::oneThingAtATime);

  private Courtesy() {}

  /**
   * A planned message that has come due.
   *
   * @param due when it was planned
   * @param window how late it may be
   * @param quiet the person's quiet hours, or null
   * @param held whether nothing at all may be sent unasked (blocked, silent, safety)
   * @param pausedUntil the end of a pause, or null
   * @param talking whether a talk is under way
   * @param sentToday how many unasked messages went out on this local day
   */
  public record Prompt(
      Instant due,
      Duration window,
      ZoneId zone,
      @Nullable QuietHours quiet,
      boolean held,
      @Nullable Instant pausedUntil,
      boolean talking,
      int sentToday) {}

  /** What becomes of it. */
  public sealed interface Ruling {
    /** Send it. */
    record Now() implements Ruling {}

    /** Look again at this time. */
    record Wait(Instant until) implements Ruling {}

    /** Do not send it any more. */
    record Drop(Why why) implements Ruling {}

    /** Why it was dropped. */
    enum Why {
      STALE,
      HELD,
      PAUSED,
      QUIET,
      BUDGET
    }
  }

  /** One rule: an objection, or nothing. */
  private interface Rule {
    Optional<Ruling> object(Prompt prompt, Instant now);
  }

  /** Asks every rule; the first objection counts. */
  public static Ruling rule(Prompt prompt, Instant now) {
    return RULES.stream()
        .flatMap(rule -> rule.object(prompt, now).stream())
        .findFirst()
        .orElseGet(Ruling.Now::new);
  }

  /**
   * The first moment from {@code at} on that lies outside quiet hours. An end that the zone skips
   * in spring has come when the clock jumps over it; one that comes twice in autumn is the next of
   * the two.
   */
  public static Instant afterQuietHours(Instant at, ZoneId zone, @Nullable QuietHours quiet) {
    var local = at.atZone(zone);
    if (quiet == null || !quiet.hold(local.toLocalTime())) {
      return at;
    }
    var today = local.toLocalDate();
    var end =
        Stream.of(today, today.plusDays(1))
            .flatMap(day -> comings(day.atTime(quiet.until()), zone))
            .filter(coming -> coming.isAfter(at))
            .findFirst()
            .orElseThrow();
    return afterQuietHours(end, zone, quiet);
  }

  /** When a local time comes: once, twice, or at the jump of the clock that skips it. */
  private static Stream<Instant> comings(LocalDateTime local, ZoneId zone) {
    var rules = zone.getRules();
    var offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? Stream.of(rules.getTransition(local).getInstant())
        : offsets.stream().map(local::toInstant);
  }

  private static Optional<Ruling> neverStale(Prompt prompt, Instant now) {
    return now.isAfter(prompt.due.plus(prompt.window))
        ? Optional.of(new Ruling.Drop(Ruling.Why.STALE))
        : Optional.empty();
  }

  private static Optional<Ruling> notWhileHeld(Prompt prompt, Instant now) {
    return prompt.held ? Optional.of(new Ruling.Drop(Ruling.Why.HELD)) : Optional.empty();
  }

  private static Optional<Ruling> notWhilePaused(Prompt prompt, Instant now) {
    return prompt.pausedUntil != null && now.isBefore(prompt.pausedUntil)
        ? Optional.of(new Ruling.Drop(Ruling.Why.PAUSED))
        : Optional.empty();
  }

  private static Optional<Ruling> notInQuietHours(Prompt prompt, Instant now) {
    var free = afterQuietHours(now, prompt.zone, prompt.quiet);
    return free.equals(now)
        ? Optional.empty()
        : Optional.of(waitOrDrop(prompt, free, Ruling.Why.QUIET));
  }

  private static Optional<Ruling> notMoreThanTheBudget(Prompt prompt, Instant now) {
    return prompt.sentToday >= BUDGET_A_DAY
        ? Optional.of(new Ruling.Drop(Ruling.Why.BUDGET))
        : Optional.empty();
  }

  private static Optional<Ruling> oneThingAtATime(Prompt prompt, Instant now) {
    return prompt.talking
        ? Optional.of(waitOrDrop(prompt, now.plus(LOOK_AGAIN), Ruling.Why.STALE))
        : Optional.empty();
  }

  private static Ruling waitOrDrop(Prompt prompt, Instant until, Ruling.Why why) {
    return until.isAfter(prompt.due.plus(prompt.window))
        ? new Ruling.Drop(why)
        : new Ruling.Wait(until);
  }
}
