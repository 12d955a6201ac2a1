package carryover.playground;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page when {@code conversations/} was read again, and what is wrong in it. */
@RestController
@ConditionalOnBooleanProperty("carryover.playground")
final class ReadingEndpoint {
  /** Ours: how long a page waits for news before it asks again. */
  private static final Duration NEWS = Duration.ofSeconds(20);

  private final LastReading last;

  ReadingEndpoint(LastReading last) {
    this.last = last;
  }

  /** The last reading, as soon as it is another than the one known. */
  @GetMapping("/playground/conversations")
  LastReading.State read(@RequestParam(defaultValue = "-1") long after)
      throws InterruptedException {
    return last.after(after, NEWS);
  }

  /** Lets waiting pages go, which a graceful end would wait for. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    last.close();
  }
}
