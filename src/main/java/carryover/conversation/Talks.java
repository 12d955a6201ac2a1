package carryover.conversation;

import carryover.dialogue.Talk;
import carryover.kernel.PersonId;
import carryover.vault.Vault;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where everybody's conversation stands, sealed. */
public final class Talks {
  private static final String FIND = "select sealed from talk where person = :person";
  private static final String EVERYBODY = "select person from talk";
  private static final String CHANGE = "update talk set sealed = :sealed where person = :person";
  private static final String ADD = "insert into talk (person, sealed) values (:person, :sealed)";
  private static final String REMOVE = "delete from talk where person = :person";

  private final JdbcClient db;
  private final Vault vault;
  private final JsonMapper json;

  public Talks(JdbcClient db, Vault vault, JsonMapper json) {
    this.db = db;
    this.vault = vault;
    this.json = json;
  }

  /** A person's talk; {@link Talk#FRESH} before the first. The person's row must be locked. */
  public Talk of(PersonId person) {
    return db.sql(FIND)
        .param("person", person.value())
        .query(byte[].class)
        .optional()
        .map(sealed -> json.readValue(vault.open(person, sealed), Talk.class))
        .orElse(Talk.FRESH);
  }

  /** Everybody who has ever talked; for the playground, where they are few. */
  List<PersonId> everybody() {
    return db.sql(EVERYBODY).query(UUID.class).list().stream().map(PersonId::new).toList();
  }

  /** Keeps a talk as it stands now. */
  public void save(PersonId person, Talk talk) {
    var sealed = vault.seal(person, json.writeValueAsBytes(talk));
    if (write(CHANGE, person, sealed) == 0) {
      write(ADD, person, sealed);
    }
  }

  /** Forgets a person's talk. */
  public void removeOf(PersonId person) {
    db.sql(REMOVE).param("person", person.value()).update();
  }

  private int write(String sql, PersonId person, byte[] sealed) {
    return db.sql(sql).param("person", person.value()).param("sealed", sealed).update();
  }
}
