package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.kernel.Message;
import carryover.kernel.RecordKind;
import carryover.script.Delay;
import carryover.script.Step;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shall happen, in this order. */
public sealed interface Effect {
  /** A message that waits for nothing. */
  record Say(Message message) implements Effect {}

  /** A question (or timer) of this turn; kept by its turn so that it can be amended. */
  record Ask(int turn, Message message) implements Effect {}

  /** The question of this turn looks like this from now on. */
  record Amend(int turn, Message message) implements Effect {}

  /** A short notice in answer to a tap that changes nothing; plain text, at most 200 characters. */
  record Notice(String text) implements Effect {}

  /**
   * To be kept. Skipped answers are left out, and so is a record of nothing else; {@code secret}
   * names fields that stay with the patient.
   *
   * @param correction whether it takes the place of what was recorded just before
   */
  record Write(
      RecordKind kind,
      Map<String, Answer> fields,
      Set<String> secret,
      String script,
      @Nullable UUID about,
      boolean correction)
      implements Effect {}

  /** Ring at that time with this turn. */
  record Wake(Delay delay, int turn, Why why) implements Effect {
    /** Why a talk is woken. */
    public enum Why {
      NUDGE,
      GIVE_UP,
      PAUSE_OVER,
      TICK
    }
  }

  /** A script that was begun (not run by another) has ended. */
  record Ended(String script, Step.Outcome outcome, @Nullable UUID about) implements Effect {}
}
