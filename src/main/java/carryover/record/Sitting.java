package carryover.record;

import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was written down in one sitting.
 *
 * @param about the assignment it belongs to, or null
 * @param parts as they were recorded, with nothing secret in them
 */
record Sitting(@Nullable UUID about, Instant at, List<Entry> parts) {
  /** Who may read a note is not told: what is here may be read. */
  private static final String SHARE = "share";

  Sitting {
    parts = List.copyOf(parts);
  }

  /** What the therapist may read of an entry; a note that was kept is not even mentioned. */
  static Optional<Entry> shown(Entry entry) {
    if (entry.kind() == Program.NOTE && entry.words("note").isEmpty()) {
      return Optional.empty();
    }
    var fields = new LinkedHashMap<String, Answer>();
    entry
        .fields()
        .forEach((field, answer) -> {
          if (!entry.secret().contains(field)
              && !field.equals(SHARE)
              && !(answer instanceof Answer.Skipped)) {
            fields.put(field, answer);
          }
        });
    return fields.isEmpty() ? Optional.empty() : Optional.of(with(entry, fields));
  }

  private static Entry with(Entry entry, Map<String, Answer> fields) {
    return new Entry(
        entry.patient(),
        entry.kind(),
        entry.about(),
        entry.occasion(),
        entry.at(),
        fields,
        Set.of());
  }

  /** The planned time it was about, or null. */
  @Nullable UUID occasion() {
    return parts.stream().map(Entry::occasion).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** All answers, in the order in which they were asked for; a later part corrects an earlier. */
  Map<String, Answer> fields() {
    var all = new LinkedHashMap<String, Answer>();
    parts.forEach(part -> all.putAll(part.fields()));
    return all;
  }

  /** The same, form by form: the check-in as one, each sheet as one. */
  Map<String, Map<String, Answer>> forms() {
    var forms = new LinkedHashMap<String, Map<String, Answer>>();
    parts.forEach(part ->
        forms
            .computeIfAbsent(form(part.kind()), unused -> new LinkedHashMap<>())
            .putAll(part.fields()));
    return forms;
  }

  private static String form(RecordKind kind) {
    return kind == Program.COMPLETION_REPORT
            || kind == Program.OBSTACLE
            || kind == Program.COPING_REPORT
        ? "check_in"
        : kind.code();
  }

  Optional<Integer> number(String field) {
    return fields().get(field) instanceof Answer.Number(var value)
        ? Optional.of(value)
        : Optional.empty();
  }

  Optional<String> words(String field) {
    return fields().get(field) instanceof Answer.Text(var text)
        ? Optional.of(text.value())
        : Optional.empty();
  }

  Optional<String> code(String field) {
    return fields().get(field) instanceof Answer.Choice(var key)
        ? Optional.of(key)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "Sitting[…]";
  }
}
