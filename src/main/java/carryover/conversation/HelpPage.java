package carryover.conversation;

import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.script.Scripts;
import java.util.Map;

/**
 * The help that is one tap away in every state, even before consent (brief, section 4, rule 1).
 *
 * @param emergency the country's emergency number
 * @param line somebody to talk to now, with the number
 */
public record HelpPage(Scripts scripts, String emergency, String line) {
  Message of(Voice voice) {
    return Message.text(
        scripts.words(voice, "patient.help", Map.of("emergency", emergency, "line", line)));
  }
}
