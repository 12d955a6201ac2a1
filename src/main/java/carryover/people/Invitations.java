package carryover.people;

import carryover.kernel.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
      insert into invitation (code_hash, role, therapist, label, expires, patient)
      values (:hash, :role, :therapist, :label, :expires, :patient)
      """;
  private static final String FIND = "select * from invitation where code_hash = :hash for update";
  private static final String USE =
      "update invitation set used = :now, label = '' where code_hash = :hash";
  private static final String WITHDRAW_SIGN_UPS =
      "delete from invitation where therapist is null and used is null";
  private static final String WAITING =
      """
      select code_hash, label, expires from invitation
      where therapist = :therapist and role = 'patient' and used is null and patient is null
      order by expires, label
      """;
  private static final String REMOVE = "delete from invitation where code_hash = :hash";
  private static final String REMOVE_FOR = "delete from invitation where patient = :patient";
  private static final String REMOVE_OF = "delete from invitation where therapist = :therapist";

  private static final int CODE_BYTES = 12;

  private final JdbcClient db;
  private final SecureRandom random = new SecureRandom();

  public Invitations(JdbcClient db) {
    this.db = db;
  }

  /**
   * An invitation that can still be used: for a therapist when {@code therapist} is null.
   *
   * @param patient who comes back from another chat; null for somebody new
   */
  public record Invitation(
      String code, @Nullable PersonId therapist, String label, @Nullable PersonId patient) {
    /** For somebody new. */
    public Invitation(String code, @Nullable PersonId therapist, String label) {
      this(code, therapist, label, null);
    }
  }

  /**
   * An invitation that nobody has used yet.
   *
   * @param id names it to a therapist's button; not its code
   * @param expires when its link ends, or has ended
   */
  public record Waiting(UUID id, String label, Instant expires) {}

  /** What a code turned out to be. */
  public sealed interface Found {
    record Valid(Invitation invitation) implements Found {}

    record Used() implements Found {}

    record Expired() implements Found {}

    record Unknown() implements Found {}
  }

  /** A new code for one patient of this therapist. */
  public String forPatient(PersonId therapist, String label, Instant now) {
    return add("patient", therapist.value(), label, null, now);
  }

  /** A new code for one who is a patient already; earlier ones for them are dead. */
  public String forReturning(PersonId therapist, PersonId patient, Instant now) {
    removeFor(patient);
    return add("patient", therapist.value(), "", patient.value(), now);
  }

  /** A therapist's invitations of new patients that were not used, the oldest first. */
  public List<Waiting> waiting(PersonId therapist) {
    return db.sql(WAITING)
        .param("therapist", therapist.value())
        .query((row, number) ->
            new Waiting(
                id(row.getBytes("code_hash")),
                row.getString("label"),
                row.getObject("expires", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * A new code in place of one that was not used, which is dead from now on; empty when it was used
   * in the meantime, or is another therapist's.
   */
  public Optional<Again> again(PersonId therapist, UUID waiting, Instant now) {
    return db
        .sql(WAITING)
        .param("therapist", therapist.value())
        .query((row, number) -> Map.entry(row.getBytes("code_hash"), row.getString("label")))
        .list()
        .stream()
        .filter(each -> id(each.getKey()).equals(waiting))
        .findFirst()
        .map(each -> {
          db.sql(REMOVE).param("hash", each.getKey()).update();
          return new Again(forPatient(therapist, each.getValue(), now), each.getValue());
        });
  }

  /** A code in place of an earlier one. */
  public record Again(String code, String label) {
    /** Without the code, which is a key. */
    @Override
    public String toString() {
      return "Again[]";
    }
  }

  /** Withdraws whatever could bring this patient back. */
  public void removeFor(PersonId patient) {
    db.sql(REMOVE_FOR).param("patient", patient.value()).update();
  }

  /** Half of the hash: enough to tell one from the other, and nothing can be guessed from it. */
  private static UUID id(byte[] hash) {
    var half = ByteBuffer.wrap(hash);
    return new UUID(half.getLong(), half.getLong());
  }

  /** A new code for a therapist; earlier unused ones are withdrawn. */
  public String forTherapist(Instant now) {
    db.sql(WITHDRAW_SIGN_UPS).update();
    return add("therapist", null, "", null, now);
  }

  /** A new code for a colleague, from somebody of the practice; others stay valid. */
  public String forColleague(PersonId inviter, Instant now) {
    return add("therapist", inviter.value(), "", null, now);
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
              Optional.ofNullable(row.getObject("therapist", UUID.class)).filter(_ -> !isColleague);
          return new Found.Valid(
              new Invitation(
                  code,
                  therapist.map(PersonId::new).orElse(null),
                  row.getString("label"),
                  Optional.ofNullable(row.getObject("patient", UUID.class))
                      .map(PersonId::new)
                      .orElse(null)));
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

  private String add(
      String role, @Nullable UUID therapist, String label, @Nullable UUID patient, Instant now) {
    var bytes = new byte[CODE_BYTES];
    random.nextBytes(bytes);
    var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    db.sql(ADD)
        .param("hash", hash(code))
        .param("role", role)
        .param("therapist", therapist)
        .param("label", label)
        .param("patient", patient)
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
