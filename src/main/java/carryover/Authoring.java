package carryover;

import carryover.conversation.OneAtATime;
import carryover.conversation.Rereading;
import carryover.conversation.Talking;
import carryover.conversation.Talks;
import carryover.library.Shelf;
import carryover.people.People;
import carryover.playground.LastReading;
import carryover.playground.SavedFiles;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * In the playground, a file that is saved in {@code conversations/} is read at once. With a real
 * token the scripts of the start stay.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("carryover.playground")
class Authoring {
  @Bean
  Rereading rereading(
      OneAtATime oneAtATime,
      Shelf shelf,
      Talks talks,
      People people,
      Talking talking,
      Clock clock) {
    return new Rereading(oneAtATime, shelf, talks, people, talking, clock);
  }

  @Bean
  SavedFiles savedFiles(Settings settings, Rereading rereading, LastReading last) {
    var folder = settings.conversations();
    return new SavedFiles(folder, () -> readAgain(folder, rereading, last));
  }

  /** With a mistake in the files, the last scripts without one stay in use. */
  private static void readAgain(Path folder, Rereading rereading, LastReading last) {
    switch (ScriptTree.read(folder)) {
      case Reading.Readable(var scripts) -> {
        rereading.take(scripts);
        last.wasWell(Instant.now());
      }
      case Reading.Broken(var issues) -> last.had(issues.stream().map(String::valueOf).toList());
    }
  }
}
