package carryover.people;

import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.rhythm.QuietHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Reads a person from a row. */
final class PersonRow {
  private PersonRow() {}

  static Person person(ResultSet row, int number) throws SQLException {
    var id = new PersonId(row.getObject("id", UUID.class));
    var chat = new ChatId(row.getLong("chat"));
    var voice = new Voice(row.getString("language"), row.getBoolean("formal"));
    var zone = ZoneId.of(row.getString("zone"));
    if (row.getString("role").equals("therapist")) {
      var digest =
          new DigestTime(
              DigestTime.Days.valueOf(row.getString("digest_days")),
              row.getObject("digest_time", LocalTime.class));
      return new Person.Therapist(id, chat, row.getString("label"), voice, zone, digest);
    }
    return patient(row, id, chat, voice, zone);
  }

  private static Person patient(ResultSet row, PersonId id, ChatId chat, Voice voice, ZoneId zone)
      throws SQLException {
    var quietFrom = row.getObject("quiet_from", LocalTime.class);
    var paused = row.getObject("paused_until", OffsetDateTime.class);
    var session = row.getObject("next_session", OffsetDateTime.class);
    return new Person.Patient(
        id,
        chat,
        new PersonId(row.getObject("therapist", UUID.class)),
        row.getString("label"),
        voice,
        zone,
        quietFrom == null
            ? null
            : new QuietHours(quietFrom, row.getObject("quiet_until", LocalTime.class)),
        Person.Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
        paused == null ? null : paused.toInstant(),
        row.getInt("silent_check_ins"),
        session == null ? null : session.toInstant());
  }
}
