package carryover.clinic;

import carryover.playground.ChatMessage;
import carryover.playground.InlineKey;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message as a chat file shows it: text beside the time, further lines and buttons below. */
final class PhoneLines {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final String MARGIN = "       ";
  private static final String CHANGED = "  ↻    ";

  private PhoneLines() {}

  /**
   * The lines of a message.
   *
   * @param before what it was; null for a new one
   */
  static List<String> of(ChatMessage message, @Nullable ChatMessage before) {
    var lines = new ArrayList<String>();
    if (before == null) {
      lines.addAll(text(message, CLOCK.format(message.sent().atZone(TestClock.BERLIN)) + "  "));
      message
          .attached()
          .ifPresent(
              it -> lines.add("     = " + (it.fileName().isEmpty() ? it.kind() : it.fileName())));
    } else if (!message.text().equals(before.text()) && !isAnswered(message, before)) {
      lines.addAll(text(message, CHANGED));
    }
    if (before == null || !message.keys().equals(before.keys())) {
      lines.addAll(rows(message, before != null && lines.isEmpty() ? CHANGED : MARGIN));
    }
    return lines;
  }

  /** A question whose buttons have made room for the answer. */
  private static boolean isAnswered(ChatMessage message, ChatMessage before) {
    return message.keys().isEmpty() && message.text().startsWith(before.text().strip());
  }

  private static List<String> text(ChatMessage message, String first) {
    var lines = new ArrayList<String>();
    var margin = first;
    for (var line : message.text().strip().split("\n", -1)) {
      lines.add(line.isEmpty() ? "" : margin + line);
      margin = MARGIN;
    }
    return message.text().isBlank() ? List.of() : lines;
  }

  private static List<String> rows(ChatMessage message, String first) {
    var lines = new ArrayList<String>();
    var margin = first;
    for (var row : message.keys()) {
      var labels = row.stream().map(InlineKey::label);
      lines.add(margin + labels.collect(Collectors.joining("] [", "[", "]")));
      margin = MARGIN;
    }
    return lines;
  }
}
