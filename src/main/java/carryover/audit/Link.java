package carryover.audit;

import carryover.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param place from 1, without holes
 * @param about whom it concerns, or null
 * @param at to the millisecond
 */
public record Link(long place, Instant at, PersonId who, What what, @Nullable PersonId about) {
  /** The hash of a chain without links. */
  static final String NONE = "0".repeat(64);

  /** SHA-256 over the hash before and every field, in hexadecimal. */
  String hash(String before) {
    var fields =
        String.join(
            "|",
            before,
            String.valueOf(place),
            String.valueOf(at.toEpochMilli()),
            who.value().toString(),
            what.name(),
            about == null ? "" : about.value().toString());
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(fields.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this JDK has no SHA-256", missing);
    }
  }
}
