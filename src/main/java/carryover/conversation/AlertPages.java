package carryover.conversation;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.safety.Alert;
import carryover.safety.Alert.Reason;
import carryover.safety.Alert.Reply;
import carryover.script.Scripts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a therapist reads of an alert; nothing of it before the tap. */
final class AlertPages {
  private final Scripts scripts;

  AlertPages(Scripts scripts) {
    this.scripts = scripts;
  }

  /** For the lock screen: no name, no content. */
  Message push(Therapist therapist, Alert alert) {
    return page(therapist, "safety.alert_push", Map.of(), button(therapist, alert, "open"));
  }

  Message opened(Therapist therapist, Alert alert, Patient patient, List<Reply> replies) {
    var voice = therapist.voice();
    var head =
        scripts.words(
            voice,
            patient.discharged() ? "safety.alert_open_discharged" : "safety.alert_open",
            Map.of(
                "patient", patient.label(),
                "category", scripts.words(voice, "safety.category." + alert.category().code())));
    var lines =
        replies.stream()
            .map(reply -> scripts.words(voice, "safety.alert_reply." + code(reply), Map.of()));
    var text = Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n\n"));
    return switch (alert.state()) {
      case Alert.State.Detected _, Alert.State.Informed _, Alert.State.Sent _ ->
          Message.with(text, List.of(List.of(button(therapist, alert, "ack"))));
      case Alert.State.Acknowledged _ ->
          Message.with(text, List.of(List.of(button(therapist, alert, "close"))));
      case Alert.State.Closed _ when patient.discharged() -> Message.text(text);
      case Alert.State.Closed _ ->
          Message.with(text, List.of(List.of(button(therapist, alert, "resume"))));
    };
  }

  Message taken(Therapist therapist, Alert alert) {
    return page(therapist, "safety.alert_taken", Map.of(), button(therapist, alert, "close"));
  }

  /** A colleague was first. */
  Message takenBy(Therapist therapist, Alert alert, Therapist colleague) {
    var values = Map.<String, Object>of("colleague", colleague.name());
    return page(therapist, "safety.alert_taken_by", values, button(therapist, alert, "close"));
  }

  Message reasons(Therapist therapist, Alert alert) {
    var rows =
        Arrays.stream(Reason.values())
            .map(reason ->
                List.<Button>of(
                    Menu.alert(
                        scripts.words(therapist.voice(), "safety.reason." + code(reason)),
                        code(reason),
                        alert.id())))
            .toList();
    return Message.with(
        scripts.words(therapist.voice(), "safety.alert_ask_reason", Map.of()), rows);
  }

  /** Nothing waits to be resumed for somebody who was discharged. */
  Message closed(Therapist therapist, Alert alert, Patient patient) {
    var voice = therapist.voice();
    return patient.discharged()
        ? Message.text(scripts.words(voice, "safety.alert_closed_discharged", Map.of()))
        : page(therapist, "safety.alert_closed", Map.of(), button(therapist, alert, "resume"));
  }

  Message resumed(Therapist therapist, Patient patient) {
    return Message.text(
        scripts.words(
            therapist.voice(), "safety.alert_resumed", Map.of("patient", patient.label())));
  }

  /** The reason with this code. */
  static Optional<Reason> reason(String code) {
    return Arrays.stream(Reason.values()).filter(each -> code(each).equals(code)).findFirst();
  }

  private Message page(Therapist therapist, String key, Map<String, Object> values, Button button) {
    return Message.with(scripts.words(therapist.voice(), key, values), List.of(List.of(button)));
  }

  private Button button(Therapist therapist, Alert alert, String verb) {
    return Menu.alert(scripts.words(therapist.voice(), "safety." + verb), verb, alert.id());
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
