package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Reads along what the program writes to its log, at every level that is on. */
final class WrittenLog {
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  void opens() {
    lines.start();
    root.addAppender(lines);
  }

  void closes() {
    root.detachAppender(lines);
  }

  /** No stack trace, no error, and none of these words. */
  void holdsNothingBut(String... neverThese) {
    for (var line : lines.list) {
      assertThat(line.getThrowableProxy()).as(line.getFormattedMessage()).isNull();
      assertThat(line.getLevel().toString()).as(line.getFormattedMessage()).isNotEqualTo("ERROR");
      assertThat(line.getFormattedMessage()).doesNotContain(neverThese);
    }
  }

  /** How many lines say this. */
  long says(String words) {
    return lines.list.stream().filter(each -> each.getFormattedMessage().contains(words)).count();
  }
}
