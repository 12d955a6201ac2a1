package carryover.therapist;

import carryover.digest.Point;
import carryover.digest.Points.Found;
import carryover.digest.Reactions;
import carryover.digest.Summary;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.PersonId;
import carryover.library.Library;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Changes;
import carryover.plan.Changes.What;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One tap below a digest: read, talked about, a kind word, a point taken up. */
public final class ReactionButtons implements Reactions {
  private static final String DONE = "✓ ";

  private final Contacts contacts;
  private final Changes changes;
  private final Library library;
  private final Speech speech;

  public ReactionButtons(Contacts contacts, Changes changes, Library library, Scripts scripts) {
    this.contacts = contacts;
    this.changes = changes;
    this.library = library;
    this.speech = new Speech(scripts);
  }

  @Override
  public List<List<Button>> below(
      Therapist therapist, Patient patient, Summary summary, List<Found> points) {
    if (patient.discharged()) {
      return List.of();
    }
    var rows = new ArrayList<List<Button>>();
    var seen = contacts.lastSeen(patient.id());
    var talked = contacts.lastTalked(patient.id());
    rows.add(
        List.of(
            marked(therapist, patient, "caseload.seen", "sn", isAfterAll(seen, summary)),
            marked(therapist, patient, "caseload.talked", "tk", isAfterAll(talked, summary))));
    rows.add(List.of(speech.button(therapist, "caseload.to_word", "kw", patient)));
    for (var each : points.stream().filter(point -> !point.takenUp()).toList()) {
      taken(each.point())
          .flatMap(taken -> about(summary, each).map(it -> take(therapist, patient, taken, it)))
          .ifPresent(button -> rows.add(List.of(button)));
    }
    return rows;
  }

  @Override
  public List<Found> marked(Patient patient, List<Found> points) {
    var last = points.isEmpty() ? Map.<UUID, Map<What, Instant>>of() : changes.of(patient.id());
    return points.stream().map(each -> marked(each, last)).toList();
  }

  private static Found marked(Found found, Map<UUID, Map<What, Instant>> last) {
    return found.changed(
        taken(found.point())
            .flatMap(taken ->
                Optional.ofNullable(found.assignment())
                    .flatMap(id -> Optional.ofNullable(last.get(id)))
                    .flatMap(changes -> Optional.ofNullable(changes.get(taken.what)))));
  }

  /** How a point can be taken up with a tap. */
  enum Taken {
    EASIER("es", "therapist.to_easier", What.STEP),
    HARDER("ns", "therapist.to_harder", What.STEP),
    OTHER_TIME("ot", "caseload.take_other_time", What.TIME),
    PAUSE("pa", "caseload.take_pause", What.BREAK);

    final String code;
    final String key;
    final What what;

    Taken(String code, String key, What what) {
      this.code = code;
      this.key = key;
      this.what = what;
    }

    static Optional<Taken> of(String code) {
      return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }
  }

  private static Optional<Taken> taken(Point point) {
    return switch (point) {
      case EASIER_STEP, SMALLER_TOGETHER -> Optional.of(Taken.EASIER);
      case NEXT_STEP -> Optional.of(Taken.HARDER);
      case OTHER_TIME -> Optional.of(Taken.OTHER_TIME);
      case FEWER -> Optional.of(Taken.PAUSE);
      case LOOK_FIRST, CONTACT, EXPLAIN_AGAIN, GOALS -> Optional.empty(); // nothing to tap for
    };
  }

  private static Optional<Assignment> about(Summary summary, Found found) {
    return Optional.ofNullable(found.assignment()).flatMap(summary::assignment);
  }

  private Button take(Therapist therapist, Patient patient, Taken taken, Assignment it) {
    var label =
        speech.label(therapist, taken.key) + " " + library.title(therapist.voice(), it.playName());
    return Menu.button(
        label, "pt", patient.id().brief(), taken.code, new PersonId(it.id()).brief());
  }

  private Button marked(
      Therapist therapist, Patient patient, String key, String verb, boolean done) {
    var label = speech.label(therapist, key);
    return Menu.button(done ? DONE + label : label, verb, patient.id().brief());
  }

  /** Whether everything that a digest tells came before. */
  private static boolean isAfterAll(Optional<Instant> at, Summary summary) {
    return at.filter(then -> summary.lastSign().map(last -> !last.isAfter(then)).orElse(true))
        .isPresent();
  }
}
