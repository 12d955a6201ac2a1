package carryover.conversation;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a patient can look up at any time. */
public final class PatientPages {
  private final People people;
  private final Assignments assignments;
  private final WrittenPages written;
  private final Scripts scripts;
  private final String practiceName;

  public PatientPages(
      People people,
      Assignments assignments,
      WrittenPages written,
      Scripts scripts,
      String practiceName) {
    this.practiceName = practiceName;
    this.people = people;
    this.assignments = assignments;
    this.written = written;
    this.scripts = scripts;
  }

  /** All exercises, each with its button. */
  Message exercises(Patient patient) {
    var mine = assignments.of(patient.id());
    if (mine.isEmpty()) {
      return say(patient, "patient.exercises_empty", therapist(patient));
    }
    var rows =
        mine.stream()
            .map(each ->
                List.<Button>of(
                    new Button.Tap(title(patient, each), "p:read:" + Taps.brief(each.id()))))
            .toList();
    return Message.with(words(patient, "patient.exercises_title", Map.of()), rows);
  }

  /** One exercise's instructions, and what can be done with it. */
  Message instructions(Patient patient, Assignment assignment) {
    var script = assignment.playName();
    var text =
        "<b>"
            + scripts.text(patient.voice(), script, "title", Map.of())
            + "</b>\n\n"
            + scripts.text(patient.voice(), script, "about.instructions", Map.of());
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(button(patient, "patient.do_now", "do", assignment.id())));
    rows.add(List.of(button(patient, "patient.tell", "tell", assignment.id())));
    if (written.areThere(patient, assignment)) {
      rows.add(List.of(button(patient, "patient.wrote", "wrote", assignment.id())));
    }
    return Message.with(text, rows);
  }

  /** Typed words when no question is open. */
  Message nothingOpen(Patient patient) {
    return Message.with(
        words(patient, "patient.unknown_text", Map.of()),
        List.of(
            List.of(
                button(patient, "patient.to_note", "note"),
                button(patient, "patient.to_mood", "mood")),
            List.of(
                button(patient, "patient.to_plan", "plan"),
                button(patient, "patient.to_exercises", "exercises"))));
  }

  /** Asks once more before everything is erased. */
  Message askDelete(Patient patient) {
    return Message.with(
        words(patient, "patient.delete_ask", therapist(patient)),
        List.of(
            List.of(button(patient, "patient.delete_yes", "erase")),
            List.of(button(patient, "patient.delete_no", "keep"))));
  }

  /** What is kept, where, and how to have it deleted (Telegram's terms for bots: /privacy). */
  Message privacy(Patient patient) {
    var values = new HashMap<>(therapist(patient));
    values.put(
        "practice",
        practiceName.isEmpty()
            ? scripts.words(patient.voice(), "patient.the_practice")
            : practiceName);
    return Message.text(
        Stream.of("patient.privacy", "patient.privacy_telegram", "patient.privacy_rights")
            .map(key -> words(patient, key, values))
            .collect(Collectors.joining("\n\n")));
  }

  private Map<String, Object> therapist(Patient patient) {
    return Map.of("therapist", people.therapist(patient.therapist()).name());
  }

  private String title(Patient patient, Assignment assignment) {
    return scripts.label(patient.voice(), assignment.playName(), "title");
  }

  private Button button(Patient patient, String key, String verb) {
    return new Button.Tap(scripts.words(patient.voice(), key), "p:" + verb);
  }

  private Button button(Patient patient, String key, String verb, UUID id) {
    return new Button.Tap(scripts.words(patient.voice(), key), "p:" + verb + ":" + Taps.brief(id));
  }

  private Message say(Patient patient, String key, Map<String, Object> values) {
    return Message.text(words(patient, key, values));
  }

  private String words(Patient patient, String key, Map<String, Object> values) {
    return scripts.words(patient.voice(), key, values);
  }
}
