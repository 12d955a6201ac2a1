package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.plan.Terms;
import carryover.plan.TimesInWords;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.script.Scripts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Assigning an exercise: five screens with one tap each (patient, topic, exercise, how often,
 * confirm), or one line.
 */
public final class Assigning {
  /** How many other exercises are offered for this one to come right after. */
  private static final int OTHERS_SHOWN = 4;

  private final People people;
  private final Assignments assignments;
  private final Library library;
  private final Planning planning;
  private final Scripts scripts;
  private final TermsPage terms;

  public Assigning(
      People people, Assignments assignments, Library library, Planning planning, Scripts scripts) {
    this.people = people;
    this.assignments = assignments;
    this.library = library;
    this.planning = planning;
    this.scripts = scripts;
    this.terms = new TermsPage(library, scripts);
  }

  /** For whom? */
  public Message patients(Therapist therapist) {
    var patients = people.patientsOf(therapist.id());
    if (patients.isEmpty()) {
      return say(therapist, "therapist.patients_empty", Map.of());
    }
    var buttons =
        patients.stream()
            .map(each -> Menu.button(each.label(), "topic", each.id().brief()))
            .toList();
    return Message.with(words(therapist, "therapist.assign_who"), Menu.inPairs(buttons));
  }

  /** About what? */
  public Message topics(Therapist therapist, Patient patient) {
    var buttons =
        library.topics(therapist.voice()).stream()
            .map(topic ->
                Menu.button(
                    words(therapist, "topics." + topic), "what", patient.id().brief(), topic))
            .toList();
    var rows = new ArrayList<>(Menu.twoInARow(buttons));
    var own = Menu.library(words(therapist, "library.own"), "own", patient.id().brief());
    rows.add(List.of(own));
    return Message.with(
        words(therapist, "therapist.assign_topic", Map.of("patient", patient.label())), rows);
  }

  /** Which exercise? */
  public Message exercises(Therapist therapist, Patient patient, String topic) {
    var rows =
        library.about(topic).stream()
            .map(each ->
                List.of(
                    Menu.button(
                        library.title(therapist.voice(), each),
                        "when",
                        patient.id().brief(),
                        each.id())))
            .toList();
    return Message.with(words(therapist, "therapist.assign_what"), rows);
  }

  /** How often? */
  public Message rhythms(Therapist therapist, Patient patient, Exercise exercise, Instant now) {
    var locale = therapist.voice().locale();
    var rows = new ArrayList<List<Button>>();
    for (var each : Proposals.all(now, patient.zone())) {
      rows.add(List.of(rhythm(patient, exercise, each, RhythmWords.say(each, locale))));
    }
    assignments.of(patient.id()).stream()
        .filter(Assignment::accepted)
        .limit(OTHERS_SHOWN)
        .forEach(other -> {
          var after = new Rhythm.After(other.id());
          var title = library.title(therapist.voice(), other.playName());
          var label = RhythmWords.say(after, locale, title);
          rows.add(List.of(rhythm(patient, exercise, after, label)));
        });
    return Message.with(words(therapist, "therapist.assign_when"), rows);
  }

  private static Button rhythm(Patient patient, Exercise exercise, Rhythm each, String label) {
    return Menu.button(label, "confirm", patient.id().brief(), exercise.id(), Proposals.code(each));
  }

  /**
   * What a button on the last screens says.
   *
   * @param rhythm its code, see {@link Proposals}
   * @param allowed its letter, see {@link Allowed}
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} for a forged button,
   *     for a day that is over, or one that comes right after an exercise that the patient does not
   *     have, or no longer
   */
  public Offer offer(
      Patient patient, Exercise exercise, String rhythm, String allowed, Instant now) {
    var when = Proposals.of(rhythm);
    if (when instanceof Rhythm.Once && when.next(now, patient.zone()).isEmpty()) {
      throw new IllegalArgumentException("the button has lain there too long: its day is over");
    }
    if (when instanceof Rhythm.After(var other) && !goesOn(patient, other)) {
      throw new IllegalArgumentException("the patient does not have the exercise it comes after");
    }
    return new Offer(patient, exercise, when, Allowed.of(allowed));
  }

  private boolean goesOn(Patient patient, UUID exercise) {
    return assignments.of(patient.id()).stream()
        .filter(Assignment::accepted)
        .anyMatch(each -> each.id().equals(exercise));
  }

  /** The care points, the last tap, and the same in easier or harder. */
  public Message confirm(Therapist therapist, Offer offer) {
    var exercise = offer.exercise();
    var practised = exercise.about().practisedFirst();
    var label = words(therapist, practised ? "therapist.practised_yes" : "therapist.care_ok");
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(offer.button(label, "assign", "as")));
    var others = new ArrayList<Button>();
    var easier = words(therapist, "library.easier");
    var harder = words(therapist, "library.harder");
    library
        .easierThan(exercise)
        .ifPresent(each -> others.add(offer.of(each).button(easier, "confirm", "cf")));
    library
        .harderThan(exercise)
        .ifPresent(each -> others.add(offer.of(each).button(harder, "confirm", "cf")));
    if (!others.isEmpty()) {
      rows.add(others);
    }
    rows.add(List.of(offer.button(words(therapist, "therapist.more"), "mo", "mo")));
    var lines = new ArrayList<String>();
    lines.add(words(therapist, "therapist.assign_confirm", details(therapist, offer)).strip());
    lines.addAll(terms.lines(therapist.voice(), offer.allowed()));
    return Message.with(String.join("\n", lines), rows);
  }

  /** What the patient may do by themselves, and when reminders may become fewer. */
  public Message more(Therapist therapist, Offer offer) {
    var voice = therapist.voice();
    var rows =
        new ArrayList<>(
            terms.buttons(
                voice,
                Optional.of(offer.exercise()),
                offer.allowed(),
                (label, allowed) -> offer.allowing(allowed).button(label, "mo", "mo")));
    rows.add(List.of(offer.button(words(therapist, "therapist.back"), "confirm", "cf")));
    return Message.with(words(therapist, "therapist.terms_page", details(therapist, offer)), rows);
  }

  /**
   * Assigns; a second tap on the same button, or the same line received again, is the same
   * assignment and changes nothing.
   *
   * @param once what makes this act unique, such as chat and message
   */
  public Message assign(Therapist therapist, Offer offer, String once, Instant now) {
    var patient = offer.patient();
    var exercise = offer.exercise();
    var key = therapist.id() + " " + patient.id() + " " + exercise.id() + " " + once;
    var assignment =
        new Assignment(
            UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
            patient.id(),
            therapist.id(),
            exercise.script().name(),
            scripts.newest(exercise.script().name()),
            offer.rhythm(),
            Agreement.NONE,
            offer.allowed().on(Terms.usual(exercise.about().minutes())),
            Status.OFFERED,
            now);
    planning.assign(assignment, now);
    var together = AgreeButton.of(words(therapist, "therapist.agree_together"), assignment);
    return Message.with(
        words(therapist, "therapist.assigned", details(therapist, offer)),
        List.of(List.of(together)));
  }

  private Map<String, Object> details(Therapist therapist, Offer offer) {
    var exercise = offer.exercise();
    var voice = therapist.voice();
    return Map.of(
        "patient", offer.patient().label(),
        "exercise", library.title(voice, exercise),
        "when", TimesInWords.of(offer.rhythm(), voice, assignments::byId, scripts),
        "minutes", exercise.about().minutes(),
        "difficulty", exercise.about().difficulty(),
        "care", scripts.label(voice, exercise.script().name(), "about.care"));
  }

  private Message say(Therapist therapist, String key, Map<String, Object> values) {
    return Message.text(words(therapist, key, values));
  }

  private String words(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
