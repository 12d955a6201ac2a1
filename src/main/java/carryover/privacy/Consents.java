package carryover.privacy;

import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who agreed to which text, in which language, when; and when they took it back. */
public final class Consents {
  private static final String GIVE =
      """
      insert into consent (id, person, language, text_hash, given)
      values (:id, :person, :language, :hash, :now)
      """;
  private static final String COVERS =
      """
      select count(*) from consent
      where person = :person and text_hash = :hash and withdrawn is null
      """;
  private static final String WITHDRAW =
      "update consent set withdrawn = :now where person = :person and withdrawn is null";

  private final JdbcClient db;
  private final Trail trail;

  public Consents(JdbcClient db, Trail trail) {
    this.db = db;
    this.trail = trail;
  }

  /** Records that a person agreed to this text. */
  public void give(PersonId person, Voice voice, String text, Instant now) {
    db.sql(GIVE)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("language", voice.language())
        .param("hash", hash(text))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    trail.note(person, What.CONSENT_GIVEN, person, now);
  }

  /** Whether a person agreed to this very text, and has not taken it back. */
  public boolean covers(PersonId person, String text) {
    return db.sql(COVERS)
            .param("person", person.value())
            .param("hash", hash(text))
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Records that everything about a person is erased, and their consent over.
   *
   * @param by the person, who took the consent back with it, or the therapist who discharged them
   */
  public void erased(PersonId person, PersonId by, Instant now) {
    db.sql(WITHDRAW)
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    if (by.equals(person)) {
      trail.note(by, What.CONSENT_WITHDRAWN, person, now);
    }
    trail.note(by, What.ERASED, person, now);
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this JDK has no SHA-256", missing);
    }
  }
}
