package carryover.dialogue;

import carryover.kernel.Words;
import carryover.script.Scripts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a talk. */
public sealed interface Event {
  /** A script begins: as the only one, or aside while another one waits. */
  record Begin(String script, Facts facts, @Nullable UUID about) implements Event {}

  /** Typed words. */
  record Typed(Words words) implements Event {}

  /** Changed the words that answered the question just before the open one. */
  record Changed(Words words) implements Event {}

  /** A tap on a button of this turn; {@code key} is the option's, or one of ours. */
  record Tapped(int turn, String key) implements Event {
    private static final String PREFIX = "d:";

    /** The data of a button: {@code d:TURN:KEY}. */
    String data() {
      return PREFIX + turn + ":" + key;
    }

    /** Reads the data of a button; empty when it is not one of a dialogue. */
    public static Optional<Tapped> read(String data) {
      var parts = data.split(":", 3);
      boolean ours = parts.length == 3 && data.startsWith(PREFIX) && parts[1].matches("\\d{1,9}");
      return ours
          ? Optional.of(new Tapped(Integer.parseInt(parts[1]), parts[2]))
          : Optional.empty();
    }

    /** Without the key, which is an answer. */
    @Override
    public String toString() {
      return "Tapped[" + turn + "]";
    }
  }

  /** Time has come that was asked for by {@link Effect.Wake} in this turn. */
  record Woken(int turn, Effect.Wake.Why why) implements Event {}

  /** The person wants to stop what is under way (the innermost script and those that run it). */
  record Stopped() implements Event {}

  /** What some scripts are about is over by other means: those end without a word. */
  record Withdrawn(UUID about) implements Event {}

  /** Asks the open question again, say after a language change or a message in between. */
  record Repeat() implements Event {}

  /** The scripts were read again: the open question looks as they say it now, where it stands. */
  record Reworded(Scripts before) implements Event {}
}
