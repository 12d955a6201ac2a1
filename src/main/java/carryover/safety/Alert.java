package carryover.safety;

import carryover.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;

/** That a patient may be in danger, until a person closes it. Holds nothing of what was written. */
public record Alert(
    UUID id,
    PersonId patient,
    PersonId therapist,
    Category category,
    Instant detected,
    State state) {

  /** How far it has come; a state follows the one before it and no other (brief, section 4). */
  public sealed interface State {
    /** The rules found it; nobody knows yet. */
    record Detected() implements State {}

    /** The patient has the red text. */
    record Informed(Instant at) implements State {}

    /** The push has been delivered to the therapist. */
    record Sent(Instant at) implements State {}

    /** A person has taken it on. */
    record Acknowledged(PersonId by, Instant at) implements State {}

    /** A person has closed it and said why. */
    record Closed(Reason reason, Instant at) implements State {}
  }

  /** Why a person closed it. */
  public enum Reason {
    SPOKE,
    HELP_CAME,
    FALSE_ALARM,
    OTHER
  }

  /** What a patient tapped below the red text; passed on, never taken as all-clear. */
  public enum Reply {
    SAFE_NOW,
    SOMETHING_ELSE
  }
}
