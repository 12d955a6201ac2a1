package carryover;

import carryover.agenda.Alarms;
import carryover.conversation.SeenUpdates;
import carryover.conversation.Talks;
import carryover.journal.Journal;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.people.DigestTime;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.people.Routines;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.plan.Terms;
import carryover.rhythm.QuietHours;
import carryover.rhythm.Rhythm;
import carryover.vault.TinkVault;
import carryover.vault.Vault;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A practice with all its stores on an empty database: Dr. Lind, and the patients she adds. */
public final class Practice {
  public static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  public static final byte[] MASTER_KEY = new byte[32];

  public final DataSource source;
  public final JdbcClient db;
  public final TransactionTemplate transaction;
  public final JsonMapper json = new JsonMapper();
  public final Vault vault;
  public final People people;
  public final Routines routines;
  public final Invitations invitations;
  public final Alarms alarms;
  public final Assignments assignments;
  public final Occasions occasions;
  public final Planning planning;
  public final Journal journal;
  public final Talks talks;
  public final SeenUpdates seen;
  public final Therapist drLind =
      new Therapist(
          PersonId.random(), new ChatId(1), "Dr. Lind", Voice.ENGLISH, BERLIN, DigestTime.DEFAULT);

  private Practice(DataSource source) {
    this.source = source;
    db = JdbcClient.create(source);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    vault = new TinkVault(db, MASTER_KEY);
    people = new People(db);
    routines = new Routines(db, vault);
    invitations = new Invitations(db);
    alarms = new Alarms(db);
    assignments = new Assignments(db, vault, json);
    occasions = new Occasions(db);
    planning = new Planning(assignments, occasions, alarms);
    journal = new Journal(db, vault, json);
    talks = new Talks(db, vault, json);
    seen = new SeenUpdates(db);
    people.add(drLind, NOW);
  }

  /** Opens one on an empty database of this kind. */
  public static Practice on(TestDatabase database) {
    return new Practice(database.fresh());
  }

  /** Opens one on a database with all migrations. */
  public static Practice over(DataSource source) {
    return new Practice(source);
  }

  /** The same practice after a restart: nothing is remembered but what the database keeps. */
  public Planning restarted() {
    var read = JdbcClient.create(source);
    return new Planning(
        new Assignments(read, new TinkVault(read, MASTER_KEY), json),
        new Occasions(read),
        new Alarms(read));
  }

  /** A patient of Dr. Lind in Berlin, with quiet hours from 21 to 7, not yet kept. */
  public Patient patient(String label, long chat) {
    return new Patient(
        PersonId.random(),
        new ChatId(chat),
        drLind.id(),
        label,
        new Voice("de", true),
        BERLIN,
        new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0)),
        Standing.ACTIVE,
        null,
        0,
        null);
  }

  /** The same, who has joined. */
  public Patient joined(String label, long chat) {
    var patient = patient(label, chat);
    people.add(patient, NOW);
    return patient;
  }

  /** A walk every day at 18:00, as it was just assigned and not yet kept. */
  public Assignment walk(Patient patient) {
    return new Assignment(
        UUID.randomUUID(),
        patient.id(),
        drLind.id(),
        "ba_02_pleasant_activity",
        1,
        Rhythm.daily(LocalTime.of(18, 0)),
        Agreement.NONE,
        Terms.usual(20),
        Status.OFFERED,
        NOW);
  }

  /** The same, kept. */
  public Assignment walks(Patient patient) {
    var walk = walk(patient);
    assignments.add(walk);
    return walk;
  }
}
