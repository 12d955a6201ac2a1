package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.script.Step;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bot's half of a chat file: what it says, what changes, and what it keeps. */
final class ChatLines {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final String MARGIN = "       ";
  private static final String KEPT = "     = ";

  private ChatLines() {}

  /** A message with its time, its further lines and its rows of buttons indented. */
  static List<String> message(LocalTime time, Message message) {
    var lines = new ArrayList<String>();
    var margin = CLOCK.format(time) + "  ";
    for (var line : plain(message).split("\n", -1)) {
      lines.add(line.isEmpty() ? "" : margin + line);
      margin = MARGIN;
    }
    lines.addAll(rows(message, MARGIN));
    return lines;
  }

  /** A message that looks different now: the lines and rows of buttons that have changed. */
  static List<String> amended(@Nullable Message before, Message after) {
    var known = before == null ? List.<String>of() : looks(before);
    return looks(after).stream()
        .filter(line -> !line.isEmpty() && !known.contains(line))
        .map(line -> "     ↻ " + line)
        .toList();
  }

  private static List<String> looks(Message message) {
    var lines = new ArrayList<>(plain(message).lines().toList());
    lines.addAll(rows(message, ""));
    return lines;
  }

  static String notice(String text) {
    return "     ! " + text;
  }

  static String record(Effect.Write write) {
    var fields =
        write.fields().entrySet().stream()
            .map(field -> name(write, field.getKey()) + "=" + plain(field.getValue()))
            .collect(Collectors.joining(", "));
    return KEPT + write.kind().code() + " {" + fields + "}";
  }

  static String ended(Step.Outcome outcome) {
    return KEPT + "ended " + outcome.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Effect.Write write, String field) {
    return write.secret().contains(field) ? field + " (private)" : field;
  }

  private static String plain(Answer answer) {
    return switch (answer) {
      case Answer.Text(var words) -> words.value().replace("\n", " / ");
      case Answer.Choice(var key) -> key;
      case Answer.Choices(var keys) -> String.join("+", keys);
      case Answer.Number(int value) -> String.valueOf(value);
      case Answer.Times(var rhythm) -> rhythm.toString();
      case Answer.Listed(var items) ->
          items.stream().map(Answer.Listed.Item::line).collect(Collectors.joining(" / "));
      case Answer.Skipped() -> "";
    };
  }

  private static String plain(Message message) {
    return message
        .html()
        .value()
        .strip()
        .replaceAll("</?[bi]>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static List<String> rows(Message message, String margin) {
    return message.rows().stream()
        .map(row -> row.stream().map(Button::label).collect(Collectors.joining("] [", "[", "]")))
        .map(row -> margin + row)
        .toList();
  }
}
