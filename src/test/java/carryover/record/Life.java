package carryover.record;

import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.RecordKind.Sheet;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.people.DigestTime;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion;
import carryover.plan.Occasion.Ending;
import carryover.plan.Terms;
import carryover.rhythm.Rhythm;
import carryover.safety.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One patient of the tests, and what happens to them, a day at a time. */
final class Life {
  final Patient patient;
  final Therapist therapist;
  private final List<Assignment> plan = new ArrayList<>();
  private final List<Occasion> times = new ArrayList<>();
  private final List<Sitting> sittings = new ArrayList<>();
  final List<CaseFile.Answered> answers = new ArrayList<>();
  final List<Alert> alerts = new ArrayList<>();
  Instant at = Instant.parse("2026-03-02T18:00:00Z");
  private int ids;

  Life(String label, Voice reader) {
    therapist =
        new Therapist(
            new PersonId(id()),
            new ChatId(1001),
            "Dr. Lind",
            reader,
            Lives.BERLIN,
            DigestTime.DEFAULT);
    patient =
        new Patient(
            new PersonId(id()),
            new ChatId(2001),
            therapist.id(),
            label,
            Voice.ENGLISH,
            Lives.BERLIN,
            null,
            Standing.ACTIVE,
            null,
            0,
            Instant.parse("2026-03-31T13:00:00Z"));
  }

  CaseFile file() {
    return new CaseFile(
        patient,
        therapist,
        Lives.NOW,
        plan,
        times,
        sittings,
        answers,
        alerts,
        Instant.parse("2026-03-24T13:00:00Z"));
  }

  UUID id() {
    return new UUID(0x4000L, 0x8000000000000000L + ++ids);
  }

  Assignment assigned(String script, String rhythm, Status status) {
    var assignment =
        new Assignment(
            id(),
            patient.id(),
            therapist.id(),
            script,
            1,
            Rhythm.of(rhythm),
            status == Status.OFFERED
                ? Agreement.NONE
                : new Agreement(
                    "fits",
                    at,
                    "To get out again",
                    "the park",
                    "rain",
                    "the short way",
                    4,
                    7,
                    null),
            Terms.usual(20),
            status,
            at);
    plan.add(assignment);
    return assignment;
  }

  Occasion time(Assignment of, Ending ending) {
    at = at.plus(Duration.ofDays(1));
    var time = new Occasion(id(), of.id(), at, null, at, id(), ending);
    times.add(time);
    return time;
  }

  void reports(
      Assignment of,
      Ending ending,
      @Nullable Integer difficulty,
      @Nullable String learned,
      @Nullable Integer expected,
      @Nullable Integer found) {
    var time = time(of, ending);
    var words = learned == null ? null : new Words(learned);
    var parts = new ArrayList<Entry>();
    if (expected != null) {
      var walk = map("activity", new Words("A walk"), "pleasure_predicted", expected);
      walk.put("pleasure", found);
      parts.add(entry(new Sheet("activity"), of, time, walk));
    }
    var report = map("outcome", ending.name().toLowerCase(Locale.ROOT));
    report.put("difficulty_felt", difficulty);
    report.put("learned_text", words);
    report.put("discuss_next", ending == Ending.PARTLY ? "yes" : "no");
    parts.add(entry(Program.COMPLETION_REPORT, of, time, report));
    if (ending != Ending.FULL) {
      parts.add(entry(Program.OBSTACLE, of, time, map("obstacles", List.of("forgot", "too_much"))));
    }
    add(parts);
  }

  void sheet(Assignment of, String name, Map<String, Object> fields) {
    var words = new LinkedHashMap<String, Object>();
    fields.forEach(
        (key, value) -> words.put(key, value instanceof String text ? new Words(text) : value));
    add(List.of(entry(new Sheet(name), of, null, words)));
  }

  void secretSheet(Assignment of) {
    var entry =
        entry(new Sheet("letter"), of, null, map("letter", new Words(Lives.SECRET), "helpful", 7));
    add(
        List.of(
            new Entry(
                entry.patient(),
                entry.kind(),
                entry.about(),
                null,
                at,
                entry.fields(),
                Set.of("letter"))));
    var note =
        entry(Program.NOTE, null, null, map("note", new Words(Lives.SECRET), "share", "keep"));
    add(
        List.of(
            new Entry(note.patient(), note.kind(), null, null, at, note.fields(), Set.of("note"))));
  }

  void note(String text) {
    add(List.of(entry(Program.NOTE, null, null, map("note", new Words(text), "share", "share"))));
  }

  void mood(int value) {
    at = at.plus(Duration.ofDays(1));
    add(List.of(entry(Program.MOOD, null, null, map("mood", value))));
  }

  private void add(List<Entry> parts) {
    CaseFile.visible(parts).ifPresent(sittings::add);
  }

  private Entry entry(
      RecordKind kind,
      @Nullable Assignment of,
      @Nullable Occasion time,
      Map<String, Object> fields) {
    var answers = new LinkedHashMap<String, Answer>();
    fields.forEach((name, value) -> {
      if (value != null) {
        answers.put(name, answer(value));
      }
    });
    return new Entry(
        patient.id(),
        kind,
        of == null ? null : of.id(),
        time == null ? null : time.id(),
        at,
        answers,
        Set.of());
  }

  private static Answer answer(Object value) {
    return switch (value) {
      case Answer answer -> answer;
      case Words words -> new Answer.Text(words);
      case String key -> new Answer.Choice(key);
      case Integer number -> new Answer.Number(number);
      case List<?> keys -> new Answer.Choices(keys.stream().map(Object::toString).toList());
      default -> throw new IllegalArgumentException();
    };
  }

  static Map<String, Object> map(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
