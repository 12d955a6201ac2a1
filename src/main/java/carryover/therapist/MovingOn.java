package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Changes;
import carryover.plan.Planning;
import carryover.script.Script.About;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves a plan on, which only a person does: to the newest version of its exercise, or one step
 * down or up. The times that were agreed on stay.
 */
final class MovingOn {
  private final Assignments assignments;
  private final Planning planning;
  private final Changes changes;
  private final Library library;
  private final Scripts scripts;

  MovingOn(
      Assignments assignments,
      Planning planning,
      Changes changes,
      Library library,
      Scripts scripts) {
    this.assignments = assignments;
    this.planning = planning;
    this.changes = changes;
    this.library = library;
    this.scripts = scripts;
  }

  /** Says that there is a newer version, if there is. */
  Optional<String> newer(Therapist therapist, Assignment assignment) {
    return isOld(assignment)
        ? Optional.of(words(therapist, "therapist.exercise_newer"))
        : Optional.empty();
  }

  /** The ways on that there are, each with its button. */
  List<List<Button>> buttons(Therapist therapist, Patient patient, Assignment assignment) {
    var rows = new ArrayList<List<Button>>();
    var plan = new PersonId(assignment.id()).brief();
    if (isOld(assignment)) {
      var label = label(therapist, "therapist.to_newest", title(therapist, assignment));
      rows.add(List.of(Menu.button(label, "newest", patient.id().brief(), plan)));
    }
    var about = about(assignment);
    step(about.map(About::easier).orElse(null))
        .ifPresent(
            to -> rows.add(List.of(button(therapist, patient, plan, "therapist.to_easier", to))));
    step(about.map(About::harder).orElse(null))
        .ifPresent(
            to -> rows.add(List.of(button(therapist, patient, plan, "therapist.to_harder", to))));
    return rows;
  }

  /** Shows a step down or up before it is done; empty where there is none. */
  Optional<Message> propose(
      Therapist therapist, Patient patient, Assignment assignment, boolean harder) {
    var about = about(assignment);
    return step(about.map(harder ? About::harder : About::easier).orElse(null))
        .map(to -> {
          var plan = new PersonId(assignment.id()).brief();
          var values =
              Map.<String, Object>of(
                  "patient", patient.label(),
                  "exercise", title(therapist, assignment),
                  "to", library.title(therapist.voice(), to));
          var key = harder ? "therapist.to_harder" : "therapist.to_easier";
          var back = new Speech(scripts).back(therapist, patient);
          return Message.with(
              scripts.words(therapist.voice(), "caseload.step_ask", values),
              List.of(List.of(button(therapist, patient, plan, key, to)), List.of(back)));
        });
  }

  private Button button(
      Therapist therapist, Patient patient, String plan, String key, Exercise to) {
    var label = label(therapist, key, library.title(therapist.voice(), to));
    return Menu.button(label, "step", patient.id().brief(), plan, to.id());
  }

  /**
   * Does a tap; a second one, or a forged one, changes nothing.
   *
   * @param arguments the patient, the assignment, and for a step the exercise's id
   * @return what to ask before; empty when nothing is left to ask
   */
  Optional<Message> tapped(
      Therapist therapist, Patient patient, String verb, List<String> arguments, Instant now) {
    var assignment =
        arguments.stream()
            .skip(1)
            .findFirst()
            .flatMap(PersonId::ofBrief)
            .flatMap(id -> assignments.byId(id.value()))
            .filter(each -> each.patient().equals(patient.id()))
            .filter(each -> each.status() != Assignment.Status.ENDED);
    if (verb.equals("newest")) {
      assignment
          .filter(this::isOld)
          .ifPresent(each -> planning.renew(each, scripts.newest(each.script())));
      return Optional.empty();
    }
    var to = assignment.flatMap(each -> step(each, arguments.getLast()));
    if (to.isPresent() && verb.equals("step") && to.get().about().practisedFirst()) {
      return Optional.of(askPractised(therapist, patient, arguments.get(1), to.get()));
    }
    to.ifPresent(exercise -> {
      var name = exercise.script().name();
      var minutes = exercise.about().minutes();
      var stepped = planning.step(assignment.orElseThrow(), name, scripts.newest(name), minutes);
      changes.note(stepped, Changes.What.STEP, now);
      planning.tell(stepped, now);
    });
    return Optional.empty();
  }

  private Message askPractised(
      Therapist therapist, Patient patient, String plan, Exercise exercise) {
    var voice = therapist.voice();
    var values =
        Map.<String, Object>of(
            "patient", patient.label(),
            "exercise", library.title(voice, exercise),
            "care", scripts.label(voice, exercise.script().name(), "about.care"));
    var button =
        Menu.button(
            words(therapist, "assign.practised_yes"),
            "stepped",
            patient.id().brief(),
            plan,
            exercise.id());
    return Message.with(
        scripts.words(voice, "therapist.step_confirm", values), List.of(List.of(button)));
  }

  /** The exercise with this id, if it is one step from what the assignment plays now. */
  private Optional<Exercise> step(Assignment assignment, String id) {
    var about = about(assignment);
    return library
        .byId(id)
        .filter(to ->
            step(about.map(About::easier).orElse(null)).filter(to::equals).isPresent()
                || step(about.map(About::harder).orElse(null)).filter(to::equals).isPresent());
  }

  private Optional<Exercise> step(@Nullable String idOrName) {
    return Optional.ofNullable(idOrName).flatMap(library::linked);
  }

  private Optional<About> about(Assignment assignment) {
    return library.byScript(assignment.playName()).map(Exercise::about);
  }

  private boolean isOld(Assignment assignment) {
    return scripts.newest(assignment.script()) > assignment.version();
  }

  private String title(Therapist therapist, Assignment assignment) {
    return library.title(therapist.voice(), assignment.playName());
  }

  private String label(Therapist therapist, String key, String title) {
    return words(therapist, key) + " " + title;
  }

  private String words(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }
}
