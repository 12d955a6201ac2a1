package carryover.conversation;

import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.kernel.Words;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import java.time.Instant;
import java.util.Optional;

/** Takes one stimulus to whoever answers it. */
public final class Reception {
  private final People people;
  private final Door door;
  private final PatientSide patients;
  private final TherapistSide therapists;
  private final Preferences preferences;
  private final SafetyDesk safety;
  private final Whereabouts whereabouts;
  private final Farewell farewell;
  private final Outbox outbox;

  public Reception(
      People people,
      Door door,
      PatientSide patients,
      TherapistSide therapists,
      Preferences preferences,
      SafetyDesk safety,
      Whereabouts whereabouts,
      Farewell farewell,
      Outbox outbox) {
    this.people = people;
    this.door = door;
    this.patients = patients;
    this.therapists = therapists;
    this.preferences = preferences;
    this.safety = safety;
    this.whereabouts = whereabouts;
    this.farewell = farewell;
    this.outbox = outbox;
  }

  void receive(Update update, Instant now) {
    var chat = update.chat();
    switch (update.stimulus()) {
      case Stimulus.Said(var id, var text) -> said(update, text, "message " + id, now);
      case Stimulus.Edited(_, var text) -> edited(chat, update.languageCode(), text, now);
      case Stimulus.Showed(_, var caption) -> showed(chat, update.languageCode(), caption, now);
      case Stimulus.SentFile file -> sentFile(update, file, now);
      case Stimulus.Fetched file ->
          therapist(chat).ifPresent(each -> therapists.fetched(each, file, now));
      case Stimulus.NotFetched file ->
          therapist(chat).ifPresent(each -> therapists.notFetched(each, file));
      case Stimulus.Tapped tap -> {
        var notice = tapped(chat, tap, now);
        new Post(outbox, chat, Urgency.TAP).answerTap(tap.callbackId(), notice);
      }
      case Stimulus.Blocked() -> blocked(chat);
      case Stimulus.Unblocked() -> unblocked(chat);
      case Stimulus.InGroup() -> door.leaveGroup(chat, update.languageCode());
      case Stimulus.Unknown _ -> {} // recorded as seen; there is nobody to answer
    }
  }

  /** Notes that a chat cannot be written to. */
  void blocked(ChatId chat) {
    if (person(chat).orElse(null) instanceof Patient patient
        && patient.standing() != Standing.HELD // a hold ends only by the therapist's tap
        && !patient.discharged()) {
      preferences.stand(patient, Standing.BLOCKED, patient.silentCheckIns());
    }
  }

  private void unblocked(ChatId chat) {
    outbox.reachable(chat);
    if (person(chat).orElse(null) instanceof Patient patient) {
      var unused = reachable(patient);
    }
  }

  /** Whoever writes can be written to. */
  private Patient reachable(Patient patient) {
    return switch (patient.standing()) {
      case ACTIVE, SILENT -> patient;
      case HELD, DISCHARGED -> {
        outbox.reachable(patient.chat());
        yield patient;
      }
      case BLOCKED -> {
        outbox.reachable(patient.chat());
        yield preferences.stand(patient, Standing.ACTIVE, 0);
      }
    };
  }

  private void said(Update update, Words text, String once, Instant now) {
    var chat = update.chat();
    switch (person(chat).orElse(null)) {
      case null -> {
        if (safety.danger(text).isPresent()) {
          safety.answerStranger(chat, door.voice(update.languageCode()));
        } else {
          door.said(chat, update.languageCode(), text, now);
        }
      }
      case Patient patient -> {
        if (!farewell.answers(patient, text)) {
          patients.said(reachable(patient), text, now);
          whereabouts.said(patient, text, now);
        }
      }
      case Therapist therapist -> therapists.said(therapist, text, once, now);
    }
  }

  private void edited(ChatId chat, String languageCode, Words text, Instant now) {
    switch (person(chat).orElse(null)) {
      case null -> {
        if (safety.danger(text).isPresent()) {
          safety.answerStranger(chat, door.voice(languageCode));
        }
      }
      case Patient patient -> patients.edited(patient, text, now);
      case Therapist therapist -> therapists.edited(therapist, text);
    }
  }

  private void showed(ChatId chat, String languageCode, Words caption, Instant now) {
    switch (person(chat).orElse(null)) {
      case null -> {
        if (safety.danger(caption).isPresent()) {
          safety.answerStranger(chat, door.voice(languageCode));
        } else {
          door.showed(chat, languageCode);
        }
      }
      case Patient patient -> patients.showed(patient, caption, now);
      case Therapist therapist -> therapists.showed(therapist);
    }
  }

  /** Only a therapist's file is ever looked into: a patient's is a picture like any other. */
  private void sentFile(Update update, Stimulus.SentFile file, Instant now) {
    var therapist = therapist(update.chat());
    if (therapist.isPresent()) {
      therapists.sentFile(therapist.get(), file, -update.id());
    } else {
      showed(update.chat(), update.languageCode(), file.caption(), now);
    }
  }

  private Optional<Therapist> therapist(ChatId chat) {
    return person(chat).filter(Therapist.class::isInstance).map(Therapist.class::cast);
  }

  private String tapped(ChatId chat, Stimulus.Tapped tap, Instant now) {
    return switch (person(chat).orElse(null)) {
      case null -> door.tapped(chat, tap, now);
      case Patient patient -> {
        if (farewell.answers(patient, tap)) {
          yield "";
        }
        var notice = patients.tapped(patient, tap, now);
        whereabouts.tapped(patient, now);
        yield notice;
      }
      case Therapist therapist -> therapists.tapped(therapist, tap, now);
    };
  }

  private Optional<Person> person(ChatId chat) {
    return people.byChat(chat);
  }
}
