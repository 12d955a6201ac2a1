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
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One tap below a digest: read, talked about, a kind word, a point taken up. */
public final class ReactionButtons implements Reactions {
  private static final String DONE = "✓ ";

  private final Contacts contacts;
  private final Library library;
  private final Speech speech;

  public ReactionButtons(Contacts contacts, Library library, Scripts scripts) {
    this.contacts = contacts;
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
    for (var each : points) {
      taken(each.point())
          .flatMap(taken -> about(summary, each).map(it -> take(therapist, patient, taken, it)))
          .ifPresent(button -> rows.add(List.of(button)));
    }
    return rows;
  }

  /** How a point can be taken up with a tap. */
  enum Taken {
    EASIER("es", "therapist.to_easier"),
    HARDER("ns", "therapist.to_harder"),
    OTHER_TIME("ot", "caseload.take_other_time"),
    PAUSE("pa", "caseload.take_pause");

    final String code;
    final String key;

    Taken(String code, String key) {
      this.code = code;
      this.key = key;
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
