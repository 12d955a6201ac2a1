package carryover.kernel;

import java.util.UUID;

/** A therapist or a patient. Random, tells nothing about the person (brief, section 2). */
public record PersonId(UUID value) {
  /** A new one, never given before. */
  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }
}
