package carryover.conversation;

import carryover.agenda.Alarm.What;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.kernel.Stimulus;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.ByLabel;
import carryover.people.DigestTime;
import carryover.people.Invitations;
import carryover.people.Invitations.Found;
import carryover.people.Invitations.Invitation;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Routines;
import carryover.privacy.Consents;
import carryover.rhythm.QuietHours;
import carryover.script.Scripts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Meets whoever has not joined. Nothing about them is kept before consent (brief, rule of section
 * 5): what has to be remembered until then, the code and the language, travels in the buttons.
 */
public final class Door {
  /** Strangers are addressed politely until they, or whoever invites them, say otherwise. */
  private static final boolean FORMAL_AT_FIRST = true;

  private static final int GUESSES_AN_HOUR = 10;
  private static final QuietHours QUIET_AT_FIRST =
      new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

  private final People people;
  private final Routines routines;
  private final Invitations invitations;
  private final Consents consents;
  private final ConsentPage consentPage;
  private final Returning returning;
  private final Talking talking;
  private final Zones zones;
  private final Outbox outbox;
  private final Scripts scripts;
  private final HelpPage help;
  private final Menus menus;
  private final Pushes pushes;
  private final Practice practice;
  private final Cache<ChatId, AtomicInteger> wrongCodes =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

  /** Where a practice is, and what is spoken there until somebody says otherwise. */
  public record Practice(ZoneId zone, String language) {}

  public Door(
      People people,
      Routines routines,
      Invitations invitations,
      Consents consents,
      Returning returning,
      Talking talking,
      Zones zones,
      Outbox outbox,
      Scripts scripts,
      HelpPage help,
      Menus menus,
      Pushes pushes,
      Practice practice) {
    this.people = people;
    this.routines = routines;
    this.invitations = invitations;
    this.consents = consents;
    this.consentPage = new ConsentPage(people, scripts);
    this.returning = returning;
    this.talking = talking;
    this.zones = zones;
    this.outbox = outbox;
    this.scripts = scripts;
    this.help = help;
    this.menus = menus;
    this.pushes = pushes;
    this.practice = practice;
  }

  /** Says why a bot that keeps secrets does not stay in a group, and leaves. */
  void leaveGroup(ChatId group, String languageCode) {
    say(group, voice(languageCode), "patient.group");
    outbox.promise(new Promise(group, new Act.Leave(), Urgency.REPLY));
  }

  void said(ChatId chat, String languageCode, Words text, Instant now) {
    var voice = voice(languageCode);
    var command = Command.of(text.value());
    switch (command.map(Command::name).orElse("")) {
      case "start" -> start(chat, voice, command.orElseThrow().rest(), now);
      case "help" -> post(chat).send(help.of(voice));
      case "privacy" -> say(chat, voice, "consent.privacy_before");
      default -> say(chat, voice, "consent.stranger");
    }
  }

  /** Anything but words and taps, such as a picture. */
  void showed(ChatId chat, String languageCode) {
    say(chat, voice(languageCode), "consent.stranger");
  }

  /** A tap on one of the buttons below the consent text: {@code w:yes:en:CODE}. */
  String tapped(ChatId chat, Stimulus.Tapped tap, Instant now) {
    var parts = tap.data().split(":", 4);
    if (parts.length < 4 || !parts[0].equals("w") || !scripts.languages().contains(parts[2])) {
      return scripts.words(voice(""), "talk.closed");
    }
    var voice = new Voice(parts[2], FORMAL_AT_FIRST);
    switch (parts[1]) {
      case "back", "stay" ->
          returning
              .tapped(chat, voice, parts[1], parts[3], now)
              .ifPresent(each -> pushes.news(each, What.RETURNED, now));
      case "yes" -> join(chat, voice, parts[3], now);
      case "no" -> say(chat, voice, "consent.declined");
      default -> changeLanguage(chat, tap.messageId(), voice, parts[3], now);
    }
    return "";
  }

  /** Somebody who has joined opens a link again, or another's. */
  void again(Person person, String code, Instant now) {
    boolean another = returning.isAnothers(person, code, now);
    say(person.chat(), person.voice(), another ? "letters.for_another" : "consent.already_here");
  }

  private void start(ChatId chat, Voice voice, String code, Instant now) {
    if (code.isEmpty()) {
      say(chat, voice, "consent.stranger");
    } else if (guesses(chat).get() >= GUESSES_AN_HOUR) {
      say(chat, voice, "consent.too_many");
    } else {
      switch (invitations.find(code, now)) {
        case Found.Valid(var invitation) when invitation.therapist() == null ->
            joinAsTherapist(chat, voice, invitation, now);
        case Found.Valid(var invitation) when invitation.patient() != null ->
            returning.ask(chat, voice, invitation, now);
        case Found.Valid(var invitation) ->
            post(chat).send(consentPage.of(as(invitation, voice), invitation));
        case Found.Used _ -> say(chat, voice, "consent.already_used");
        case Found.Expired _ -> say(chat, voice, "consent.expired");
        case Found.Unknown _ -> {
          guesses(chat).incrementAndGet();
          say(chat, voice, "consent.unknown");
        }
      }
    }
  }

  /** In the form of address that the therapist wants for new patients. */
  private Voice as(Invitation invitation, Voice voice) {
    var therapist = invitation.therapist();
    return therapist == null ? voice : new Voice(voice.language(), routines.of(therapist).formal());
  }

  private AtomicInteger guesses(ChatId chat) {
    return wrongCodes.get(chat, missing -> new AtomicInteger());
  }

  private void changeLanguage(ChatId chat, int messageId, Voice voice, String code, Instant now) {
    if (invitations.find(code, now) instanceof Found.Valid(var invitation)
        && invitation.patient() == null) {
      var act = new Act.Change(messageId, consentPage.of(as(invitation, voice), invitation));
      outbox.promise(new Promise(chat, act, Urgency.REPLY));
    } else {
      say(chat, voice, "consent.already_used");
    }
  }

  private void join(ChatId chat, Voice voice, String code, Instant now) {
    switch (invitations.find(code, now)) {
      case Found.Valid(var invitation)
          when invitation.therapist() != null && invitation.patient() == null ->
          joinAsPatient(chat, as(invitation, voice), invitation, invitation.therapist(), now);
      case Found.Valid _, Found.Unknown _ -> say(chat, voice, "consent.unknown");
      case Found.Used _ -> say(chat, voice, "consent.already_used");
      case Found.Expired _ -> say(chat, voice, "consent.expired");
    }
  }

  private void joinAsTherapist(ChatId chat, Voice voice, Invitation invitation, Instant now) {
    var therapist =
        new Person.Therapist(
            PersonId.random(), chat, "…", voice, practice.zone(), DigestTime.DEFAULT);
    people.add(therapist, now);
    invitations.use(invitation.code(), now);
    menus.show(chat, voice);
    talking.begin(
        therapist, "therapist_welcome", zones.facts(therapist, now), null, Urgency.REPLY, now);
  }

  private void joinAsPatient(
      ChatId chat, Voice voice, Invitation invitation, PersonId therapist, Instant now) {
    var patient =
        new Person.Patient(
            PersonId.random(),
            chat,
            therapist,
            ByLabel.free(invitation.label(), people.patientsOf(therapist)),
            voice,
            practice.zone(),
            QUIET_AT_FIRST,
            Person.Standing.ACTIVE,
            null,
            0,
            null);
    people.add(patient, now);
    invitations.use(invitation.code(), now);
    consents.give(patient.id(), voice, consentPage.text(voice, invitation), now);
    var welcome = Message.text(scripts.words(voice, "consent.agreed", Map.of()));
    post(chat).send(welcome.standing(List.of(scripts.words(voice, "patient.help_button"))));
    talking.begin(patient, "welcome", zones.facts(patient, now), null, Urgency.REPLY, now);
    pushes.news(patient, What.JOINED, now);
  }

  /** How somebody unknown is spoken to, by the language of their app. */
  Voice voice(String languageCode) {
    var language = languageCode.split("-", 2)[0];
    return new Voice(
        scripts.languages().contains(language) ? language : practice.language(), FORMAL_AT_FIRST);
  }

  private void say(ChatId chat, Voice voice, String key) {
    post(chat).send(Message.text(scripts.words(voice, key, Map.of())));
  }

  private Post post(ChatId chat) {
    return new Post(outbox, chat, Urgency.REPLY);
  }
}
