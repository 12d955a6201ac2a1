package carryover.assigning;

import carryover.kernel.PersonId;
import carryover.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What therapists are about to assign: sealed with the therapist's own key, since goal and reason
 * are words about a patient, and kept for a day.
 */
public final class Drafts {
  /** Ours: whoever comes back the next evening begins anew. */
  static final Duration KEPT = Duration.ofDays(1);

  private static final String FIND =
      """
      select sealed from draft
      where id = :id and therapist = :therapist and changed > :since for update
      """;
  private static final String ADD =
      """
      insert into draft (id, therapist, sealed, changed) values (:id, :therapist, :sealed, :now)
      on conflict do nothing
      """;
  private static final String CHANGE =
      "update draft set sealed = :sealed, changed = :now where id = :id and therapist = :therapist";
  private static final String FORGET = "delete from draft where changed <= :since";
  private static final String ALL_OF =
      "select sealed from draft where therapist = :therapist for update";

  private final JdbcClient db;
  private final Vault vault;
  private final JsonMapper json;

  public Drafts(JdbcClient db, Vault vault, JsonMapper json) {
    this.db = db;
    this.vault = vault;
    this.json = json;
  }

  /** A therapist's own draft; empty for another's, and for one that is older than a day. */
  public Optional<Draft> of(PersonId therapist, UUID id, Instant now) {
    return db.sql(FIND)
        .param("id", id)
        .param("therapist", therapist.value())
        .param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .query(byte[].class)
        .optional()
        .map(sealed -> json.readValue(vault.open(therapist, sealed), Draft.class));
  }

  /** Keeps a draft as it is now. */
  public Draft keep(PersonId therapist, Draft draft, Instant now) {
    var sealed = vault.seal(therapist, json.writeValueAsBytes(draft));
    if (write(CHANGE, therapist, draft, sealed, now) == 0) {
      write(ADD, therapist, draft, sealed, now);
    }
    return draft;
  }

  private int write(String sql, PersonId therapist, Draft draft, byte[] sealed, Instant now) {
    return db.sql(sql)
        .param("id", draft.id())
        .param("therapist", therapist.value())
        .param("sealed", sealed)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Forgets what is older than a day. */
  public void forgetOld(Instant now) {
    db.sql(FORGET).param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
  }

  /** Forgets what a therapist was about to say about a patient who leaves. */
  public void forgetWords(PersonId therapist, PersonId patient, Instant now) {
    db.sql(ALL_OF).param("therapist", therapist.value()).query(byte[].class).list().stream()
        .map(sealed -> json.readValue(vault.open(therapist, sealed), Draft.class))
        .filter(draft -> draft.isFor(patient))
        .forEach(draft -> keep(therapist, draft.withoutWords(), now));
  }
}
