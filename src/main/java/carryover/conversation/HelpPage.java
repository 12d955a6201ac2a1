package carryover.conversation;

import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.script.Scripts;
import java.util.Map;
import java.util.Optional;

/**
 * The help that is one tap away in every state, even before consent (brief, section 4, rule 1).
 *
 * @param emergency the country's emergency number
 * @param line somebody to talk to now, with the number
 */
public record HelpPage(Scripts scripts, String emergency, String line) {
  /** The command that the persistent button stands for, in any language. */
  Optional<Command> key(Words text) {
    return scripts.languages().stream()
        .map(language -> scripts.words(new Voice(language, false), "patient.help_button"))
        .filter(text.value().strip()::equals)
        .findFirst()
        .map(_ -> new Command("help", ""));
  }

  Message of(Voice voice) {
    return Message.text(
        scripts.words(voice, "patient.help", Map.of("emergency", emergency, "line", line)));
  }
}
