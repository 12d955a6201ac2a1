package carryover.clinic;

import carryover.agenda.Alarms;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.library.Acquisitions;
import carryover.people.DigestTime;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.rhythm.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The practice of a chat file on its morning, with nobody else in it. What has been is put into the
 * stores, since playing it would take long.
 */
final class ChatScene {
  /** A Monday; the summer time of Berlin is far. */
  static final Instant BEGINS = Instant.parse("2026-01-12T08:00:00Z");

  /** All but what is about nobody, or has to go on. */
  private static final String TABLES =
      """
      select table_name from information_schema.tables where lower(table_schema) = 'public'
        and lower(table_name) not like 'flyway%' and lower(table_name) not in
          ('exercise_version', 'audit', 'audit_head', 'outbox', 'seen_update')
      """;

  private static final String OWN =
      "select distinct name from exercise_version where origin = 'practice' and state = 'listed'";

  private final Clinic clinic;
  private final Voice voice;
  private final Map<String, Person> phones = new LinkedHashMap<>();
  private final Map<String, PersonId> ids = new LinkedHashMap<>();
  private final ChatPast past;

  private ChatScene(Clinic clinic, Voice voice) {
    this.clinic = clinic;
    this.voice = voice;
    this.past = new ChatPast(clinic, ids);
  }

  /** Empties the practice and opens it for this chat. */
  static ChatScene of(Clinic clinic, TherapistChat chat) {
    empties(clinic);
    clinic.clock.standsAt(BEGINS);
    var scene = new ChatScene(clinic, new Voice(chat.language(), chat.language().equals("de")));
    for (var practice : chat.head().getOrDefault("people", "Dr. Lind: Ada").split("; *")) {
      scene.joins(practice);
    }
    Arrays.stream(chat.head().getOrDefault("phones", "").split(", *"))
        .filter(name -> !name.isEmpty())
        .forEach(scene::phone);
    return scene;
  }

  private static void empties(Clinic clinic) {
    clinic.settles();
    clinic.db.sql("set referential_integrity false").update();
    for (var table : clinic.db.sql(TABLES).query(String.class).list()) {
      clinic.db.sql("delete from " + table).update();
    }
    clinic.db.sql("set referential_integrity true").update();
    var acquisitions = clinic.application.getBean(Acquisitions.class);
    var own = clinic.db.sql(OWN).query(String.class).list();
    own.forEach(name -> acquisitions.retire(name, BEGINS));
  }

  /** Everybody with a phone, by name. */
  Map<String, Person> phones() {
    return phones;
  }

  /** Puts one line of what has been into the stores; false for a line that is to be played. */
  boolean knows(String line) {
    return past.knows(line);
  }

  private void joins(String practice) {
    var parts = practice.split(": *");
    var therapist =
        new Therapist(
            PersonId.random(),
            chat(parts[0]),
            parts[0],
            voice,
            TestClock.BERLIN,
            DigestTime.DEFAULT);
    people().add(therapist, BEGINS);
    ids.put(parts[0], therapist.id());
    var alarms = bean(Alarms.class);
    therapist
        .digest()
        .rhythm()
        .next(BEGINS, therapist.zone())
        .ifPresent(due -> alarms.setDigest(therapist.id(), due));
    alarms.setMorning(therapist.id(), Routine.USUAL.nextMorning(BEGINS, therapist.zone()));
    for (var label : parts.length > 1 ? parts[1].split(", *") : new String[0]) {
      var patient = patient(therapist, label);
      people().add(patient, BEGINS);
      ids.put(label, patient.id());
    }
  }

  private Patient patient(Therapist therapist, String label) {
    return new Patient(
        PersonId.random(),
        chat(label),
        therapist.id(),
        label,
        voice,
        TestClock.BERLIN,
        new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0)),
        Standing.ACTIVE,
        null,
        0,
        null);
  }

  private ChatId chat(String name) {
    return new ChatId(phone(name).says("/start").id); // or Telegram lets nobody write to them
  }

  private Person phone(String name) {
    return phones.computeIfAbsent(name, it -> clinic.somebody(it, voice.language()));
  }

  private People people() {
    return bean(People.class);
  }

  private <T> T bean(Class<T> kind) {
    return clinic.application.getBean(kind);
  }
}
