package carryover.therapist;

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
import java.util.List;
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
  private final PatientDesk patientDesk;
  private final PatientPage patientPage;
  private final Outbox outbox;
  private final Scripts scripts;

  public Desk(
      People people,
      Library library,
      Assignments assignments,
      Planning planning,
      Inviting inviting,
      OwnWords ownWords,
      PatientDesk patientDesk,
      Digests digests,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.library = library;
    this.inviting = inviting;
    this.assigning = new Assigning(people, assignments, library, planning, scripts);
    this.assignCommand = new AssignCommand(people, library, assigning, ownWords, scripts);
    this.digests = digests;
    this.patientDesk = patientDesk;
    this.patientPage = new PatientPage(assignments, planning, library, patientDesk, scripts);
    this.outbox = outbox;
    this.scripts = scripts;
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
      case "patients" -> send(therapist, patients(therapist));
      case "digest" -> digest(therapist, rest, now);
      case "session" -> send(therapist, patientDesk.session(therapist, rest, now));
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
    var arguments = words.subList(2, Math.max(2, words.size()));
    var verb = words.size() > 1 ? words.get(1) : "";
    if (verb.equals("digest") && arguments.isEmpty()) {
      return change(therapist, messageId, digests.caseload(therapist, now));
    }
    if (verb.equals("assign") && arguments.isEmpty()) {
      return change(therapist, messageId, assigning.patients(therapist));
    }
    return arguments.stream()
        .findFirst()
        .flatMap(PersonId::ofBrief)
        .flatMap(id -> people.patientOf(therapist.id(), id))
        .map(patient -> tapped(therapist, patient, messageId, verb, arguments, now))
        .orElseGet(() -> old(therapist));
  }

  private String tapped(
      Therapist therapist,
      Patient patient,
      int messageId,
      String verb,
      List<String> arguments,
      Instant now) {
    return switch (verb) {
      case "digest" -> change(therapist, messageId, digests.page(therapist, patient, now));
      case "patient" -> change(therapist, messageId, patientPage.of(therapist, patient, now));
      case "newest", "step", "stepped" ->
          change(therapist, messageId, patientPage.moves(therapist, patient, verb, arguments, now));
      case "end" -> {
        patientPage.end(patient, at(arguments, 1), now);
        yield change(therapist, messageId, patientPage.of(therapist, patient, now));
      }
      case "session", "terms", "allow", "every", "ask" ->
          change(therapist, messageId, settled(therapist, patient, verb, arguments, now));
      case "topic" -> change(therapist, messageId, assigning.topics(therapist, patient));
      case "what" ->
          change(therapist, messageId, assigning.exercises(therapist, patient, at(arguments, 1)));
      case "when", "confirm", "cf", "mo", "assign", "as" ->
          library
              .byId(at(arguments, 1))
              .map(each -> assignStep(therapist, patient, each, messageId, verb, arguments, now))
              .orElseGet(() -> old(therapist));
      default -> old(therapist);
    };
  }

  private String assignStep(
      Therapist therapist,
      Patient patient,
      Exercise exercise,
      int messageId,
      String verb,
      List<String> arguments,
      Instant now) {
    try {
      var next =
          switch (verb) {
            case "when" -> assigning.rhythms(therapist, patient, exercise, now);
            case "confirm", "cf" ->
                assigning.confirm(therapist, offer(patient, exercise, arguments, now));
            case "mo" -> assigning.more(therapist, offer(patient, exercise, arguments, now));
            default ->
                assigning.assign(
                    therapist,
                    offer(patient, exercise, arguments, now),
                    "message " + messageId,
                    now);
          };
      return change(therapist, messageId, next);
    } catch (IllegalArgumentException | DateTimeException forged) {
      return old(therapist);
    }
  }

  private Offer offer(Patient patient, Exercise exercise, List<String> arguments, Instant now) {
    return assigning.offer(patient, exercise, at(arguments, 2), at(arguments, 3), now);
  }

  private Message settled(
      Therapist therapist, Patient patient, String verb, List<String> arguments, Instant now) {
    return patientDesk
        .tapped(therapist, patient, verb, arguments, now)
        .orElseGet(() -> {
          var as = people.patientOf(therapist.id(), patient.id()).orElseThrow();
          return patientPage.of(therapist, as, now);
        });
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

  private String old(Therapist therapist) {
    return scripts.words(therapist.voice(), "therapist.old_button");
  }

  private static String at(List<String> arguments, int index) {
    return Optional.of(arguments)
        .filter(all -> all.size() > index)
        .map(all -> all.get(index))
        .orElse("");
  }
}
