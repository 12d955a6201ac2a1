package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.kernel.Words;
import carryover.letters.Letter;
import carryover.letters.Letter.Kind;
import carryover.letters.Letters;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Pauses;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a patient, in the therapist's name and once, what the therapist says or has changed:
 * nothing is changed in silence.
 */
public final class Telling {
  /** The same words again so soon are a second tap, not a second letter. */
  private static final Duration SECOND_TAP = Duration.ofMinutes(1);

  private final Letters letters;
  private final Alarms alarms;
  private final Scripts scripts;

  public Telling(Letters letters, Alarms alarms, Scripts scripts) {
    this.letters = letters;
    this.alarms = alarms;
    this.scripts = scripts;
  }

  /** A kind word in the therapist's words, plain text; a second tap on it writes it once. */
  void says(Therapist therapist, Patient patient, String plain, Instant now) {
    var text = words(patient, "letters.own", Map.of("text", plain));
    var before = letters.since(patient.id(), now.minus(SECOND_TAP));
    if (before.stream().noneMatch(each -> each.text().value().equals(text))) {
      write(therapist, patient, new Note(Kind.KIND_WORD, text, null), now);
    }
  }

  /** That the therapist has read what the patient told; once on a local day of the patient. */
  void seenOnceADay(Therapist therapist, Patient patient, Instant now) {
    var zone = patient.zone();
    var midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    if (letters.since(patient.id(), midnight).stream().noneMatch(it -> it.kind() == Kind.SEEN)) {
      tell(therapist, patient, Kind.SEEN, "letters.seen", now);
    }
  }

  /** That the therapy here has ended, or goes on after all; with the day of the erasure. */
  void goodbye(Therapist therapist, Patient patient, Instant erased, Instant now) {
    var values =
        Map.<String, Object>of("therapist", therapist.name(), "date", day(patient, erased));
    var text = words(patient, "letters.goodbye", values);
    write(therapist, patient, new Note(Kind.GOODBYE, text, null), now);
  }

  void goesOnAfterAll(Therapist therapist, Patient patient, Instant now) {
    tell(therapist, patient, Kind.BACK, "letters.back", now);
  }

  /**
   * That the patient's exercise ends, before it does; nothing to whoever was to be asked about it
   * and has heard of nothing yet.
   */
  public void ended(Therapist therapist, Patient patient, Assignment one, Instant now) {
    if (one.accepted()) {
      tell(therapist, patient, Kind.END, "letters.ended", one, now);
    } else if (one.agreement().acceptance() != null || !alarms.isToBeTold(one.id())) {
      write(
          therapist, patient, new Note(Kind.END, putAside(therapist, patient, one), one.id()), now);
    }
  }

  /** That an exercise has come to the end that was planned for it. */
  public void endedAsPlanned(Therapist therapist, Patient patient, Assignment one, Instant now) {
    tell(therapist, patient, Kind.END, "letters.ended_as_planned", one, now);
  }

  /** What is said about an exercise that ends before the patient has agreed on it. */
  public String putAside(Therapist therapist, Patient patient, Assignment one) {
    return words(patient, "letters.put_aside", about(therapist, patient, one));
  }

  /** That another time could be found for an exercise; told once while it waits to be read. */
  void otherTimeOnce(Therapist therapist, Patient patient, Assignment one, Instant now) {
    boolean waits =
        letters.unread(patient.id()).stream()
            .anyMatch(each -> each.kind() == Kind.TIME && one.id().equals(each.about()));
    if (!waits) {
      tell(therapist, patient, Kind.TIME, "letters.time", one, now);
    }
  }

  /** That an exercise goes on after a break. */
  void resumed(Therapist therapist, Patient patient, Assignment one, Instant now) {
    tell(therapist, patient, Kind.PAUSE, "letters.resumed_one", one, now);
  }

  /** That everything goes on after a break. */
  void resumed(Therapist therapist, Patient patient, Instant now) {
    tell(therapist, patient, Kind.PAUSE, "letters.resumed", now);
  }

  /** That there is a break from everything. */
  void paused(Therapist therapist, Patient patient, Instant until, Instant now) {
    boolean open = Pauses.isOpenEnded(until, now);
    var values =
        Map.<String, Object>of("therapist", therapist.name(), "until", day(patient, until));
    var text = words(patient, open ? "letters.paused_open" : "letters.paused", values);
    write(therapist, patient, new Note(Kind.PAUSE, text, null), now);
  }

  /** That there is a break from one exercise. */
  void paused(Therapist therapist, Patient patient, Assignment one, Instant until, Instant now) {
    boolean open = Pauses.isOpenEnded(until, now);
    var values = new HashMap<>(about(therapist, patient, one));
    values.put("until", day(patient, until));
    var text = words(patient, open ? "letters.paused_one_open" : "letters.paused_one", values);
    write(therapist, patient, new Note(Kind.PAUSE, text, one.id()), now);
  }

  private record Note(Kind kind, String html, @Nullable UUID about) {
    @Override
    public String toString() {
      return "Note[" + kind + "]";
    }
  }

  private void tell(Therapist therapist, Patient patient, Kind kind, String key, Instant now) {
    var text = words(patient, key, Map.of("therapist", therapist.name()));
    write(therapist, patient, new Note(kind, text, null), now);
  }

  private void tell(
      Therapist therapist, Patient patient, Kind kind, String key, Assignment one, Instant now) {
    var text = words(patient, key, about(therapist, patient, one));
    write(therapist, patient, new Note(kind, text, one.id()), now);
  }

  private Map<String, Object> about(Therapist therapist, Patient patient, Assignment one) {
    var title = scripts.label(patient.voice(), one.playName(), "title");
    return Map.of("therapist", therapist.name(), "exercise", title);
  }

  private void write(Therapist therapist, Patient patient, Note note, Instant now) {
    var id = UUID.randomUUID();
    var words = new Words(note.html().strip());
    letters.write(
        new Letter(id, patient.id(), therapist.id(), note.kind(), words, now, note.about()));
    alarms.set(patient.id(), now, new Ring.LettersWait());
  }

  private String words(Patient patient, String key, Map<String, Object> values) {
    return scripts.words(patient.voice(), key, values);
  }

  private static String day(Patient patient, Instant at) {
    return patient.voice().day(at.atZone(patient.zone()).toLocalDate());
  }
}
