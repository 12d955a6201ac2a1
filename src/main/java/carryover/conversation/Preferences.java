package carryover.conversation;

import carryover.agenda.Alarms;
import carryover.kernel.Answer;
import carryover.kernel.Voice;
import carryover.people.DigestTime;
import carryover.people.Naming;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.people.Routines;
import carryover.rhythm.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps how people want to be spoken to, and when. */
public final class Preferences {
  private final People people;
  private final Routines routines;
  private final Alarms alarms;
  private final Moves moves;
  private final Menus menus;

  public Preferences(People people, Routines routines, Alarms alarms, Moves moves, Menus menus) {
    this.routines = routines;
    this.menus = menus;
    this.people = people;
    this.alarms = alarms;
    this.moves = moves;
  }

  /** Keeps the fields of a {@code preferences} record; the others stay as they are. */
  void keep(Person person, Map<String, Answer> fields, Instant now) {
    var voice =
        new Voice(
            code(fields, "language").orElse(person.voice().language()),
            code(fields, "address").map("formal"::equals).orElse(person.voice().formal()));
    var zone = code(fields, "zone").map(ZoneId::of).orElse(person.zone());
    switch (person) {
      case Therapist therapist -> keep(therapist, voice, zone, fields, now);
      case Patient patient -> {
        var quiet =
            code(fields, "quiet_hours")
                .map(code -> QuietHours.of(code).orElse(null))
                .orElse(fields.containsKey("quiet_hours") ? null : patient.quiet());
        var changed = patient.spokenTo(voice).at(zone, quiet);
        people.change(changed);
        if (!zone.equals(patient.zone())) {
          moves.moved(patient, changed, now);
        }
      }
    }
  }

  /** Notes whether a patient may be written to. */
  Patient stand(Patient patient, Person.Standing standing, int silentCheckIns) {
    var changed = patient.standing(standing, silentCheckIns);
    people.change(changed);
    return changed;
  }

  private void keep(
      Therapist therapist, Voice voice, ZoneId zone, Map<String, Answer> fields, Instant now) {
    var was = therapist.digest();
    var digest =
        new DigestTime(
            code(fields, "digest_days").map(DigestTime.Days::of).orElse(was.days()),
            code(fields, "digest_time").map(LocalTime::parse).orElse(was.time()));
    var name =
        fields.get("shown_name") instanceof Answer.Text(var words)
            ? Naming.of(words.value(), Therapist.LONGEST_NAME)
            : therapist.name();
    people.change(
        new Therapist(
            therapist.id(),
            therapist.chat(),
            name.isEmpty() ? therapist.name() : name,
            voice,
            zone,
            digest));
    if (!voice.equals(therapist.voice())) {
      menus.show(therapist.chat(), voice);
    }
    digest.rhythm().next(now, zone).ifPresent(due -> alarms.setDigest(therapist.id(), due));
    var routine = routine(routines.of(therapist.id()), fields);
    routines.keep(therapist.id(), routine);
    alarms.setMorning(therapist.id(), routine.nextMorning(now, zone));
    alarms.release(therapist.id(), now); // what waits for other quiet hours asks again
  }

  private static Routine routine(Routine was, Map<String, Answer> fields) {
    var routine = was;
    var points = code(fields, "points");
    if (points.isPresent()) {
      routine = routine.showing(points.get().equals("all") ? RoutineChoice.allPoints() : Set.of());
    }
    var morning = code(fields, "morning_time");
    if (morning.isPresent()) {
      routine = routine.morning(LocalTime.parse(morning.get()));
    }
    var quiet = code(fields, "quiet_hours").flatMap(QuietHours::of);
    return quiet.isPresent() ? routine.quiet(quiet.get()) : routine;
  }

  /** Keeps a kind word of a therapist's own in its place. */
  void keepKindWord(Therapist therapist, int place, String kindWord) {
    var routine = RoutineChoice.saying(routines.of(therapist.id()), place, kindWord);
    routines.keep(therapist.id(), routine);
  }

  private static Optional<String> code(Map<String, Answer> fields, String field) {
    return fields.get(field) instanceof Answer.Choice(var key)
        ? Optional.of(key)
        : Optional.empty();
  }
}
