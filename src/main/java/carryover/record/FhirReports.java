package carryover.record;

import carryover.kernel.Answer;
import carryover.plan.Assignment;
import carryover.record.Form.Question;
import carryover.record.Form.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was reported as FHIR: a Questionnaire for each form, a QuestionnaireResponse for each time
 * that it was filled in, and an Observation for each number.
 */
final class FhirReports {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";

  private final Spoken spoken;
  private final CaseFile file;
  private final UUID patient;
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<UUID, List<UUID>> reports = new LinkedHashMap<>();

  FhirReports(Spoken spoken, CaseFile file) {
    this.spoken = spoken;
    this.file = file;
    this.patient = file.patient().id().value();
    for (var sitting : file.sittings()) {
      sitting
          .forms()
          .forEach((name, fields) ->
              forms.computeIfAbsent(name, Form::named).learn(script(sitting), fields));
    }
  }

  List<Map<String, Object>> entries() {
    var entries = new ArrayList<Map<String, Object>>();
    forms.values().forEach(form -> entries.add(questionnaire(form)));
    int number = 0;
    for (var sitting : file.sittings()) {
      for (var filled : sitting.forms().entrySet()) {
        response(sitting, filled.getKey(), filled.getValue(), number++, entries);
      }
    }
    return entries;
  }

  /** The responses to a planned time, or else about an exercise, by its id. */
  Map<UUID, List<UUID>> reports() {
    return reports;
  }

  private String script(Sitting sitting) {
    return file.assignment(sitting.about()).map(Assignment::playName).orElse("");
  }

  private static UUID id(String what) {
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }

  private static String canonical(String form) {
    return Fhir.OURS + "form:" + form;
  }

  private Map<String, Object> questionnaire(Form form) {
    var id = id(patient + " form " + form.name());
    var resource = Fhir.resource("Questionnaire", id);
    resource.putAll(
        Fhir.map(
            "url", canonical(form.name()),
            "title", spoken.form(form.name()),
            "status", "active",
            "subjectType", List.of("Patient"),
            "item",
                form.questions().entrySet().stream()
                    .map(each -> item(each.getKey(), each.getValue()))
                    .toList()));
    return Fhir.entry(id, resource);
  }

  private Map<String, Object> item(String field, Question question) {
    var options =
        question.type() == Type.CHOICE
            ? question.codes().stream()
                .map(code -> Fhir.map("valueCoding", coding(question.script(), field, code)))
                .toList()
            : List.of();
    return Fhir.map(
        "linkId",
        field,
        "text",
        spoken.label(question.script(), field),
        "type",
        question.type().code,
        "repeats",
        question.several() ? true : null,
        "answerOption",
        options);
  }

  private Map<String, Object> coding(String script, String field, String code) {
    return Fhir.coding(
        "option:" + field, code, spoken.said(script, field, new Answer.Choice(code)));
  }

  private void response(
      Sitting sitting,
      String name,
      Map<String, Answer> fields,
      int number,
      List<Map<String, Object>> entries) {
    var form = Objects.requireNonNull(forms.get(name));
    var items =
        form.questions().keySet().stream()
            .filter(fields::containsKey)
            .map(field -> answered(form, field, fields.get(field)))
            .filter(each -> each.containsKey("answer"))
            .toList();
    if (items.isEmpty()) {
      return;
    }
    var id = id(patient + " response " + number + " " + sitting.at());
    var resource = Fhir.resource("QuestionnaireResponse", id);
    resource.putAll(
        Fhir.map(
            "questionnaire", canonical(name),
            "status", "completed",
            "subject", Fhir.reference(patient),
            "authored", sitting.at(),
            "item", items));
    entries.add(Fhir.entry(id, resource));
    belongs(sitting, id);
    fields.forEach((field, answer) -> {
      if (answer instanceof Answer.Number(var value)) {
        entries.add(observation(sitting, id, field, value));
      }
    });
  }

  private void belongs(Sitting sitting, UUID response) {
    var occasion = sitting.occasion();
    boolean known = file.times().stream().anyMatch(each -> each.id().equals(occasion));
    var to = known ? occasion : sitting.about();
    if (to != null) {
      reports.computeIfAbsent(to, unused -> new ArrayList<>()).add(response);
    }
  }

  private Map<String, Object> answered(Form form, String field, @Nullable Answer answer) {
    var question = Objects.requireNonNull(form.questions().get(field));
    return Fhir.map(
        "linkId",
        field,
        "text",
        spoken.label(question.script(), field),
        "answer",
        answer == null
            ? null
            : values(question, field, answer).stream().filter(each -> !each.isEmpty()).toList());
  }

  private List<Map<String, Object>> values(Question question, String field, Answer answer) {
    if (question.type() == Type.INTEGER && answer instanceof Answer.Number(var value)) {
      return List.of(Fhir.map("valueInteger", value));
    }
    if (question.type() == Type.CHOICE) {
      var keys = answer instanceof Answer.Choices(var all) ? all : keys(answer);
      return keys.stream()
          .map(key -> Fhir.map("valueCoding", coding(question.script(), field, key)))
          .toList();
    }
    if (answer instanceof Answer.Listed(var items)) {
      return items.stream().map(each -> Fhir.map("valueString", each.line())).toList();
    }
    return List.of(Fhir.map("valueString", spoken.said(question.script(), field, answer)));
  }

  private static List<String> keys(Answer answer) {
    return answer instanceof Answer.Choice(var key) ? List.of(key) : List.of();
  }

  private Map<String, Object> observation(Sitting sitting, UUID response, String field, int value) {
    var id = id(response + " " + field);
    var resource = Fhir.resource("Observation", id);
    var survey = Fhir.map("system", CATEGORY, "code", "survey", "display", "Survey");
    resource.putAll(
        Fhir.map(
            "status", "final",
            "category", List.of(Fhir.map("coding", List.of(survey))),
            "code", Fhir.concept("field", field, spoken.label(script(sitting), field)),
            "subject", Fhir.reference(patient),
            "effectiveDateTime", sitting.at(),
            "valueQuantity",
                Fhir.map("value", value, "unit", "{score}", "system", UCUM, "code", "{score}"),
            "derivedFrom", List.of(Fhir.reference(response))));
    return Fhir.entry(id, resource);
  }
}
