package carryover.dialogue;

import carryover.kernel.Voice;
import java.util.List;

/**
 * What one event made of a talk: where it stands now, and what shall happen.
 *
 * @param voice how the person is addressed from now on
 */
public record Turn(Talk talk, List<Effect> effects, Voice voice) {
  public Turn {
    effects = List.copyOf(effects);
  }
}
