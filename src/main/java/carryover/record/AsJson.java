package carryover.record;

import carryover.kernel.Answer;
import carryover.plan.Assignment;
import carryover.plan.Occasion;
import carryover.safety.Alert;
import carryover.safety.Alert.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A patient's file as data that stays readable: what an export says under a name it says under that
 * name in every later version too; a change of meaning is a new version. Described in {@code
 * src/docs/record.md}.
 */
final class AsJson {
  /** Of this structure. */
  static final int VERSION = 1;

  private final Spoken spoken;
  private final JsonMapper json;

  AsJson(Spoken spoken, JsonMapper json) {
    this.spoken = spoken;
    this.json = json;
  }

  /** Indented, in UTF-8. */
  byte[] of(CaseFile file) {
    var all = new LinkedHashMap<String, Object>();
    all.put("format", "carryover record");
    all.put("version", VERSION);
    all.put("made_at", file.madeAt().toString());
    all.put("from", file.from().toString());
    all.put("patient", patient(file));
    all.put("sessions", sessions(file));
    all.put("plan", file.plan().stream().map(each -> plan(file, each)).toList());
    all.put("reports", file.sittings().stream().map(each -> report(file, each)).toList());
    all.put("alerts", file.alerts().stream().map(AsJson::alert).toList());
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
  }

  private static Map<String, Object> patient(CaseFile file) {
    var patient = file.patient();
    return plain(
        "id", patient.id().value(),
        "label", patient.label(),
        "language", patient.voice().language(),
        "zone", patient.zone().getId());
  }

  private static Map<String, Object> sessions(CaseFile file) {
    return plain("last", file.lastSession(), "next", file.patient().nextSession());
  }

  private Map<String, Object> plan(CaseFile file, Assignment each) {
    var said = each.agreement();
    var plan =
        plain(
            "id", each.id(),
            "exercise", each.script(),
            "exercise_version", each.version(),
            "title", spoken.title(each),
            "since", each.created(),
            "status", code(each.status()),
            "when", each.rhythm().toString(),
            "minutes", each.terms().minutes(),
            "goal", said.goal(),
            "reason", said.reason(),
            "where", said.where(),
            "hurdle", said.hurdle(),
            "if_then", said.coping(),
            "expected", said.expected(),
            "confidence", said.confidence(),
            "easier_wish", said.easierWish(),
            "accepted_at", said.acceptedAt());
    plan.put("answers", answers(file, each));
    plan.put("times", file.timesOf(each).stream().map(AsJson::time).toList());
    return plan;
  }

  private static List<Map<String, Object>> answers(CaseFile file, Assignment about) {
    return file.answers().stream()
        .filter(each -> each.about().equals(about.id()))
        .map(each -> plain("at", each.at(), "answer", each.code()))
        .toList();
  }

  private static Map<String, Object> time(Occasion each) {
    var ending = each.ending();
    return plain(
        "id", each.id(),
        "planned", each.planned(),
        "outcome", ending == null ? "open" : code(ending));
  }

  private Map<String, Object> report(CaseFile file, Sitting sitting) {
    var report = plain("at", sitting.at(), "plan", sitting.about(), "time", sitting.occasion());
    var forms = new LinkedHashMap<String, Object>();
    var script = file.assignment(sitting.about()).map(Assignment::playName).orElse("");
    sitting.forms().forEach((form, fields) -> forms.put(form, answers(script, fields)));
    report.put("forms", forms);
    return report;
  }

  private Map<String, Object> answers(String script, Map<String, Answer> fields) {
    var answers = new LinkedHashMap<String, Object>();
    fields.forEach((field, answer) -> answers.put(field, answer(script, field, answer)));
    return answers;
  }

  /** A choice is its key and, beside it, what the patient tapped. */
  private Object answer(String script, String field, Answer answer) {
    return switch (answer) {
      case Answer.Text(var words) -> words.value();
      case Answer.Choice(var key) -> option(script, field, key);
      case Answer.Choices(var keys) ->
          keys.stream().map(key -> option(script, field, key)).toList();
      case Answer.Number(var value) -> value;
      case Answer.Times(var rhythm) -> rhythm.toString();
      case Answer.Listed(var items) ->
          items.stream()
              .map(item -> plain("text", item.words().value(), "number", item.number()))
              .toList();
      case Answer.Skipped() -> "";
    };
  }

  private Map<String, Object> option(String script, String field, String key) {
    return plain("key", key, "text", spoken.said(script, field, new Answer.Choice(key)));
  }

  private static Map<String, Object> alert(Alert alert) {
    var map =
        plain(
            "category", alert.category().code(),
            "detected", alert.detected(),
            "state", alert.state().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    switch (alert.state()) {
      case State.Detected() -> {}
      case State.Informed(var at) -> map.put("since", at.toString());
      case State.Sent(var at) -> map.put("since", at.toString());
      case State.Acknowledged(_, var at) -> map.put("since", at.toString());
      case State.Closed(var reason, var at) -> {
        map.put("since", at.toString());
        map.put("reason", code(reason));
      }
    }
    return map;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A map of names and values in this order; what is null is left out. */
  private static Map<String, Object> plain(@Nullable Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      if (value != null) {
        boolean asItIs = value instanceof Number || value instanceof String;
        map.put(String.valueOf(namesAndValues[i]), asItIs ? value : value.toString());
      }
    }
    return map;
  }
}
