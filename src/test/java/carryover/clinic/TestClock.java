package carryover.clinic;

import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.MovableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The practice's clock, moved as the playground's page moves it: all that is due rings on the way.
 */
final class TestClock {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Clinic clinic;
  private final URI address;
  private final Clock clock;
  private final HttpClient http = HttpClient.newHttpClient();

  TestClock(Clinic clinic, int port, Clock clock) {
    this.clinic = clinic;
    this.address = URI.create("http://127.0.0.1:" + port + "/playground/clock");
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** By how much it is ahead of the clock on the wall. */
  Duration ahead() {
    return ((MovableClock) clock).ahead();
  }

  /** Puts the clock to any moment, also an earlier one; nothing rings. For an empty practice. */
  void standsAt(Instant moment) {
    standsAhead(ahead().plus(Duration.between(now(), moment)));
  }

  /** Puts the clock so far ahead of the one on the wall, or behind it; nothing rings. */
  void standsAhead(Duration ahead) {
    var field = ReflectionTestUtils.getField(clock, "aheadNanos"); // it goes back for tests only
    ((AtomicLong) Objects.requireNonNull(field)).set(ahead.toNanos());
  }

  /** To the next time that it is this late in Berlin. */
  void goesTo(String time) {
    goesTo(time, BERLIN);
  }

  void goesTo(String time, ZoneId zone) {
    var today = now().atZone(zone).with(LocalTime.parse(time));
    goesTo(today.toInstant().isAfter(now()) ? today : today.plusDays(1));
  }

  /** To the next Monday, today excepted, at this time in Berlin. */
  void goesToMonday(String time) {
    goesTo(now().atZone(BERLIN).with(next(DayOfWeek.MONDAY)).with(LocalTime.parse(time)));
  }

  void passes(Duration time) {
    goesTo(now().plus(time).atZone(BERLIN));
  }

  /** Lets ring at once what is due now; what anybody heard just before is still news. */
  void rings() {
    clinic.settles();
    moveTo(now().plusSeconds(1));
    clinic.settles();
  }

  private void goesTo(ZonedDateTime moment) {
    clinic.settles();
    clinic.listens();
    moveTo(moment.toInstant());
    clinic.settles();
  }

  private void moveTo(Instant moment) {
    var body = "{\"to\":\"" + moment + "\"}";
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    } catch (IOException wrong) {
      throw new AssertionError("the playground's clock does not answer", wrong);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", stop);
    }
  }
}
