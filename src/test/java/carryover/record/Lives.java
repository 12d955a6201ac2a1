package carryover.record;

import carryover.RealConversations;
import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.RecordKind.Sheet;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.library.Library;
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
import carryover.safety.Category;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Patients whose files are made in the tests. */
final class Lives {
  static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final String SECRET = "only for my own eyes";

  private final Patient patient;
  private final Therapist therapist;
  private final List<Assignment> plan = new ArrayList<>();
  private final List<Occasion> times = new ArrayList<>();
  private final List<Sitting> sittings = new ArrayList<>();
  private final List<CaseFile.Answered> answers = new ArrayList<>();
  private final List<Alert> alerts = new ArrayList<>();
  private Instant at = Instant.parse("2026-03-02T18:00:00Z");
  private int ids;

  private Lives(String label, Voice reader) {
    therapist =
        new Therapist(
            new PersonId(id()), new ChatId(1001), "Dr. Lind", reader, BERLIN, DigestTime.DEFAULT);
    patient =
        new Patient(
            new PersonId(id()),
            new ChatId(2001),
            therapist.id(),
            label,
            Voice.ENGLISH,
            BERLIN,
            null,
            Standing.ACTIVE,
            null,
            0,
            Instant.parse("2026-03-31T13:00:00Z"));
  }

  static Spoken spoken(CaseFile file) {
    var scripts = RealConversations.SCRIPTS;
    return new Spoken(scripts, new Library(scripts), file.therapist().voice(), BERLIN);
  }

  static CaseFile empty() {
    return new Lives("P-12", Voice.ENGLISH).file();
  }

  /** A month with everything in it. */
  static CaseFile full(Voice reader) {
    var life = new Lives("Ada", reader);
    var walk = life.assigned("ba_02_pleasant_activity", "mon,wed,fri 18:00", Status.ACCEPTED);
    life.answers.add(new CaseFile.Answered(walk.id(), "too_much", life.at));
    life.answers.add(new CaseFile.Answered(walk.id(), "fits", life.at.plusSeconds(3600)));
    life.reports(walk, Ending.FULL, 3, "It was quiet.", 2, 6);
    life.reports(walk, Ending.PARTLY, 8, "My legs were heavy.", 3, 3);
    life.note("My sister called. I would like to talk about it.");
    life.time(walk, Ending.UNANSWERED);
    life.time(walk, Ending.DROPPED);
    life.reports(walk, Ending.NOT_DONE, null, null, null, null);
    var record = life.assigned("cg_02_thought_record", "tue 19:00", Status.ENDED);
    life.sheet(
        record,
        "thought_record",
        Map.of("situation", "At the till", "belief_before", 80, "belief_after", 55));
    life.secretSheet(record);
    life.assigned("re_01_slow_breathing", "mon 18:00", Status.OFFERED);
    for (int mood : List.of(3, 4, 4, 6, 5)) {
      life.mood(mood);
    }
    life.alerts.add(
        new Alert(
            life.id(),
            life.patient.id(),
            life.therapist.id(),
            Category.IDEATION,
            Instant.parse("2026-03-12T20:00:00Z"),
            new Alert.State.Closed(Alert.Reason.SPOKE, Instant.parse("2026-03-13T08:00:00Z"))));
    return life.file();
  }

  /** Words in any script, signs that are no letters, and what breaks documents. */
  static CaseFile odd() {
    var life = new Lives("נועה <b>&\"'", Voice.ENGLISH);
    var walk = life.assigned("ba_02_pleasant_activity", "mon 18:00", Status.ACCEPTED);
    life.reports(walk, Ending.FULL, 0, "كان الجو هادئا <i>&</i> ]]> &amp; <script>", 0, 10);
    life.note("日本語 👍🏽 \u0000\u0007\u200b\uD800 ÄÖÜß ﷽ \\ \" ' \u2028 tab\there");
    life.note("   \n\t ");
    life.note("x".repeat(1500));
    return life.file();
  }

  /** A year of daily reports and moods. */
  static CaseFile year() {
    var life = new Lives("Tomás", Voice.ENGLISH);
    life.at = Instant.parse("2025-03-30T18:00:00Z");
    var walk =
        life.assigned(
            "ba_02_pleasant_activity", "mon,tue,wed,thu,fri,sat,sun 18:00", Status.ACCEPTED);
    for (int day = 0; day < 365; day++) {
      var ending = Ending.values()[day % 5];
      if (ending == Ending.UNANSWERED) {
        life.time(walk, ending);
      } else {
        life.reports(
            walk,
            ending,
            day % 11,
            "What I noticed today, in a sentence of mine.",
            day % 7,
            day % 11);
      }
      life.at = life.at.minus(Duration.ofHours(1));
      life.mood(day % 10);
      life.at = life.at.minus(Duration.ofHours(23));
    }
    return life.file();
  }

  private CaseFile file() {
    return new CaseFile(
        patient,
        therapist,
        NOW,
        plan,
        times,
        sittings,
        answers,
        alerts,
        Instant.parse("2026-03-24T13:00:00Z"));
  }

  private UUID id() {
    return new UUID(0x4000L, 0x8000000000000000L + ++ids);
  }

  private Assignment assigned(String script, String rhythm, Status status) {
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

  private Occasion time(Assignment of, Ending ending) {
    at = at.plus(Duration.ofDays(1));
    var time = new Occasion(id(), of.id(), at, null, at, id(), ending);
    times.add(time);
    return time;
  }

  private void reports(
      Assignment of,
      Ending ending,
      @Nullable Integer difficulty,
      @Nullable String learned,
      @Nullable Integer expected,
      @Nullable Integer found) {
    var time = time(of, ending);
    var report = new LinkedHashMap<String, Object>();
    report.put("outcome", ending.name().toLowerCase(java.util.Locale.ROOT));
    report.put("difficulty_felt", difficulty);
    report.put("learned_text", learned == null ? null : new Words(learned));
    report.put("discuss_next", ending == Ending.PARTLY ? "yes" : "no");
    var parts = new ArrayList<Entry>();
    if (expected != null && found != null) {
      parts.add(
          entry(
              new Sheet("activity"),
              of,
              time,
              map(
                  "activity",
                  new Words("A walk"),
                  "pleasure_predicted",
                  expected,
                  "pleasure",
                  found)));
    }
    parts.add(entry(Program.COMPLETION_REPORT, of, time, report));
    if (ending != Ending.FULL) {
      parts.add(entry(Program.OBSTACLE, of, time, map("obstacles", List.of("forgot", "too_much"))));
    }
    add(parts);
  }

  private void sheet(Assignment of, String name, Map<String, Object> fields) {
    var words = new LinkedHashMap<String, Object>();
    fields.forEach(
        (key, value) -> words.put(key, value instanceof String text ? new Words(text) : value));
    add(List.of(entry(new Sheet(name), of, null, words)));
  }

  private void secretSheet(Assignment of) {
    var entry =
        entry(new Sheet("letter"), of, null, map("letter", new Words(SECRET), "helpful", 7));
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
    var note = entry(Program.NOTE, null, null, map("note", new Words(SECRET), "share", "keep"));
    add(
        List.of(
            new Entry(note.patient(), note.kind(), null, null, at, note.fields(), Set.of("note"))));
  }

  private void note(String text) {
    add(List.of(entry(Program.NOTE, null, null, map("note", new Words(text), "share", "share"))));
  }

  private void mood(int value) {
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
      case Words words -> new Answer.Text(words);
      case String key -> new Answer.Choice(key);
      case Integer number -> new Answer.Number(number);
      case List<?> keys -> new Answer.Choices(keys.stream().map(Object::toString).toList());
      default -> throw new IllegalArgumentException();
    };
  }

  private static Map<String, Object> map(Object... namesAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
