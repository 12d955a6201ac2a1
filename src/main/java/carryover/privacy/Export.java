package carryover.privacy;

import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.kernel.Answer;
import carryover.letters.Letter;
import carryover.letters.Letters;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept about a patient, for the patient (GDPR, articles 15 and 20). */
public final class Export {
  private final Assignments assignments;
  private final Journal journal;
  private final Letters letters;
  private final JsonMapper json;

  public Export(Assignments assignments, Journal journal, Letters letters, JsonMapper json) {
    this.assignments = assignments;
    this.journal = journal;
    this.letters = letters;
    this.json = json;
  }

  /** The patient's data as indented JSON in UTF-8, words kept private included. */
  public byte[] of(Patient patient) {
    var all = new LinkedHashMap<String, Object>();
    all.put("label", patient.label());
    all.put("language", patient.voice().language());
    all.put("zone", patient.zone().getId());
    all.put("quiet_hours", String.valueOf(patient.quiet()));
    var ever = assignments.everOf(patient.id());
    all.put("exercises", ever.stream().map(Export::plain).toList());
    var exercises = ever.stream().collect(Collectors.toMap(Assignment::id, Assignment::script));
    all.put(
        "reports",
        journal.since(patient.id(), Instant.EPOCH).stream()
            .map(entry -> plain(entry, exercises))
            .toList());
    all.put("letters", letters.of(patient.id()).stream().map(Export::plain).toList());
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
  }

  private static Map<String, Object> plain(Assignment assignment) {
    var map = new LinkedHashMap<String, Object>();
    map.put("exercise", assignment.script());
    map.put("since", assignment.created().toString());
    map.put("status", assignment.status().name());
    map.put("when", assignment.rhythm().toString());
    map.put("agreement", assignment.agreement());
    return map;
  }

  private static Map<String, Object> plain(Letter letter) {
    return Map.of(
        "at", letter.at().toString(),
        "kind", letter.kind().name(),
        "text", letter.text().value());
  }

  private static Map<String, Object> plain(Entry entry, Map<UUID, String> exercises) {
    var map = new LinkedHashMap<String, Object>();
    map.put("at", entry.at().toString());
    map.put("kind", entry.kind().code());
    if (entry.about() != null) {
      map.put("exercise", exercises.getOrDefault(entry.about(), ""));
    }
    var answers = new LinkedHashMap<String, Object>();
    entry.fields().forEach((field, answer) -> answers.put(field, plain(answer)));
    map.put("answers", answers);
    return map;
  }

  private static Object plain(Answer answer) {
    return switch (answer) {
      case Answer.Text(var words) -> words.value();
      case Answer.Choice(var key) -> key;
      case Answer.Choices(var keys) -> keys.stream().collect(Collectors.joining(", "));
      case Answer.Number(var value) -> value;
      case Answer.Times(var rhythm) -> rhythm.toString();
      case Answer.Listed(var items) -> items.stream().map(Answer.Listed.Item::line).toList();
      case Answer.Skipped() -> "";
    };
  }
}
