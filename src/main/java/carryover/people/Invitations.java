package carryover.people;

import carryover.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single-use links to join by; only a code's hash is kept. */
public final class Invitations {
  /** How long a link can be used; ours. */
  public static final Duration VALID = Duration.ofDays(14);

  private static final String ADD =
      """
      insert into invitation (code_hash, role, therapist, label, expires)
      values (:hash, :role, :therapist, :label, :expires)
      """;
  private static final String FIND = "select * from invitation where code_hash = :hash for update";
  private static final String USE =
      "update invitation set used = :now, label = '' where code_hash = :hash";
  private static final String WITHDRAW_SIGN_UPS =
      "delete from invitation where therapist is null and used is null";
  private static final String REMOVE_OF = "delete from invitation where therapist = :therapist";

  private static final int CODE_BYTES = 12;

  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  public Invitations(JdbcClient db) {
    this.db = db;
  }

  /** An invitation that can still be used: for a therapist when {@code therapist} is null. */
  public record Invitation(String code, @Nullable PersonId therapist, String label) {}

  /** What a code turned out to be. */
  public sealed interface Found {
    record Valid(Invitation invitation) implements Found {}

    record Used() implements Found {}

    record Expired() implements Found {}

    record Unknown() implements Found {}
  }

  /** A new code for one patient of this therapist. */
  public String forPatient(PersonId therapist, String label, Instant now) {
    return add("patient", therapist.value(), label, now);
  }

  /** A new code for a therapist; earlier unused ones are withdrawn. */
  public String forTherapist(Instant now) {
    db.sql(WITHDRAW_SIGN_UPS).update();
    return add("therapist", null, "", now);
  }

  /** A new code for a colleague, from somebody of the practice; others stay valid. */
  public String forColleague(PersonId inviter, Instant now) {
    return add("therapist", inviter.value(), "", now);
  }

  /** Looks a code up without using it. */
  public Found find(String code, Instant now) {
    return db.sql(FIND)
        .param("hash", hash(code))
        .query((row, number) -> {
          if (row.getObject("used") != null) {
            return (Found) new Found.Used();
          }
          var expires = row.getObject("expires", OffsetDateTime.class).toInstant();
          if (expires.isBefore(now)) {
            return new Found.Expired();
          }
          boolean isColleague = row.getString("role").equals("therapist");
          var therapist =
              Optional.ofNullable(row.getObject("therapist", UUID.class))
                  .filter(_ -> !isColleague);
          return new Found.Valid(
              new Invitation(
                  code, therapist.map(PersonId::new).orElse(null), row.getString("label")));
        })
        .optional()
        .orElseGet(Found.Unknown::new);
  }

  /** Marks a code as used, and forgets the label: from now on the person carries it. */
  public void use(String code, Instant now) {
    db.sql(USE).param("hash", hash(code)).param("now", now.atOffset(ZoneOffset.UTC)).update();
  }

  /** Withdraws all invitations of a therapist. */
  public void removeOf(PersonId therapist) {
    db.sql(REMOVE_OF).param("therapist", therapist.value()).update();
  }

  private String add(String role, @Nullable UUID therapist, String label, Instant now) {
    var bytes = new byte[CODE_BYTES];
    random.nextBytes(bytes);
    var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    db.sql(ADD)
        .param("hash", hash(code))
        .param("role", role)
        .param("therapist", therapist)
        .param("label", label)
        .param("expires", now.plus(VALID).atOffset(ZoneOffset.UTC))
        .update();
    return code;
  }

  private static byte[] hash(String code) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this JDK has no SHA-256", missing);
    }
  }
}
