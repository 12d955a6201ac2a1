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
   * How things stand with a person.
   *
   * @param quiet the person's quiet hours, or null
   * @param held whether nothing at all may be sent unasked (blocked, silent, safety)
   * @param pausedUntil the end of a pause, or null
   * @param talking whether a talk is under way
   * @param sentToday how many unasked messages went out on this local day
   */
  public record Addressee(
      ZoneId zone,
      @Nullable QuietHours quiet,
      boolean held,
      @Nullable Instant pausedUntil,
      boolean talking,
      int sentToday) {
    /** The same with another pause beside their own; the later end counts. */
    Addressee pausedToo(@Nullable Instant until) {
      boolean later = until != null && (pausedUntil == null || until.isAfter(pausedUntil));
      return later ? new Addressee(zone, quiet, held, until, talking, sentToday) : this;
    }

    /** The same after a question that they did not ask for. */
    Addressee spokenTo() {
      return new Addressee(zone, quiet, held, pausedUntil, true, sentToday + 1);
    }

    /** The same after a question that they wished for. */
    Addressee answered() {
      return new Addressee(zone, quiet, held, pausedUntil, true, sentToday);
    }
  }

  /**
   * A planned message that has come due.
   *
   * @param due when it was planned
   * @param window how late it may be
   * @param unasked how many messages it sends that nobody asked for; 0 for one that the person
   *     wished for
   */
  public record Prompt(Instant due, Duration window, int unasked) {}

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
    Optional<Ruling> object(Addressee to, Prompt prompt, Instant now);
  }

  /** Asks every rule; the first objection counts. */
  public static Ruling rule(Addressee to, Prompt prompt, Instant now) {
    return RULES.stream()
        .flatMap(rule -> rule.object(to, prompt, now).stream())
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

  private static Optional<Ruling> neverStale(Addressee to, Prompt prompt, Instant now) {
    return now.isAfter(prompt.due.plus(prompt.window))
        ? Optional.of(new Ruling.Drop(Ruling.Why.STALE))
        : Optional.empty();
  }

  private static Optional<Ruling> notWhileHeld(Addressee to, Prompt prompt, Instant now) {
    return to.held ? Optional.of(new Ruling.Drop(Ruling.Why.HELD)) : Optional.empty();
  }

  private static Optional<Ruling> notWhilePaused(Addressee to, Prompt prompt, Instant now) {
    return to.pausedUntil != null && now.isBefore(to.pausedUntil)
        ? Optional.of(new Ruling.Drop(Ruling.Why.PAUSED))
        : Optional.empty();
  }

  private static Optional<Ruling> notInQuietHours(Addressee to, Prompt prompt, Instant now) {
    var free = afterQuietHours(now, to.zone, to.quiet);
    return free.equals(now)
        ? Optional.empty()
        : Optional.of(waitOrDrop(prompt, free, Ruling.Why.QUIET));
  }

  private static Optional<Ruling> notMoreThanTheBudget(Addressee to, Prompt prompt, Instant now) {
    return prompt.unasked > 0 && to.sentToday + prompt.unasked > BUDGET_A_DAY
        ? Optional.of(new Ruling.Drop(Ruling.Why.BUDGET))
        : Optional.empty();
  }

  private static Optional<Ruling> oneThingAtATime(Addressee to, Prompt prompt, Instant now) {
    if (!to.talking) {
      return Optional.empty();
    }
    var last = prompt.due.plus(prompt.window);
    var again = now.plus(LOOK_AGAIN);
    return Optional.of(
        now.isBefore(last)
            ? new Ruling.Wait(again.isBefore(last) ? again : last)
            : new Ruling.Drop(Ruling.Why.STALE));
  }

  private static Ruling waitOrDrop(Prompt prompt, Instant until, Ruling.Why why) {
    return until.isAfter(prompt.due.plus(prompt.window))
        ? new Ruling.Drop(why)
        : new Ruling.Wait(until);
  }
}
