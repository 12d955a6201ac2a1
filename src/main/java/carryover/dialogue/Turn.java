package carryover.dialogue;

import java.util.List;

/** What one event made of a talk: where it stands now, and what shall happen. */
public record Turn(Talk talk, List<Effect> effects) {
  public Turn {
    effects = List.copyOf(effects);
  }
}
