package carryover.therapist;

import static java.nio.charset.StandardCharsets.UTF_8;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.script.Scripts;
import java.util.Map;

/**
 * Says who has left and deleted everything, after a tap: a label does not belong on a lock screen
 * (brief, section 5), and nothing of the patient is kept, so only the button knows it.
 */
public record WhoLeft(Scripts scripts) {
  static final String VERB = "lf";

  /** What a button has left for the label, in bytes (Bot API: 64 in all). */
  private static final int BYTES = 56;

  /** Opens the name; one that is too long for a button is cut. */
  public static Button button(String open, String label) {
    var kept = label;
    while (kept.getBytes(UTF_8).length > BYTES) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return Menu.button(open, VERB, kept);
  }

  Done tapped(Tap tap) {
    var label = String.join(":", tap.arguments());
    var values = Map.<String, Object>of("patient", label);
    return label.isEmpty()
        ? new Done.Old()
        : Done.shows(
            Message.text(scripts.words(tap.therapist().voice(), "therapist.news_left", values)));
  }
}
