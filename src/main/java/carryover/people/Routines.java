package carryover.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import carryover.kernel.PersonId;
import carryover.rhythm.QuietHours;
import carryover.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each therapist wants to work. */
public final class Routines {
  private static final String FIND = "select * from routine where therapist = :therapist";
  private static final String REMOVE = "delete from routine where therapist = :therapist";
  private static final String ADD =
      """
      insert into routine (therapist, points, rich, hours_before, morning, push_wish, quiet_from,
        quiet_until, formal, kind_words)
      values (:therapist, :points, :rich, :hours, :morning, :pushWish, :quietFrom, :quietUntil,
        :formal, :kindWords)
      """;

  private final JdbcClient db;
  private final Vault vault;

  public Routines(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The usual, until something was kept. */
  public Routine of(PersonId therapist) {
    return db.sql(FIND)
        .param("therapist", therapist.value())
        .query((row, number) -> routine(therapist, row))
        .optional()
        .orElse(Routine.USUAL);
  }

  /** Keeps it in place of what was kept before; the therapist's row is locked by the caller. */
  public void keep(PersonId therapist, Routine routine) {
    var quiet = routine.quiet();
    db.sql(REMOVE).param("therapist", therapist.value()).update();
    db.sql(ADD)
        .param("therapist", therapist.value())
        .param("points", String.join(" ", new TreeSet<>(routine.points())))
        .param("rich", routine.rich())
        .param("hours", routine.hoursBefore())
        .param("morning", routine.morning())
        .param("pushWish", routine.pushWish())
        .param("quietFrom", quiet == null ? null : quiet.from())
        .param("quietUntil", quiet == null ? null : quiet.until())
        .param("formal", routine.formal())
        .param("kindWords", sealed(therapist, routine.kindWords()))
        .update();
  }

  private Routine routine(PersonId therapist, ResultSet row) throws SQLException {
    var quietFrom = row.getObject("quiet_from", LocalTime.class);
    return new Routine(
        lines(row.getString("points"), " ").collect(Collectors.toSet()),
        row.getBoolean("rich"),
        row.getInt("hours_before"),
        row.getObject("morning", LocalTime.class),
        row.getBoolean("push_wish"),
        quietFrom == null
            ? null
            : new QuietHours(quietFrom, row.getObject("quiet_until", LocalTime.class)),
        row.getBoolean("formal"),
        opened(therapist, row.getBytes("kind_words")));
  }

  /** One after the other, apart by a character that nobody types. */
  private byte @Nullable [] sealed(PersonId therapist, List<String> kindWords) {
    return kindWords.isEmpty()
        ? null
        : vault.seal(therapist, String.join("\0", kindWords).getBytes(UTF_8));
  }

  private List<String> opened(PersonId therapist, byte @Nullable [] sealed) {
    return sealed == null
        ? List.of()
        : lines(new String(vault.open(therapist, sealed), UTF_8), "\0").toList();
  }

  private static Stream<String> lines(String joined, String by) {
    return Arrays.stream(joined.split(by)).filter(each -> !each.isEmpty());
  }
}
