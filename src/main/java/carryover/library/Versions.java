package carryover.library;

import carryover.kernel.PersonId;
import carryover.kernel.PlayName;
import carryover.library.Version.Origin;
import carryover.library.Version.State;
import carryover.script.Manuscript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All versions of exercises that are kept. What was kept once under a number never changes, but in
 * the playground while somebody writes it.
 */
public final class Versions {
  private static final String ALL =
      """
      select name, version, catalogue_id, state, origin, hash, added_by, added
      from exercise_version order by name, version
      """;
  private static final String SOURCES =
      "select name, version, source from exercise_version where (name, version) in (:keys)";
  private static final String ADD =
      """
      insert into exercise_version (name, version, catalogue_id, state, origin, hash, source,
        added_by, added)
      values (:name, :version, :id, :state, :origin, :hash, :source, :addedBy, :added)
      on conflict do nothing
      """;
  private static final String REWRITE =
      """
      update exercise_version set hash = :hash, source = :source
      where name = :name and version = :version
      """;
  private static final String DROP_EARLIER_DRAFTS =
      """
      delete from exercise_version where name = :name and state in ('draft', 'dropped')
        and version < :version and added_by = :addedBy
      """;
  private static final String IS_DRAFT =
      """
      select count(*) from exercise_version where name = :name and version = :version
        and state = 'draft' and added_by = :addedBy
      """;
  private static final String DROP =
      """
      update exercise_version set state = 'dropped' where name = :name and version = :version
        and state = 'draft' and added_by = :addedBy
      """;
  private static final String LIST =
      """
      update exercise_version set state = 'listed', version = :next, added = :added
      where name = :name and version = :version and state = 'draft'
      """;
  private static final String MOVE =
      "update exercise_version set state = :to where name = :name and state = :from";

  private final NamedParameterJdbcOperations many;
  private final JdbcClient db;

  public Versions(NamedParameterJdbcOperations jdbc) {
    this.many = jdbc;
    this.db = JdbcClient.create(jdbc);
  }

  /** One to be kept, with its source. */
  record Addition(Version version, String source) {
    static Addition of(
        PlayName playName,
        Manuscript manuscript,
        State state,
        Origin origin,
        @Nullable PersonId addedBy,
        Instant now) {
      var about = Objects.requireNonNull(manuscript.script().about(), "an exercise has about");
      var source = manuscript.text();
      return new Addition(
          new Version(playName, about.id(), state, origin, Hash.of(source), addedBy, now), source);
    }
  }

  /** All that are kept, by name and number. */
  List<Version> all() {
    return db.sql(ALL).query(Versions::version).list();
  }

  /** The sources of these versions; without those that are not kept. */
  Map<PlayName, String> sources(Collection<PlayName> versions) {
    var sources = new HashMap<PlayName, String>();
    if (!versions.isEmpty()) {
      var keys = versions.stream().map(each -> new Object[] {each.name(), each.version()}).toList();
      db.sql(SOURCES)
          .param("keys", keys)
          .query(row -> {
            sources.put(playName(row), row.getString("source"));
          });
    }
    return sources;
  }

  /** Keeps one; false when its number is taken. */
  boolean add(Addition addition) {
    return many.update(ADD, values(addition)) > 0;
  }

  /** Changes one in place; only while somebody writes it. */
  void rewrite(PlayName playName, Manuscript manuscript) {
    db.sql(REWRITE)
        .param("name", playName.name())
        .param("version", playName.version())
        .param("hash", Hash.of(manuscript.text()))
        .param("source", manuscript.text())
        .update();
  }

  /** Keeps all whose number is not taken. */
  void add(List<Addition> additions) {
    many.batchUpdate(
        ADD, additions.stream().map(Versions::values).toArray(SqlParameterSource[]::new));
  }

  /** Forgets what the same person sent under the same name and did not list. */
  void dropEarlierDrafts(Version draft) {
    db.sql(DROP_EARLIER_DRAFTS)
        .param("name", draft.playName().name())
        .param("version", draft.playName().version())
        .param("addedBy", uuid(draft.addedBy()))
        .update();
  }

  /** Whether this is a draft that this person sent. */
  boolean isDraftOf(PersonId person, PlayName playName) {
    return db.sql(IS_DRAFT)
            .param("name", playName.name())
            .param("version", playName.version())
            .param("addedBy", person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Puts a draft of this person away; false when there is none. */
  boolean drop(PersonId person, PlayName playName) {
    return db.sql(DROP)
            .param("name", playName.name())
            .param("version", playName.version())
            .param("addedBy", person.value())
            .update()
        > 0;
  }

  /** Lists a draft under the number {@code next}; false when there is no such draft. */
  boolean list(PlayName draft, int next, OffsetDateTime now) {
    return db.sql(LIST)
            .param("name", draft.name())
            .param("version", draft.version())
            .param("next", next)
            .param("added", now)
            .update()
        > 0;
  }

  /** Moves all versions of an exercise from one state to another; false when none was there. */
  boolean move(String name, State from, State to) {
    return db.sql(MOVE).param("name", name).param("from", code(from)).param("to", code(to)).update()
        > 0;
  }

  private static SqlParameterSource values(Addition addition) {
    var version = addition.version();
    return new MapSqlParameterSource()
        .addValue("name", version.playName().name())
        .addValue("version", version.playName().version())
        .addValue("id", version.id())
        .addValue("state", code(version.state()))
        .addValue("origin", code(version.origin()))
        .addValue("hash", version.hash())
        .addValue("source", addition.source())
        .addValue("addedBy", uuid(version.addedBy()))
        .addValue("added", version.added().atOffset(ZoneOffset.UTC));
  }

  private static Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        playName(row),
        row.getString("catalogue_id"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        row.getString("hash"),
        Optional.ofNullable(row.getObject("added_by", UUID.class)).map(PersonId::new).orElse(null),
        row.getObject("added", OffsetDateTime.class).toInstant());
  }

  private static PlayName playName(ResultSet row) throws SQLException {
    return new PlayName(row.getString("name"), row.getInt("version"));
  }

  private static @Nullable UUID uuid(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
