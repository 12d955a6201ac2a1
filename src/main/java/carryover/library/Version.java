package carryover.library;

import carryover.kernel.PersonId;
import carryover.kernel.PlayName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an exercise, without its source.
 *
 * @param id of the catalogue, such as {@code ba-02}
 * @param hash of its source, SHA-256 in hexadecimal
 * @param addedBy the therapist who sent or typed it; null for one of the house
 */
record Version(
    PlayName playName,
    String id,
    State state,
    Origin origin,
    String hash,
    @Nullable PersonId addedBy,
    Instant added) {

  /** Whether it can be found and assigned. */
  enum State {
    /** Sent, and not yet put into the library. */
    DRAFT,
    /** Discarded by who sent it; its number is not given again. */
    DROPPED,
    LISTED,
    /** No longer found or assigned; plans go on. All versions of an exercise are, or none. */
    RETIRED
  }

  /** Where it came from. */
  enum Origin {
    /** From the files in {@code conversations/}. */
    HOUSE,
    /** Sent or typed by a therapist. */
    PRACTICE
  }

  /** Whether it is or was in the library. */
  boolean isOrWasListed() {
    return state == State.LISTED || state == State.RETIRED;
  }

  boolean isDraft() {
    return state == State.DRAFT;
  }
}
