package carryover.vault;

import carryover.kernel.PersonId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The vault with AES-256-GCM by Google Tink. Each person's key lies in the database, sealed by the
 * master key; the master key does not.
 */
public final class TinkVault implements Vault {
  private static final String FIND = "select sealed from person_key where person = :person";
  private static final String FIND_MANY =
      """
      select k.person, k.sealed from unnest(cast(:persons as uuid array)) as asked(id)
      join person_key k on k.person = asked.id
      """;
  private static final String ADD =
      "insert into person_key (person, sealed) values (:person, :sealed) on conflict do nothing";
  private static final String DESTROY = "delete from person_key where person = :person";

  private static final int KEY_BYTES = 32;
  private static final byte[] PRACTICE = new byte[0];

  private final JdbcClient db;
  private final Aead master;
  private final SecureRandom random = new SecureRandom();

  // By the sealed key, not by the person: a key whose row was rolled back is never found here.
  private final Cache<ByteBuffer, Aead> opened = Caffeine.newBuilder().maximumSize(10_000).build();

  /**
   * @param masterKey 32 bytes
   */
  public TinkVault(JdbcClient db, byte[] masterKey) {
    this.db = db;
    this.master = aead(masterKey);
  }

  @Override
  public byte[] seal(PersonId owner, byte[] clear) {
    return encrypt(keyOf(owner).orElseGet(() -> newKey(owner)), clear, bytes(owner));
  }

  @Override
  public byte[] open(PersonId owner, byte[] sealed) {
    var key =
        keyOf(owner)
            .orElseThrow(() -> new IllegalStateException("the key of " + owner + " is destroyed"));
    return decrypt(key, sealed, bytes(owner));
  }

  @Override
  public Opening opening(Collection<PersonId> owners) {
    var keys = new HashMap<PersonId, Aead>();
    if (!owners.isEmpty()) {
      db.sql(FIND_MANY)
          .param(
              "persons", new SqlArrayValue("uuid", owners.stream().map(PersonId::value).toArray()))
          .query(row -> {
            var owner = new PersonId(row.getObject("person", UUID.class));
            keys.put(owner, opened(owner, row.getBytes("sealed")));
          });
    }
    return (owner, sealed) -> {
      var key = keys.get(owner);
      if (key == null) {
        throw new IllegalStateException("the key of " + owner + " is destroyed");
      }
      return decrypt(key, sealed, bytes(owner));
    };
  }

  @Override
  public byte[] sealForPractice(byte[] clear) {
    return encrypt(master, clear, PRACTICE);
  }

  @Override
  public byte[] openForPractice(byte[] sealed) {
    return decrypt(master, sealed, PRACTICE);
  }

  @Override
  public void destroy(PersonId owner) {
    db.sql(DESTROY).param("person", owner.value()).update();
  }

  private Optional<Aead> keyOf(PersonId owner) {
    return db.sql(FIND)
        .param("person", owner.value())
        .query(byte[].class)
        .optional()
        .map(sealed -> opened(owner, sealed));
  }

  private Aead opened(PersonId owner, byte[] sealed) {
    return opened.get(
        ByteBuffer.wrap(sealed), missing -> aead(decrypt(master, sealed, bytes(owner))));
  }

  private Aead newKey(PersonId owner) {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    db.sql(ADD)
        .param("person", owner.value())
        .param("sealed", encrypt(master, key, bytes(owner)))
        .update();
    return keyOf(owner).orElseThrow(() -> new IllegalStateException("no key for " + owner));
  }

  private static byte[] bytes(PersonId owner) {
    return ByteBuffer.allocate(Long.BYTES * 2)
        .putLong(owner.value().getMostSignificantBits())
        .putLong(owner.value().getLeastSignificantBits())
        .array();
  }

  private static Aead aead(byte[] key) {
    try {
      return new AesGcmJce(key);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException(
          "a key must have 32 bytes, this one has " + key.length, wrong);
    }
  }

  private static byte[] encrypt(Aead key, byte[] clear, byte[] owner) {
    try {
      return key.encrypt(clear, owner);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException("could not seal", wrong);
    }
  }

  private static byte[] decrypt(Aead key, byte[] sealed, byte[] owner) {
    try {
      return key.decrypt(sealed, owner);
    } catch (GeneralSecurityException wrong) {
      throw new IllegalStateException(
          "could not open what was sealed: is DATA_KEY the one that this database was made with?",
          wrong);
    }
  }
}
