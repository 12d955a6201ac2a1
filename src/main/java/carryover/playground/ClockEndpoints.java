package carryover.playground;

import carryover.kernel.Chimes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The practice's clock: read it, and move it on. */
@RestController
@RequestMapping("/playground/clock")
@ConditionalOnBooleanProperty("carryover.playground")
final class ClockEndpoints {
  private static final String EXPECTED =
      "Send {\"advance\":\"PT24H\"}, {\"to\":\"2026-11-23T18:00:00Z\"} or {\"to\":\"next\"}.";

  /** Ours: a longer journey is a slip of the finger. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private final MovableClock clock;
  private final TimeTravel travel;

  /** Where the clock shall go; one of the two is null. */
  record Move(@Nullable String advance, @Nullable String to) {}

  /** What the clock shows; {@code next} is null when nothing is planned. */
  record Reading(Instant now, @Nullable Instant next, String zone) {}

  ClockEndpoints(MovableClock clock, ObjectProvider<Chimes> chimes) {
    this.clock = clock;
    this.travel = new TimeTravel(clock, chimes.getIfAvailable(NoChimes::new));
  }

  @GetMapping
  Reading read() {
    return new Reading(clock.instant(), travel.next().orElse(null), clock.getZone().getId());
  }

  @PostMapping
  ResponseEntity<Object> move(@RequestBody Move move) {
    Instant now = clock.instant();
    Instant target;
    try {
      target = target(move, now);
    } catch (DateTimeException | ArithmeticException e) {
      return refused("That is no time. " + EXPECTED);
    }
    if (target == null) {
      return refused(EXPECTED);
    }
    if (target.isBefore(now)) {
      return refused("The clock cannot go back: it is " + now + " already.");
    }
    if (Duration.between(now, target).compareTo(LONGEST) > 0) {
      return refused("The clock moves on by 366 days at most in one go.");
    }
    travel.to(target);
    return ResponseEntity.ok(read());
  }

  /** Null when the body says neither how far nor where to, or both. */
  private @Nullable Instant target(Move move, Instant now) {
    if (move.advance != null && move.to == null) {
      return now.plus(Duration.parse(move.advance));
    }
    if (move.to == null || move.advance != null) {
      return null;
    }
    return move.to.equals("next") ? nextOrNow(now) : Instant.parse(move.to);
  }

  private Instant nextOrNow(Instant now) {
    return travel.next().filter(next -> next.isAfter(now)).orElse(now);
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Object> unreadable() {
    return refused("That is not the JSON that was expected. " + EXPECTED);
  }

  private static ResponseEntity<Object> refused(String why) {
    return ResponseEntity.badRequest().body(Map.of("error", why));
  }
}
