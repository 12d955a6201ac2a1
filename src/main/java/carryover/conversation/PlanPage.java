package carryover.conversation;

import carryover.dialogue.StickyNote;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is agreed with a patient, in one message: a sticky note for each exercise. */
public final class PlanPage {
  /** Before a button's data; then a verb, and the assignment. */
  static final String PREFIX = "n:";

  static final String NOTE = "note";
  static final String BACK = "back";
  static final String TIME = "time";
  static final String PLACE = "place";
  static final String IF_THEN = "if_then";
  static final String AGREE = "agree";

  /** A break that lasts longer has no end. */
  private static final Duration SOME_TIME = Duration.ofDays(400);

  private final People people;
  private final Assignments assignments;
  private final Scripts scripts;

  public PlanPage(People people, Assignments assignments, Scripts scripts) {
    this.people = people;
    this.assignments = assignments;
    this.scripts = scripts;
  }

  /** All notes; below them what changes them, and what waits to be agreed on. */
  Message of(Patient patient, Instant now) {
    var mine = assignments.of(patient.id());
    if (mine.isEmpty()) {
      var therapist = people.therapist(patient.therapist()).name();
      return Message.text(words(patient, "patient.plan_empty", Map.of("therapist", therapist)));
    }
    var lines = new ArrayList<String>();
    lines.add(words(patient, "patient.plan_title", Map.of()));
    rest(patient, patient.pausedUntil(), now).ifPresent(lines::add);
    for (var each : mine) {
      lines.add("");
      lines.addAll(each.accepted() ? note(patient, each, now) : List.of(waiting(patient, each)));
    }
    return Message.with(String.join("\n", lines), buttons(patient, mine));
  }

  /** One note, with what changes it and the way back to all. */
  Message one(Patient patient, Assignment assignment, Instant now) {
    var rows = new ArrayList<>(changes(patient, assignment));
    rows.add(List.of(new Button.Tap(label(patient, "patient.plan_back"), PREFIX + BACK)));
    return Message.with(String.join("\n", note(patient, assignment, now)), rows);
  }

  private List<List<Button>> buttons(Patient patient, List<Assignment> mine) {
    var agreed = mine.stream().filter(Assignment::accepted).toList();
    var open = mine.stream().filter(each -> !each.accepted()).toList();
    var rows = new ArrayList<List<Button>>();
    if (agreed.size() == 1) {
      rows.addAll(changes(patient, agreed.getFirst()));
    } else {
      agreed.forEach(each -> rows.add(List.of(tap("✏️ " + title(patient, each), NOTE, each.id()))));
    }
    for (var each : open) {
      var label =
          open.size() == 1
              ? label(patient, "patient.agree_now")
              : label(patient, "patient.agree_one") + " " + title(patient, each);
      rows.add(List.of(tap(label, AGREE, each.id())));
    }
    return rows;
  }

  private List<List<Button>> changes(Patient patient, Assignment assignment) {
    return Stream.of(TIME, PLACE, IF_THEN)
        .map(what ->
            List.<Button>of(tap(label(patient, "patient.change_" + what), what, assignment.id())))
        .toList();
  }

  private List<String> note(Patient patient, Assignment assignment, Instant now) {
    var lines = new ArrayList<String>();
    lines.add(words(patient, "patient.plan_note", Map.of("exercise", title(patient, assignment))));
    var agreed = assignment.agreement();
    lines.addAll(
        new StickyNote(
                known(agreed.goal()),
                TimesInWords.of(assignment.rhythm(), patient.voice(), assignments::byId, scripts),
                String.valueOf(assignment.terms().minutes()),
                known(agreed.where()),
                known(agreed.hurdle()),
                known(agreed.coping()))
            .lines(scripts, patient.voice()));
    rest(patient, assignment.terms().pausedUntil(), now).ifPresent(lines::add);
    return lines;
  }

  private String waiting(Patient patient, Assignment assignment) {
    return words(patient, "patient.plan_waiting", Map.of("exercise", title(patient, assignment)));
  }

  private Optional<String> rest(Patient patient, @Nullable Instant until, Instant now) {
    if (until == null || !until.isAfter(now)) {
      return Optional.empty();
    }
    var day = patient.voice().day(until.atZone(patient.zone()).toLocalDate());
    return Optional.of(
        until.isAfter(now.plus(SOME_TIME))
            ? words(patient, "patient.plan_break_open", Map.of())
            : words(patient, "patient.plan_break", Map.of("until", day)));
  }

  private String title(Patient patient, Assignment assignment) {
    return scripts.label(patient.voice(), assignment.playName(), "title");
  }

  private static Button tap(String label, String verb, UUID assignment) {
    return new Button.Tap(label, PREFIX + verb + ":" + Taps.brief(assignment));
  }

  private static String known(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }

  private String label(Patient patient, String key) {
    return scripts.words(patient.voice(), key);
  }

  private String words(Patient patient, String key, Map<String, Object> values) {
    return scripts.words(patient.voice(), key, values);
  }
}
