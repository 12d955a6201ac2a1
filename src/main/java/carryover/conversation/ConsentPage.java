package carryover.conversation;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.people.Invitations.Invitation;
import carryover.people.People;
import carryover.script.Scripts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody reads and answers before anything about them is kept. */
record ConsentPage(People people, Scripts scripts) {
  /** The text with a button for each answer, and one for each other language. */
  Message of(Voice voice, Invitation invitation) {
    var code = invitation.code();
    var rows =
        List.of(
            List.of(button(voice, "consent.agree", "w:yes:" + voice.language() + ":" + code)),
            List.of(button(voice, "consent.decline", "w:no:" + voice.language() + ":" + code)),
            scripts.languages().stream()
                .filter(other -> !other.equals(voice.language()))
                .map(other -> button(voice, "consent.language_" + other, "w:in:" + other + ":" + code))
                .toList());
    return Message.with(text(voice, invitation), rows);
  }

  /** What is agreed to. */
  String text(Voice voice, Invitation invitation) {
    var name = people.therapist(Objects.requireNonNull(invitation.therapist())).name();
    return Stream.of("consent.text", "consent.text_limits", "consent.text_data", "consent.question")
        .map(key -> scripts.words(voice, key, Map.of("therapist", name)).strip())
        .collect(Collectors.joining("\n\n"));
  }

  private Button button(Voice voice, String key, String data) {
    return new Button.Tap(scripts.words(voice, key), data);
  }
}
