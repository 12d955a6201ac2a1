package carryover.conversation;

import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Occasion;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.plan.Sessions;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What follows when a patient's zone changes: all is planned again, and they are told the times.
 */
public final class Moves {
  private final Assignments assignments;
  private final Occasions occasions;
  private final Planning planning;
  private final Sessions sessions;
  private final Outbox outbox;
  private final Scripts scripts;

  public Moves(
      Assignments assignments,
      Occasions occasions,
      Planning planning,
      Sessions sessions,
      Outbox outbox,
      Scripts scripts) {
    this.assignments = assignments;
    this.occasions = occasions;
    this.planning = planning;
    this.sessions = sessions;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** The patient's clock shows another time from now on. */
  void moved(Patient was, Patient is, Instant now) {
    planning.replan(is, now);
    sessions.elsewhere(was, is, now);
    tell(is, now);
  }

  private void tell(Patient patient, Instant now) {
    var lines = new ArrayList<String>();
    var open = occasions.open(patient.id());
    assignments.of(patient.id()).stream()
        .filter(Assignment::accepted)
        .forEach(each -> lines.add(line(patient, each, open)));
    SessionLine.of(scripts, patient, now).ifPresent(lines::add);
    if (!lines.isEmpty()) {
      lines.addFirst(scripts.words(patient.voice(), "patient.times_now", Map.of()));
      var message = Message.text(String.join("\n", lines));
      new Post(outbox, patient.chat(), Urgency.REPLY).send(message);
    }
  }

  /** How often, and the next time that nobody has been asked about. */
  private String line(Patient patient, Assignment assignment, List<Occasion> open) {
    var locale = patient.voice().locale();
    var often =
        Map.<String, Object>of(
            "exercise", scripts.label(patient.voice(), assignment.playName(), "title"),
            "when",
                TimesInWords.of(assignment.rhythm(), patient.voice(), assignments::byId, scripts));
    var line = scripts.words(patient.voice(), "patient.times_line", often);
    return open.stream()
        .filter(each -> each.assignment().equals(assignment.id()) && each.offered() == null)
        .map(Occasion::planned)
        .min(Comparator.naturalOrder())
        .map(next ->
            DateTimeFormatter.ofLocalizedPattern("MMMEdHm")
                .withLocale(locale)
                .format(next.atZone(patient.zone())))
        .map(next ->
            line
                + "\n"
                + scripts.words(patient.voice(), "patient.times_next", Map.of("when", next)))
        .orElse(line);
  }
}
