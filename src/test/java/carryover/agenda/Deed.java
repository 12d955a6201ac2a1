package carryover.agenda;

import carryover.agenda.Decision.How;
import carryover.rhythm.QuietHours;
import carryover.rhythm.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen in a life with a diary. */
public sealed interface Deed {
  /** It is looked into the diary. */
  record Ring() implements Deed {}

  /** An exercise is agreed on, or agreed on anew. */
  record Agree(UUID course, Rhythm rhythm, Duration length, int thinning) implements Deed {}

  /** An exercise has ended. */
  record Withdraw(UUID course) implements Deed {}

  /** The answer to what was asked. */
  record End(UUID slot, Fate fate) implements Deed {}

  /** An exercise is reported on and nobody asked. */
  record Report(UUID course, Fate fate) implements Deed {}

  /** <i>Later</i>. */
  record PutOff(UUID slot, Instant until) implements Deed {}

  /** <i>Not today</i>. */
  record AnotherDay(UUID slot) implements Deed {}

  /** Another zone, other quiet hours. */
  record Move(ZoneId zone, @Nullable QuietHours quiet) implements Deed {}

  /** The therapist sets the next session. */
  record Session(@Nullable Instant at) implements Deed {}

  /** A pause of everything, or its end. */
  record Pause(@Nullable Instant until) implements Deed {}

  /** A pause of one exercise, or its end. */
  record PauseOne(UUID course, @Nullable Instant until) implements Deed {}

  /** Nothing may be sent any more, or again. */
  record Hold(boolean held) implements Deed {}

  /** A talk begins, or the one under way ends. */
  record Talk(boolean begins) implements Deed {}

  /** How a planned time ends. */
  enum Fate {
    DONE,
    PARTLY,
    DIFFERENTLY,
    NOT,
    UNANSWERED,
    DROPPED,
    PAUSED;

    static Fate of(How how) {
      return switch (how) {
        case DROPPED -> DROPPED;
        case PAUSED -> PAUSED;
        case NOT_DONE -> NOT;
      };
    }

    boolean isPractised() {
      return this == DONE || this == PARTLY || this == DIFFERENTLY;
    }
  }
}
