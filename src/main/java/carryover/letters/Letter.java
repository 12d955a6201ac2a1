package carryover.letters;

import carryover.kernel.PersonId;
import carryover.kernel.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words from a therapist to a patient.
 *
 * @param therapist in whose name they are read
 * @param text inline HTML, escaped already, in the patient's language
 * @param about the exercise that it is about, or the cover; null for none
 */
public record Letter(
    UUID id,
    PersonId patient,
    PersonId therapist,
    Kind kind,
    Words text,
    Instant at,
    @Nullable UUID about) {

  /** One that is about no exercise. */
  public Letter(UUID id, PersonId patient, PersonId therapist, Kind kind, Words text, Instant at) {
    this(id, patient, therapist, kind, text, at, null);
  }

  /** Why it was written. */
  public enum Kind {
    /** A kind word, in the therapist's own words or chosen ones. */
    KIND_WORD,
    /** The therapist has read what the patient told. */
    SEEN,
    /** An exercise has become easier or harder. */
    STEP,
    /** The therapist proposes another time; the patient chooses it. */
    TIME,
    /** A pause was set, or has ended. */
    PAUSE,
    /** An exercise has ended. */
    END,
    /** The therapy here has ended. */
    GOODBYE,
    /** It goes on after all. */
    BACK,
    /** Somebody else is the therapist now. */
    HANDOVER,
    /** Somebody else is there for a time. */
    COVER
  }
}
