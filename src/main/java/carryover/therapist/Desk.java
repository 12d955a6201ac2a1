package carryover.therapist;

import static carryover.therapist.Done.shows;

import carryover.assigning.AssignCommand;
import carryover.assigning.Assigning;
import carryover.assigning.Offer;
import carryover.assigning.OwnWords;
import carryover.digest.Digests;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.ByLabel;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.script.Scripts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Does what a therapist types or taps; every patient in it is checked to be the therapist's own.
 */
public final class Desk {
  private final People people;
  private final Library library;
  private final Inviting inviting;
  private final Assigning assigning;
  private final AssignCommand assignCommand;
  private final Digests digests;
  private final PatientVerbs patientVerbs;
  private final Outbox outbox;
  private final Scripts scripts;
  private final Verbs verbs;

  public Desk(
      People people,
      Library library,
      Assignments assignments,
      Planning planning,
      Inviting inviting,
      OwnWords ownWords,
      PatientVerbs patientVerbs,
      Digests digests,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.library = library;
    this.inviting = inviting;
    this.assigning = new Assigning(people, assignments, library, planning, scripts);
    this.assignCommand = new AssignCommand(people, library, assigning, ownWords, scripts);
    this.digests = digests;
    this.patientVerbs = patientVerbs;
    this.outbox = outbox;
    this.scripts = scripts;
    this.verbs = verbs();
  }

  /**
   * Does a command.
   *
   * @param once what makes this message unique in the therapist's chat
   * @return false for a command that the desk does not know
   */
  public boolean command(Therapist therapist, String name, String rest, String once, Instant now) {
    switch (name) {
      case "invite" -> invite(therapist, rest, now);
      case "assign" -> send(therapist, assignCommand.answer(therapist, rest, once, now));
      case "patients" -> send(therapist, patients(therapist, rest, now));
      case "digest" -> digest(therapist, rest, now);
      case "session" -> send(therapist, patientVerbs.desk().session(therapist, rest, now));
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Does a tap on one of the desk's buttons.
   *
   * @return a notice that answers the tap, "" for none
   */
  public String tapped(Therapist therapist, int messageId, String data, Instant now) {
    var words = Arrays.asList(data.split(":", -1));
    var arguments = words.subList(Math.min(2, words.size()), words.size());
    var verb = words.size() > 1 ? words.get(1) : "";
    var tap = new Tap(therapist, messageId, verb, arguments, now);
    var done =
        verbs
            .alone(tap)
            .map(deed -> deed.done(tap))
            .or(() -> verbs.about(tap).flatMap(deed -> own(tap).map(who -> deed.done(tap, who))));
    return switch (done.orElseGet(Done.Old::new)) {
      case Done.Shows(var message) -> change(therapist, messageId, message);
      case Done.Says(var notice) -> notice;
      case Done.Old() -> scripts.words(therapist.voice(), "therapist.old_button");
    };
  }

  /** The patient whom a tap is about, locked; empty for anybody else's. */
  private Optional<Patient> own(Tap tap) {
    return PersonId.ofBrief(tap.argument(0))
        .flatMap(id -> people.lockPatientOf(tap.therapist().id(), id))
        .filter(patient -> !patient.discharged() || tap.verb().equals("pb"));
  }

  private Verbs verbs() {
    var all = new Verbs();
    assignVerbs(all);
    digestVerbs(all);
    patientVerbs.into(all);
    return all;
  }

  private void assignVerbs(Verbs all) {
    all.alone("assign", tap -> shows(assigning.patients(tap.therapist())))
        .about("topic", (tap, who) -> shows(assigning.topics(tap.therapist(), who)))
        .about(
            "what", (tap, who) -> shows(assigning.exercises(tap.therapist(), who, tap.argument(1))))
        .about("when", this::assignStep)
        .about("confirm", this::assignStep)
        .about("cf", this::assignStep)
        .about("mo", this::assignStep)
        .about("assign", this::assignStep)
        .about("as", this::assignStep);
  }

  private void digestVerbs(Verbs all) {
    all.alone("digest", tap -> shows(digests.caseload(tap.therapist(), tap.now())))
        .about("digest", (tap, who) -> shows(digests.page(tap.therapist(), who, tap.now())));
  }

  private Done assignStep(Tap tap, Patient patient) {
    return shows(library.byId(tap.argument(1)).flatMap(each -> assignStep(tap, patient, each)));
  }

  private Optional<Message> assignStep(Tap tap, Patient patient, Exercise exercise) {
    var therapist = tap.therapist();
    try {
      return Optional.of(
          switch (tap.verb()) {
            case "when" -> assigning.rhythms(therapist, patient, exercise, tap.now());
            case "confirm", "cf" -> assigning.confirm(therapist, offer(tap, patient, exercise));
            case "mo" -> assigning.more(therapist, offer(tap, patient, exercise));
            default ->
                assigning.assign(
                    therapist,
                    offer(tap, patient, exercise),
                    "message " + tap.messageId(),
                    tap.now());
          });
    } catch (IllegalArgumentException | DateTimeException forged) {
      return Optional.empty();
    }
  }

  private Offer offer(Tap tap, Patient patient, Exercise exercise) {
    return assigning.offer(patient, exercise, tap.argument(2), tap.argument(3), tap.now());
  }

  private void invite(Therapist therapist, String rest, Instant now) {
    if (rest.matches("\\d{1,4}")) {
      inviting.inviteMany(therapist, Integer.parseInt(rest), now);
    } else {
      inviting.inviteOne(therapist, rest, now);
    }
  }

  private void digest(Therapist therapist, String name, Instant now) {
    if (name.isEmpty()) {
      send(therapist, digests.caseload(therapist, now));
      return;
    }
    var patients = people.patientsOf(therapist.id());
    var found = ByLabel.named(name, patients);
    var names = (found.isEmpty() ? patients : found).stream().map(Patient::label).toList();
    send(
        therapist,
        found.size() == 1
            ? digests.page(therapist, found.getFirst(), now)
            : assignCommand.which(therapist, name, names));
  }

  private Message patients(Therapist therapist, String rest, Instant now) {
    return switch (rest.strip().toLowerCase(Locale.ROOT)) {
      case "discharged", "entlassen" -> patientVerbs.discharging().list(therapist);
      case "invited", "eingeladen" -> patientVerbs.invitingAgain().waiting(therapist, now);
      default -> patients(therapist);
    };
  }

  private Message patients(Therapist therapist) {
    var patients = people.patientsOf(therapist.id());
    if (patients.isEmpty()) {
      return say(therapist, "therapist.patients_empty", Map.of());
    }
    var buttons =
        patients.stream()
            .map(each -> Menu.button(each.label(), "patient", each.id().brief()))
            .toList();
    return Message.with(
        scripts.words(therapist.voice(), "therapist.patients_title", Map.of()),
        Menu.inPairs(buttons));
  }

  private String change(Therapist therapist, int messageId, Message message) {
    outbox.promise(
        new Promise(therapist.chat(), new Act.Change(messageId, message), Urgency.REPLY));
    return "";
  }

  private void send(Therapist therapist, Message message) {
    outbox.promise(new Promise(therapist.chat(), new Act.Send(message), Urgency.REPLY));
  }

  private Message say(Therapist therapist, String key, Map<String, Object> values) {
    return Message.text(scripts.words(therapist.voice(), key, values));
  }
}
