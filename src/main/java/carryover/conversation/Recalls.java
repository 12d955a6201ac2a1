package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.journal.Entry;
import carryover.journal.FieldWords;
import carryover.journal.Journal;
import carryover.journal.Sittings;
import carryover.kernel.Answer;
import carryover.people.Person.Patient;
import carryover.script.Script;
import carryover.script.Script.Recall;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a patient wrote in earlier sittings, as facts for the next one (a script's recalls). */
public record Recalls(Journal journal, Scripts scripts) {
  /** How many earlier values a fact with {@code all} holds; the checker counts with it. */
  private static final int VALUES = 7;

  /** As much of each of them as one line shows, in characters; the checker counts with it. */
  private static final int LINE_CHARS = 140;

  /**
   * The facts that a script recalls; those of which nothing was written yet are empty.
   *
   * @param before only what was written before this moment counts
   */
  Facts of(Patient patient, Script script, Instant before) {
    var sheets = script.recalls().stream().map(Recall::sheet).collect(Collectors.toSet());
    var parts =
        journal.on(patient.id(), sheets).stream()
            .filter(entry -> entry.at().isBefore(before))
            .toList();
    var sittings = Sittings.merged(parts).reversed();
    var words = new FieldWords(scripts, patient.voice(), script.name());
    var values = new HashMap<String, String>();
    var lists = new HashMap<String, List<Facts.Item>>();
    for (var recall : script.recalls()) {
      var own =
          sittings.stream().filter(each -> each.kind().code().equals(recall.sheet())).toList();
      values.put(recall.fact(), value(recall, own, words));
      list(recall, own).ifPresent(entries -> lists.put(recall.fact(), entries));
    }
    return new Facts(values, lists);
  }

  private static String value(Recall recall, List<Entry> sittings, FieldWords words) {
    var field = recall.field();
    if (field == null) {
      return sittings.isEmpty() ? "" : String.valueOf(sittings.size());
    }
    var said = answers(sittings, field).map(answer -> words.said(field, answer));
    return recall.all()
        ? said.limit(VALUES).map(Recalls::line).collect(Collectors.joining("\n"))
        : said.findFirst().orElse("");
  }

  /** The entries of a list, to choose from. */
  private static Optional<List<Facts.Item>> list(Recall recall, List<Entry> sittings) {
    var field = recall.field();
    return field == null || recall.all()
        ? Optional.empty()
        : answers(sittings, field)
            .findFirst()
            .filter(Answer.Listed.class::isInstance)
            .map(answer -> ((Answer.Listed) answer).items())
            .map(items -> Facts.written(items.stream().map(item -> item.words().value()).toList()));
  }

  /** What was answered to a question, the newest first. */
  private static Stream<Answer> answers(List<Entry> sittings, String field) {
    return sittings.stream()
        .map(Entry::fields)
        .map((Map<String, Answer> fields) -> Optional.ofNullable(fields.get(field)))
        .flatMap(Optional::stream)
        .filter(answer -> !(answer instanceof Answer.Skipped));
  }

  private static String line(String said) {
    var line = said.replace("• ", "").replaceAll("\\s*\\R\\s*", ", ").strip();
    if (line.length() <= LINE_CHARS) {
      return "• " + line;
    }
    int end = LINE_CHARS - 1;
    return "• "
        + line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end)
        + "…";
  }
}
