package carryover.therapist;

import static carryover.therapist.Done.shows;

import carryover.assigning.AssignCommand;
import carryover.assigning.Assigning;
import carryover.assigning.Offer;
import carryover.assigning.OwnWords;
import carryover.digest.Digests;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.Caseload;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.record.RecordDesk;
import carryover.script.Scripts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Does what a therapist types or taps; every patient in it is checked to be the therapist's own.
 */
public final class Desk {
  /** Verbs for a patient's own therapist only. */
  private static final Set<String> OWN_ONLY = Set.of("rec", "pd", "pb", HandingOver.OFFER);

  private final Caseload caseload;
  private final Library library;
  private final Inviting inviting;
  private final Assigning assigning;
  private final AssignCommand assignCommand;
  private final Digests digests;
  private final RecordDesk records;
  private final PracticeDesk practice;
  private final PatientDesk patientDesk;
  private final PatientPage patientPage;
  private final Outbox outbox;
  private final Scripts scripts;
  private final Verbs verbs;

  public Desk(
      People people,
      Caseload caseload,
      Library library,
      Assignments assignments,
      Planning planning,
      Inviting inviting,
      OwnWords ownWords,
      PatientDesk patientDesk,
      Digests digests,
      RecordDesk records,
      PracticeDesk practice,
      Outbox outbox,
      Scripts scripts) {
    this.caseload = caseload;
    this.library = library;
    this.inviting = inviting;
    this.assigning = new Assigning(people, assignments, library, planning, scripts);
    this.assignCommand = new AssignCommand(people, library, assigning, ownWords, scripts);
    this.digests = digests;
    this.records = records;
    this.practice = practice;
    this.patientDesk = patientDesk;
    this.patientPage = new PatientPage(assignments, planning, library, patientDesk, scripts);
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
      case "digest" -> send(therapist, digest(therapist, rest, now));
      case "record" -> send(therapist, records.command(therapist, rest));
      case "today" -> send(therapist, digests.today(therapist, now));
      case "session" -> send(therapist, patientDesk.session(therapist, rest, now));
      default -> {
        var answer = practice.command(therapist, name, rest, now);
        answer.ifPresent(message -> send(therapist, message));
        return answer.isPresent();
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
            .or(() -> verbs.about(tap).flatMap(deed -> own(tap).map(who -> deed.done(tap, who))))
            .or(() -> digests.gone(tap.therapist(), tap.verb()).map(Done.Says::new));
    return switch (done.orElseGet(Done.Old::new)) {
      case Done.Shows(var message) -> change(therapist, messageId, message);
      case Done.Says(var notice) -> notice;
      case Done.Old() -> scripts.words(therapist.voice(), "therapist.old_button");
    };
  }

  /**
   * The patient whom a tap is about, locked; empty for anybody whom the therapist may not see now.
   * Whoever only stands in does not give the file away.
   */
  private Optional<Patient> own(Tap tap) {
    return PersonId.ofBrief(tap.argument(0))
        .flatMap(id -> caseload.lock(tap.therapist().id(), id, tap.now()))
        .filter(who ->
            !OWN_ONLY.contains(tap.verb()) || who.therapist().equals(tap.therapist().id()));
  }

  private Verbs verbs() {
    var all = new Verbs();
    assignVerbs(all);
    digestVerbs(all);
    patientVerbs(all);
    practice.verbs(all);
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
        .alone("pg", tap -> shows(digests.turned(tap.therapist(), tap.arguments(), tap.now())))
        .about(
            "digest", (tap, who) -> shows(digests.page(tap.therapist(), who, rest(tap), tap.now())))
        .about(
            "tr", (tap, who) -> shows(digests.trace(tap.therapist(), who, rest(tap), tap.now())));
  }

  private void patientVerbs(Verbs all) {
    all.about("patient", (tap, who) -> shows(patientPage.of(tap.therapist(), who, tap.now())))
        .about("newest", (tap, who) -> shows(patientPage.moves(tap, who)))
        .about("step", (tap, who) -> shows(patientPage.moves(tap, who)))
        .about("stepped", (tap, who) -> shows(patientPage.moves(tap, who)))
        .about("end", (tap, who) -> shows(patientPage.end(tap, who)))
        .about("session", this::settled)
        .about("terms", this::settled)
        .about("allow", this::settled)
        .about("every", this::settled)
        .about("ask", this::settled)
        .about("rec", this::record);
  }

  private Done record(Tap tap, Patient patient) {
    return shows(
        tap.argument(1).equals("go")
            ? records.make(tap.therapist(), patient, tap.now())
            : records.ask(tap.therapist(), patient));
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

  private Done settled(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    return shows(
        patientDesk
            .tapped(therapist, patient, tap.verb(), tap.arguments(), tap.now())
            .orElseGet(() -> {
              var as = caseload.of(therapist.id(), patient.id(), tap.now()).orElseThrow();
              return patientPage.of(therapist, as, tap.now());
            }));
  }

  private void invite(Therapist therapist, String rest, Instant now) {
    if (rest.matches("\\d{1,4}")) {
      inviting.inviteMany(therapist, Integer.parseInt(rest), now);
    } else {
      inviting.inviteOne(therapist, rest, now);
    }
  }

  /** What stands behind the patient. */
  private static List<String> rest(Tap tap) {
    return tap.arguments().subList(1, tap.arguments().size());
  }

  private Message digest(Therapist therapist, String name, Instant now) {
    return name.isEmpty()
        ? digests.caseload(therapist, now)
        : digests.named(
            therapist, name, true, patient -> digests.page(therapist, patient, now), now);
  }

  private Message patients(Therapist therapist, String name, Instant now) {
    return name.isEmpty()
        ? digests.patients(therapist, now)
        : digests.named(
            therapist, name, false, patient -> patientPage.of(therapist, patient, now), now);
  }

  private String change(Therapist therapist, int messageId, Message message) {
    outbox.promise(
        new Promise(therapist.chat(), new Act.Change(messageId, message), Urgency.REPLY));
    return "";
  }

  private void send(Therapist therapist, Message message) {
    outbox.promise(new Promise(therapist.chat(), new Act.Send(message), Urgency.REPLY));
  }
}
