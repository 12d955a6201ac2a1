package carryover.record;

import carryover.people.Person.Standing;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan as FHIR: one CarePlan, a Task for each exercise, and a Task for each planned time as a
 * part of it.
 */
final class FhirPlan {
  private final Spoken spoken;
  private final CaseFile file;
  private final UUID patient;

  FhirPlan(Spoken spoken, CaseFile file) {
    this.spoken = spoken;
    this.file = file;
    this.patient = file.patient().id().value();
  }

  /**
   * @param reports finds what was answered about a planned time or an exercise, by its id
   */
  List<Map<String, Object>> entries(Map<UUID, List<UUID>> reports) {
    var entries = new ArrayList<Map<String, Object>>();
    entries.add(carePlan());
    for (var each : file.plan()) {
      entries.add(exercise(each, reports.getOrDefault(each.id(), List.of())));
      for (var time : file.timesOf(each)) {
        entries.add(time(each, time, reports.getOrDefault(time.id(), List.of())));
      }
    }
    return entries;
  }

  private Map<String, Object> carePlan() {
    var id = UUID.nameUUIDFromBytes(("plan " + patient).getBytes(StandardCharsets.UTF_8));
    var plan = Fhir.resource("CarePlan", id);
    boolean over = file.patient().standing() == Standing.DISCHARGED;
    plan.putAll(
        Fhir.map(
            "status", over ? "completed" : "active",
            "intent", "plan",
            "title", spoken.say("record.care_plan"),
            "subject", Fhir.reference(patient),
            "period", Fhir.map("start", file.from()),
            "created", file.madeAt(),
            "activity",
                file.plan().stream()
                    .map(each -> Fhir.map("reference", Fhir.reference(each.id())))
                    .toList()));
    return Fhir.entry(id, plan);
  }

  private Map<String, Object> exercise(Assignment each, List<UUID> reports) {
    var task = Fhir.resource("Task", each.id());
    task.putAll(
        Fhir.map(
            "identifier",
                List.of(Fhir.map("system", Fhir.OURS + "exercise", "value", each.playName())),
            "status", status(each.status()),
            "businessStatus",
                Fhir.concept(
                    "agreement",
                    lower(each.status()),
                    spoken.say("record.status_" + lower(each.status()))),
            "intent", "plan",
            "code", Fhir.text(spoken.title(each)),
            "description", spoken.when(file, each),
            "for", Fhir.reference(patient),
            "authoredOn", each.created(),
            "input", agreed(each),
            "output", output(reports)));
    return Fhir.entry(each.id(), task);
  }

  private static String status(Status status) {
    return switch (status) {
      case OFFERED -> "requested";
      case OPEN -> "on-hold";
      case ACCEPTED -> "accepted";
      case ENDED -> "completed";
    };
  }

  private List<Map<String, Object>> agreed(Assignment each) {
    var said = each.agreement();
    var agreed = new ArrayList<Map<String, Object>>();
    add(agreed, "record.goal", said.goal());
    add(agreed, "record.reason", said.reason());
    add(agreed, "record.where", said.where());
    add(agreed, "record.hurdle", said.hurdle());
    add(agreed, "record.if_then", said.coping());
    add(agreed, "record.easier_wish", said.easierWish());
    return agreed;
  }

  private void add(List<Map<String, Object>> agreed, String key, @Nullable String words) {
    var text = words == null ? null : Fhir.string(words);
    if (text != null) {
      agreed.add(Fhir.map("type", Fhir.text(spoken.say(key)), "valueString", text));
    }
  }

  private Map<String, Object> time(Assignment of, Occasion time, List<UUID> reports) {
    var task = Fhir.resource("Task", time.id());
    var ending = time.ending();
    task.putAll(
        Fhir.map(
            "partOf", List.of(Fhir.reference(of.id())),
            "status",
                ending == null ? "requested" : ending.isPractised() ? "completed" : "cancelled",
            "businessStatus",
                ending == null
                    ? null
                    : Fhir.concept("outcome", lower(ending), spoken.outcome(ending)),
            "intent", "plan",
            "code", Fhir.text(spoken.title(of)),
            "for", Fhir.reference(patient),
            "executionPeriod", Fhir.map("start", time.planned()),
            "output", output(reports)));
    return Fhir.entry(time.id(), task);
  }

  private List<Map<String, Object>> output(List<UUID> reports) {
    return reports.stream()
        .map(id ->
            Fhir.map(
                "type", Fhir.text(spoken.say("record.report")),
                "valueReference", Fhir.reference(id)))
        .toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
