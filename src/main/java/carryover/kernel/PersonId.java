package carryover.kernel;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A therapist or a patient. Random, tells nothing about the person (brief, section 2). */
public record PersonId(UUID value) {
  /** A new one, never given before. */
  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  /** The same in 22 characters of A–Z, a–z, 0–9, _ and -, short enough for a button. */
  public String brief() {
    var bytes =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(value.getMostSignificantBits())
            .putLong(value.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Reads what {@link #brief()} wrote; empty for anything else, such as a forged button. */
  public static Optional<PersonId> ofBrief(String brief) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(brief));
      return bytes.remaining() == 2 * Long.BYTES
          ? Optional.of(new PersonId(new UUID(bytes.getLong(), bytes.getLong())))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
