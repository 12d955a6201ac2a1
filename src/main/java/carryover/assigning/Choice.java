package carryover.assigning;

import carryover.assigning.Draft.For;
import carryover.assigning.Draft.Made;
import carryover.kernel.PersonId;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tap, or typed words, choose for a {@link Draft}. */
public sealed interface Choice {
  /** This patient alone. */
  record One(For patient) implements Choice {}

  /** This patient too. */
  record Mark(For patient) implements Choice {}

  /** This patient not. */
  record Unmark(PersonId patient) implements Choice {}

  /** The first unclear name means this patient. */
  record Is(For patient) implements Choice {}

  /** The first unclear name means nobody. */
  record LeaveOut() implements Choice {}

  record Take(String exercise) implements Choice {}

  record Often(Rhythm rhythm) implements Choice {}

  record Allow(Allowed allowed) implements Choice {}

  /** Ends after this day; null for never. */
  record Until(@Nullable LocalDate day) implements Choice {}

  /** What it is for; null for nothing of the therapist's. */
  record Goal(@Nullable String words) implements Choice {
    @Override
    public String toString() {
      return "Goal[…]";
    }
  }

  /** Why it can help; null for what the exercise says. */
  record Reason(@Nullable String words) implements Choice {
    @Override
    public String toString() {
      return "Reason[…]";
    }
  }

  record Assigned(Instant at, List<Made> made) implements Choice {}

  record TakenBack() implements Choice {}
}
