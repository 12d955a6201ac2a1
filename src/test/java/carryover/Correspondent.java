package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.ChatMessage;
import carryover.playground.PhoneNetwork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a phone who knows what the bot should write next, and counts what came twice. */
final class Correspondent {
  // Several lives of the program, each with its start, may pass before it is this chat's turn.
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final PhoneNetwork phones;
  private final long id;
  private final List<String> expected = new ArrayList<>();

  Correspondent(PhoneNetwork phones, long id, String name) {
    this.phones = phones;
    this.id = id;
    phones.joins(id, name, "en");
  }

  /** What stands in the chat against what should: a gap or a stranger ends the reading. */
  private record Reading(int right, List<Twice> repeated, String wrong) {}

  private record Twice(ChatMessage first, ChatMessage again) {}

  Correspondent says(String words) {
    phones.says(id, words);
    return this;
  }

  /** Taps a button below the newest message that has it. */
  Correspondent taps(String label) {
    var message =
        phones.heard(id).reversed().stream()
            .filter(each -> each.labels().contains(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label + " in\n" + chat()));
    phones.taps(id, message.id(), label);
    return this;
  }

  /** Waits for the next message, which begins like this; fails at once when another one comes. */
  Correspondent hears(String beginning) throws InterruptedException {
    expected.add(beginning);
    phones.awaits(PATIENCE, () -> !read().wrong.isEmpty() || read().right == expected.size());
    assertThat(read().wrong).as(chat()).isEmpty();
    assertThat(read().right).as(chat()).isEqualTo(expected.size());
    return this;
  }

  /** Waits until the newest message has this button, after an edit too. */
  Correspondent sees(String label) throws InterruptedException {
    phones.awaits(PATIENCE, () -> newest().labels().contains(label));
    assertThat(newest().labels()).as(chat()).contains(label);
    return this;
  }

  /** The newest message. */
  ChatMessage newest() {
    return phones.heard(id).getLast();
  }

  /** The newest file, as text. */
  String newestFile() {
    var file = newest().attached().orElseThrow();
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  /** How many messages should be there, each once. */
  int messages() {
    return expected.size();
  }

  /**
   * How many messages stand there once more than they should; two of the same are of two lives of
   * the program.
   *
   * @param kills when a life ended
   */
  int repeated(List<Instant> kills) {
    var reading = read();
    assertThat(reading.wrong).as(chat()).isEmpty();
    for (var pair : reading.repeated) {
      assertThat(kills)
          .as(pair.first.text() + " came twice though nobody was killed in between")
          .anyMatch(kill -> kill.isAfter(pair.first.sent()) && kill.isBefore(pair.again.sent()));
    }
    return reading.repeated.size();
  }

  private Reading read() {
    int right = 0;
    ChatMessage last = null;
    var repeated = new ArrayList<Twice>();
    for (var message : phones.heard(id)) {
      if (right < expected.size() && message.text().startsWith(expected.get(right))) {
        right++;
      } else if (last != null && message.text().startsWith(expected.get(right - 1))) {
        repeated.add(new Twice(last, message));
      } else {
        return new Reading(right, repeated, message.text());
      }
      last = message;
    }
    return new Reading(right, repeated, "");
  }

  private String chat() {
    var lines = new StringBuilder("the chat of " + id + ", expected next after " + expected + ":");
    phones.messages(id).forEach(each -> lines.append('\n').append(line(each)));
    return lines.toString();
  }

  private static String line(ChatMessage message) {
    return (message.fromBot() ? "  " : "> ") + message.text() + " " + message.labels();
  }
}
