package carryover.conversation;

import carryover.dialogue.Effect;
import carryover.dialogue.Event;
import carryover.dialogue.Talk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A script that a therapist plays for themselves: nothing that it records is kept. */
final class Trial {
  /** What a trial's talk is about; no occasion and no person has this id. */
  static final UUID ABOUT = new UUID(0, 1);

  private Trial() {}

  /** Whether this talk's innermost script is on trial. */
  static boolean isOn(Talk talk) {
    return talk.top().filter(frame -> is(frame.about())).isPresent();
  }

  static boolean is(@Nullable UUID about) {
    return ABOUT.equals(about);
  }

  /** Whether an effect is left out: what a trial records, and that what was saved is kept. */
  static boolean leavesOut(Effect effect, boolean onTrial, Event event) {
    return switch (effect) {
      case Effect.Write write -> is(write.about());
      case Effect.Say _ -> onTrial && event instanceof Event.Stopped;
      case Effect.Ask _, Effect.Amend _, Effect.Notice _, Effect.Wake _, Effect.Ended _ -> false;
    };
  }
}
