package carryover.therapist;

import static carryover.therapist.Done.shows;

import carryover.assigning.AssignCommand;
import carryover.assigning.AssignDesk;
import carryover.digest.Digests;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Library;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.record.RecordDesk;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Does what a therapist types or taps; every patient in it is checked to be the therapist's own.
 */
public final class Desk {
  /** Verbs for a patient's own therapist only. */
  private static final Set<String> OWN_ONLY = Set.of("rec", "pd", "pb", HandingOver.OFFER);

  /** Verbs that lead somewhere for a patient who is discharged. */
  private static final Set<String> OF_DISCHARGED = Set.of("rec", "pb");

  private final Caseload caseload;
  private final Library library;
  private final Inviting inviting;
  private final AssignDesk assigning;
  private final AssignCommand assignCommand;
  private final Digests digests;
  private final RecordDesk records;
  private final PracticeDesk practice;
  private final PatientVerbs patientVerbs;
  private final Outbox outbox;
  private final Scripts scripts;
  private final Verbs verbs;

  public Desk(
      Caseload caseload,
      Library library,
      Inviting inviting,
      AssignDesk assigning,
      AssignCommand assignCommand,
      PatientVerbs patientVerbs,
      Digests digests,
      RecordDesk records,
      PracticeDesk practice,
      Outbox outbox,
      Scripts scripts) {
    this.caseload = caseload;
    this.library = library;
    this.inviting = inviting;
    this.assigning = assigning;
    this.assignCommand = assignCommand;
    this.digests = digests;
    this.records = records;
    this.practice = practice;
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
      case "digest" -> send(therapist, digest(therapist, rest, now));
      case "record" -> send(therapist, records.command(therapist, rest));
      case "today" -> send(therapist, digests.today(therapist, now));
      case "session" -> send(therapist, patientVerbs.desk().session(therapist, rest, now));
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
        .filter(who -> !who.discharged() || OF_DISCHARGED.contains(tap.verb()))
        .filter(
            who -> !OWN_ONLY.contains(tap.verb()) || who.therapist().equals(tap.therapist().id()));
  }

  private Verbs verbs() {
    var all = new Verbs();
    assignVerbs(all);
    digestVerbs(all);
    patientVerbs.into(all);
    all.about("rec", this::record);
    practice.verbs(all);
    all.alone(WhoLeft.VERB, new WhoLeft(scripts)::tapped);
    return all;
  }

  private void assignVerbs(Verbs all) {
    all.alone("assign", this::assign)
        .alone(AssignDesk.VERB, this::assignStep)
        .about("topic", (tap, who) -> shows(assigning.begin(tap.therapist(), who, tap.now())))
        .about("when", this::assign);
  }

  private void digestVerbs(Verbs all) {
    all.alone("digest", tap -> shows(digests.caseload(tap.therapist(), tap.now())))
        .alone("pg", tap -> shows(digests.turned(tap.therapist(), tap.arguments(), tap.now())))
        .about(
            "digest", (tap, who) -> shows(digests.page(tap.therapist(), who, rest(tap), tap.now())))
        .about(
            "tr", (tap, who) -> shows(digests.trace(tap.therapist(), who, rest(tap), tap.now())));
  }

  private Done record(Tap tap, Patient patient) {
    return shows(
        tap.argument(1).equals("go")
            ? records.make(tap.therapist(), patient, tap.now())
            : records.ask(tap.therapist(), patient));
  }

  private Done assign(Tap tap) {
    return tap.arguments().isEmpty()
        ? shows(assigning.begin(tap.therapist(), tap.now()))
        : new Done.Old();
  }

  private Done assign(Tap tap, Patient patient) {
    return shows(
        library
            .byId(tap.argument(1))
            .map(each -> assigning.begin(tap.therapist(), patient, each, tap.now())));
  }

  private Done assignStep(Tap tap) {
    return switch (assigning.tapped(tap.therapist(), tap.arguments(), tap.now())) {
      case AssignDesk.Step.Shows(var message) -> new Done.Shows(message);
      case AssignDesk.Step.Asks() -> new Done.Says("");
      case AssignDesk.Step.Old() -> new Done.Old();
    };
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
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "" -> digests.patients(therapist, now);
      case "discharged", "entlassen" -> patientVerbs.discharging().list(therapist);
      case "invited", "eingeladen" -> patientVerbs.invitingAgain().waiting(therapist, now);
      default ->
          digests.named(
              therapist,
              name,
              false,
              patient -> patientVerbs.page().of(therapist, patient, now),
              now);
    };
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
