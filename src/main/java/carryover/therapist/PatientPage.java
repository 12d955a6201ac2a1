package carryover.therapist;

import carryover.assigning.AgreeButton;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One patient as the therapist sees them: what is planned, and what can be done. */
final class PatientPage {
  private final Assignments assignments;
  private final Planning planning;
  private final Library library;
  private final Scripts scripts;
  private final MovingOn movingOn;
  private final PatientDesk desk;

  PatientPage(
      Assignments assignments,
      Planning planning,
      Library library,
      PatientDesk desk,
      Scripts scripts) {
    this.desk = desk;
    this.assignments = assignments;
    this.planning = planning;
    this.library = library;
    this.scripts = scripts;
    this.movingOn = new MovingOn(assignments, planning, library, scripts);
  }

  Message of(Therapist therapist, Patient patient, Instant now) {
    var voice = therapist.voice();
    var id = patient.id().brief();
    var lines = new ArrayList<String>();
    var rows = new ArrayList<List<Button>>();
    lines.add(scripts.words(voice, "therapist.patient_head", Map.of("patient", patient.label())));
    lines.addAll(desk.lines(therapist, patient, now));
    rows.add(List.of(Menu.button(scripts.words(voice, "therapist.to_assign"), "topic", id)));
    rows.add(List.of(Menu.button(scripts.words(voice, "therapist.to_digest"), "digest", id)));
    rows.addAll(desk.buttons(therapist, patient, now));
    for (var each : assignments.of(patient.id())) {
      lines.add(line(therapist, each));
      lines.addAll(desk.lines(therapist, each));
      if (each.isOpen()) {
        var together = scripts.words(voice, "therapist.agree_together_on");
        rows.add(List.of(AgreeButton.of(together + " " + title(therapist, each), each)));
      }
      movingOn.newer(therapist, each).ifPresent(lines::add);
      rows.add(List.of(desk.button(therapist, patient, each)));
      rows.addAll(movingOn.buttons(therapist, patient, each));
      var label = scripts.words(voice, "therapist.end_exercise") + " " + title(therapist, each);
      rows.add(List.of(Menu.button(label, "end", id, new PersonId(each.id()).brief())));
    }
    return Message.with(String.join("\n", lines), rows);
  }

  /** Ends one of the patient's exercises; a second tap, or a forged one, changes nothing. */
  Message end(Tap tap, Patient patient) {
    PersonId.ofBrief(tap.argument(1))
        .flatMap(id -> assignments.byId(id.value()))
        .filter(each -> each.patient().equals(patient.id()))
        .ifPresent(each -> planning.end(patient, each, tap.now()));
    return of(tap.therapist(), patient, tap.now());
  }

  /** Does a tap that moves a plan on; the page as it is then, or a question before. */
  Message moves(Tap tap, Patient patient) {
    return movingOn
        .tapped(tap.therapist(), patient, tap.verb(), tap.arguments(), tap.now())
        .orElseGet(() -> of(tap.therapist(), patient, tap.now()));
  }

  private String line(Therapist therapist, Assignment assignment) {
    var answer = assignment.agreement().acceptance();
    if (!assignment.accepted() && answer != null) {
      return scripts.words(
          therapist.voice(),
          "digest.answered_" + answer,
          Map.of("exercise", title(therapist, assignment)));
    }
    var key = assignment.accepted() ? "therapist.exercise_line" : "therapist.exercise_open";
    return scripts.words(
        therapist.voice(),
        key,
        Map.of(
            "exercise", title(therapist, assignment),
            "when",
                TimesInWords.of(
                    assignment.rhythm(), therapist.voice(), assignments::byId, scripts)));
  }

  private String title(Therapist therapist, Assignment assignment) {
    return library.title(therapist.voice(), assignment.playName());
  }
}
