package carryover.conversation;

import carryover.dialogue.Event;
import carryover.kernel.Button;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Caseload;
import carryover.people.Invitations;
import carryover.people.Invitations.Found;
import carryover.people.Invitations.Invitation;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.privacy.Consents;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a patient back from another phone or account, with everything: whoever opens the link is
 * asked plainly first. The chat so far is then a stranger's.
 */
public final class Returning {
  private final People people;
  private final Caseload caseload;
  private final Invitations invitations;
  private final Consents consents;
  private final ConsentPage consentPage;
  private final Talking talking;
  private final Mail mail;
  private final HelpPage help;
  private final Outbox outbox;
  private final Scripts scripts;

  public Returning(
      People people,
      Caseload caseload,
      Invitations invitations,
      Consents consents,
      Talking talking,
      Mail mail,
      HelpPage help,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.caseload = caseload;
    this.invitations = invitations;
    this.consents = consents;
    this.consentPage = new ConsentPage(people, scripts);
    this.talking = talking;
    this.mail = mail;
    this.help = help;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Asks whether to go on here; with what is agreed to, where that has changed since. */
  void ask(ChatId chat, Voice voice, Invitation invitation, Instant now) {
    var patient = patient(invitation, now);
    if (patient.isEmpty()) {
      say(chat, voice, "consent.expired", Map.of());
      return;
    }
    var spoken = patient.get().voice();
    var therapist = people.therapist(patient.get().therapist()).name();
    var text = new ArrayList<String>();
    text.add(scripts.words(spoken, "letters.return_ask", Map.of("therapist", therapist)).strip());
    if (!agreed(patient.get())) {
      text.add(consentPage.text(spoken, of(patient.get(), invitation)));
    }
    var end = ":" + spoken.language() + ":" + invitation.code();
    post(chat)
        .send(
            Message.with(
                String.join("\n\n", text),
                List.of(
                    List.of(button(spoken, "letters.return_yes", "w:back" + end)),
                    List.of(button(spoken, "letters.return_no", "w:stay" + end)))));
  }

  /** Does a tap below the question; returns who has come back by it. */
  Optional<Patient> tapped(ChatId chat, Voice voice, String verb, String code, Instant now) {
    switch (invitations.find(code, now)) {
      case Found.Valid(var invitation) when patient(invitation, now).isPresent() -> {
        if (verb.equals("back")) {
          return Optional.of(comes(chat, patient(invitation, now).get(), invitation, now));
        }
        say(chat, voice, "letters.return_not", Map.of());
      }
      case Found.Used _ -> say(chat, voice, "consent.already_used", Map.of());
      case Found.Valid _, Found.Expired _, Found.Unknown _ ->
          say(chat, voice, "consent.expired", Map.of());
    }
    return Optional.empty();
  }

  private Patient comes(ChatId chat, Patient was, Invitation invitation, Instant now) {
    var standing = was.standing() == Standing.HELD ? Standing.HELD : Standing.ACTIVE;
    var patient = was.movedTo(chat).standing(standing, 0);
    if (!agreed(was)) {
      var text = consentPage.text(patient.voice(), of(patient, invitation));
      consents.give(patient.id(), patient.voice(), text, now);
    }
    invitations.use(invitation.code(), now);
    people.change(patient);
    people.move(patient.id(), chat);
    outbox.abandon(was.chat()); // what waited for it is private; an open question comes again here
    say(was.chat(), was.voice(), "letters.moved_away", Map.of());
    outbox.reachable(chat);
    welcome(patient, now);
    if (patient.standing() == Standing.HELD) { // the crisis text may have waited for the chat left
      new Post(outbox, chat, Urgency.ALERT).send(help.of(patient.voice()));
    }
    mail.anew(patient, now);
    return patient;
  }

  private void welcome(Patient patient, Instant now) {
    var text = scripts.words(patient.voice(), "letters.returned", Map.of());
    post(patient.chat())
        .send(
            Message.text(text)
                .standing(List.of(scripts.words(patient.voice(), "patient.help_button"))));
    if (talking.underWay(patient)) {
      var unused = talking.happen(patient, new Event.Repeat(), now);
    }
  }

  /** Whether this link is for somebody else than the person who has opened it. */
  boolean isAnothers(Person person, String code, Instant now) {
    return invitations.find(code, now) instanceof Found.Valid(var invitation)
        && invitation.patient() != null
        && !invitation.patient().equals(person.id());
  }

  /** Who comes back; nobody by a link of somebody who may not see the patient any more. */
  private Optional<Patient> patient(Invitation invitation, Instant now) {
    var therapist = invitation.therapist();
    var patient = invitation.patient();
    return therapist == null || patient == null
        ? Optional.empty()
        : caseload.lock(therapist, patient, now).filter(each -> !each.discharged());
  }

  /** Whether the patient has agreed to the text of today, in whatever way it was spoken. */
  private boolean agreed(Patient patient) {
    var invitation = of(patient, new Invitation("", patient.therapist(), ""));
    return scripts.languages().stream()
        .flatMap(language -> Stream.of(new Voice(language, true), new Voice(language, false)))
        .anyMatch(voice -> consents.covers(patient.id(), consentPage.text(voice, invitation)));
  }

  private static Invitation of(Patient patient, Invitation invitation) {
    return new Invitation(invitation.code(), patient.therapist(), patient.label(), patient.id());
  }

  private Button button(Voice voice, String key, String data) {
    return new Button.Tap(scripts.words(voice, key), data);
  }

  private void say(ChatId chat, Voice voice, String key, Map<String, Object> values) {
    post(chat).send(Message.text(scripts.words(voice, key, values)));
  }

  private Post post(ChatId chat) {
    return new Post(outbox, chat, Urgency.REPLY);
  }
}
