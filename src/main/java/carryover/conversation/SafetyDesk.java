package carryover.conversation;

import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.Button;
import carryover.kernel.ChatId;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Caseload;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.safety.Alert;
import carryover.safety.Alert.Reply;
import carryover.safety.Alerts;
import carryover.safety.Category;
import carryover.safety.Judgement;
import carryover.safety.SafetyRules;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Comes before everything else when a text sounds dangerous: fixed help, the therapist told, all
 * that is planned held until a person resumes it (brief, section 4).
 */
public final class SafetyDesk {
  /** What Telegram sends for a link of ours: sixteen letters by chance (people.Invitations). */
  private static final Pattern INVITATION = Pattern.compile("/start [A-Za-z0-9_-]{16}");

  private final SafetyRules rules;
  private final Alerts alerts;
  private final People people;
  private final Caseload caseload;
  private final Talking talking;
  private final HelpPage help;
  private final Mail mail;
  private final AlertPages pages;
  private final Trail trail;
  private final Outbox outbox;
  private final Scripts scripts;

  public SafetyDesk(
      SafetyRules rules,
      Alerts alerts,
      People people,
      Caseload caseload,
      Talking talking,
      HelpPage help,
      Mail mail,
      Trail trail,
      Outbox outbox,
      Scripts scripts) {
    this.rules = rules;
    this.alerts = alerts;
    this.people = people;
    this.caseload = caseload;
    this.talking = talking;
    this.help = help;
    this.mail = mail;
    this.trail = trail;
    this.pages = new AlertPages(scripts);
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /**
   * What makes this text an alert; empty for ordinary words, and for a tap on an invitation link:
   * its letters come by chance, and now and then they look like a word.
   */
  Optional<Category> danger(Words text) {
    return !INVITATION.matcher(text.value()).matches()
            && rules.judge(text.value()) instanceof Judgement.Red(var category)
        ? Optional.of(category)
        : Optional.empty();
  }

  /** Somebody who has not joined sounds in danger: help at once, and nobody to tell. */
  void answerStranger(ChatId chat, Voice voice) {
    new Post(outbox, chat, Urgency.ALERT).send(help.of(voice));
  }

  /** A patient sounds in danger. */
  void alert(Patient patient, Category category, Instant now) {
    talking.drop(patient, now);
    if (!patient.discharged()) { // nothing is planned any more that could be held
      people.change(patient.standing(Standing.HELD, patient.silentCheckIns()));
    }
    var therapist = people.therapist(patient.therapist());
    var alert =
        alerts
            .openAbout(patient.id())
            .orElseGet(() -> alerts.raise(patient.id(), therapist.id(), category, now));
    new Post(outbox, patient.chat(), Urgency.ALERT).send(red(patient.voice(), alert));
    alerts.inform(alert.id(), now);
    tell(therapist, alert, now);
  }

  /** The therapist is told, and whoever stands in for them too; neither waits for anything. */
  private void tell(Therapist therapist, Alert alert, Instant now) {
    Stream.of(therapist, caseload.reader(therapist, now))
        .distinct()
        .forEach(
            each -> new Post(outbox, each.chat(), Urgency.ALERT).send(pages.push(each, alert)));
  }

  private Message red(Voice voice, Alert alert) {
    var text =
        scripts.words(
            voice,
            "safety.red",
            Map.of(
                "emergency", help.emergency(),
                "line", help.line(),
                "delivery_status", scripts.words(voice, "safety.status.telling")));
    return Message.with(
        text,
        List.of(
            List.of(button(voice, "safety.safe_now", "safe", alert)),
            List.of(button(voice, "safety.something_else", "else", alert))));
  }

  private Button button(Voice voice, String key, String verb, Alert alert) {
    return Menu.alert(scripts.words(voice, key), verb, alert.id());
  }

  /** A patient's tap below the red text: passed on, but it never ends the alert (rule 5). */
  String tapped(Patient patient, String data, Instant now) {
    var words = data.split(":", 3);
    var reply = words[1].equals("safe") ? Reply.SAFE_NOW : Reply.SOMETHING_ELSE;
    var alert = found(words).filter(each -> each.patient().equals(patient.id()));
    if (alert.isEmpty()) {
      return scripts.words(patient.voice(), "talk.closed");
    }
    if (alerts.note(alert.get().id(), reply, now)) {
      tell(people.therapist(patient.therapist()), alert.get(), now);
    }
    var key = reply == Reply.SAFE_NOW ? "safety.answer.safe_now" : "safety.answer.something_else";
    var values = Map.<String, Object>of("emergency", help.emergency(), "line", help.line());
    new Post(outbox, patient.chat(), Urgency.ALERT)
        .send(Message.text(scripts.words(patient.voice(), key, values)));
    return "";
  }

  /** A therapist's tap on an alert of somebody whom they treat or cover now, discharged or not. */
  String tapped(Therapist therapist, int messageId, String data, Instant now) {
    var words = data.split(":", 3);
    var page =
        found(words)
            .flatMap(alert ->
                caseload
                    .lockForAlert(therapist.id(), alert.patient(), now)
                    .flatMap(patient -> page(therapist, alert, patient, words[1], now)));
    page.ifPresent(
        message -> new Post(outbox, therapist.chat(), Urgency.REPLY).change(messageId, message));
    return page.isPresent() ? "" : scripts.words(therapist.voice(), "therapist.old_button");
  }

  private Optional<Message> page(
      Therapist therapist, Alert alert, Patient patient, String verb, Instant now) {
    return switch (verb) {
      case "open" ->
          Optional.of(pages.opened(therapist, alert, patient, alerts.replies(alert.id())));
      case "ack" -> {
        if (alerts.acknowledge(alert.id(), alert.therapist(), therapist.id(), now)) {
          trail.note(therapist.id(), What.ALERT_ACKNOWLEDGED, alert.patient(), now);
        }
        yield Optional.of(taken(therapist, alert, patient));
      }
      case "close" -> Optional.of(pages.reasons(therapist, alert));
      case "resume" ->
          isOpen(patient.id()) || patient.discharged()
              ? Optional.empty()
              : Optional.of(resume(therapist, patient, now));
      default ->
          AlertPages.reason(verb)
              .filter(reason -> alerts.close(alert.id(), alert.therapist(), reason, now))
              .map(reason -> {
                trail.note(therapist.id(), What.ALERT_CLOSED, alert.patient(), now);
                return pages.closed(therapist, alert, patient);
              });
    };
  }

  /** Whoever has taken it on, which need not be the one who taps now; or that it is closed. */
  private Message taken(Therapist therapist, Alert before, Patient patient) {
    var alert = alerts.find(before.id()).orElse(before);
    return switch (alert.state()) {
      case Alert.State.Acknowledged(var by, _) when !by.equals(therapist.id()) ->
          pages.takenBy(therapist, alert, people.therapist(by));
      case Alert.State.Closed _ ->
          pages.opened(therapist, alert, patient, alerts.replies(alert.id()));
      case Alert.State.Detected _,
          Alert.State.Informed _,
          Alert.State.Sent _,
          Alert.State.Acknowledged _ ->
          pages.taken(therapist, alert);
    };
  }

  private Message resume(Therapist therapist, Patient patient, Instant now) {
    if (patient.standing() == Standing.HELD) {
      var resumed = patient.standing(Standing.ACTIVE, 0);
      people.change(resumed);
      mail.again(resumed, now);
    }
    return pages.resumed(therapist, patient);
  }

  /** Whether an alert about this patient is open. */
  boolean isOpen(PersonId patient) {
    return alerts.openAbout(patient).isPresent();
  }

  private Optional<Alert> found(String[] words) {
    Optional<UUID> id = words.length == 3 ? Taps.id(words[2]) : Optional.empty();
    return id.flatMap(alerts::find);
  }
}
