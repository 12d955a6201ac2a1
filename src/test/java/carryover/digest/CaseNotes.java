package carryover.digest;

import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.ChatId;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.RecordKind.Sheet;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Patients of the digest's tests, each with two weeks behind them. */
enum CaseNotes {
  EVERYTHING("Ada") {
    @Override
    void happens() {
      var walk = assigned("ba_02_pleasant_activity", "mon,wed,fri 18:00", "fits");
      ended(walk, Ending.FULL, Ending.PARTLY, Ending.NOT_DONE, Ending.UNANSWERED, Ending.DROPPED);
      notes(walk, Program.COMPLETION_REPORT, "difficulty_felt", 3, "discuss_next", "yes");
      notes(walk, new Sheet("activity"), "pleasure_predicted", 2, "pleasure", 6);
      notes(walk, Program.COMPLETION_REPORT, "difficulty_felt", 8, "learned_text", "It was quiet.");
      notes(walk, Program.OBSTACLE, "obstacles", List.of("forgot", "too_much"));
      notes(walk, Program.OBSTACLE, "obstacles", List.of("forgot"), "obstacle_note", "My legs.");
      notes(walk, Program.COPING_REPORT, "hurdle_came", "yes", "coping_helped", "partly");
      var worry = assigned("wo_01_worry_time", "mon,tue,wed,thu,fri,sat,sun 17:00", "fits");
      ended(worry, Ending.DIFFERENTLY, Ending.FULL);
      notes(null, Program.MOOD, "mood", 3);
      notes(null, Program.MOOD, "mood", 6);
      notes(null, Program.NOTE, "note", "My sister called.", "share", "share");
      keeps("for me alone");
      assigned("re_01_slow_breathing", "mon 18:00", null);
      alerts = 1;
    }
  },
  SILENCE("Tomás") {
    @Override
    void happens() {
      var walk = assigned("ba_02_pleasant_activity", "mon,wed,fri 18:00", "fits");
      ended(walk, Ending.UNANSWERED, Ending.UNANSWERED);
    }
  },
  FIRST_WEEK("Mika") {
    @Override
    void happens() {
      assigned("ba_03_five_minute_start", "mon 09:00", null);
    }
  },
  CONTRADICTORY("Jo") {
    @Override
    void happens() {
      var record = assigned("cg_02_thought_record", "tue 19:00", "fits");
      ended(record, Ending.FULL, Ending.NOT_DONE);
      notes(record, Program.COMPLETION_REPORT, "outcome", "full", "difficulty_felt", 10);
      notes(record, Program.OBSTACLE, "obstacles", List.of("too_difficult"));
      notes(record, new Sheet("thought_record"), "belief_before", 40, "belief_after", 70);
    }
  },
  LONG_QUOTE("Kim") {
    @Override
    void happens() {
      var walk = assigned("ba_02_pleasant_activity", "sat 10:00", "fits");
      ended(walk, Ending.FULL);
      var words = "It took me a long time to begin and then it went on by itself. ".repeat(8);
      notes(walk, Program.COMPLETION_REPORT, "learned_text", words.substring(0, 500));
    }
  },
  RIGHT_TO_LEFT("נועה") {
    @Override
    void happens() {
      var walk = assigned("ba_02_pleasant_activity", "sun 10:00", "fits");
      ended(walk, Ending.FULL);
      notes(walk, Program.COMPLETION_REPORT, "learned_text", "كان الجو هادئا <i>&</i>");
      notes(null, Program.NOTE, "note", "שלום <script>", "share", "share");
    }
  },
  NOT_AGREED("Lou") {
    @Override
    void happens() {
      assigned("re_03_grounding", "mon 18:00", "too_much");
      assigned("cg_01_catch_a_thought", "mon 18:00", "unsure_how");
      assigned("ex_02_facing_step", "mon 18:00", "not_now");
      assigned("wo_01_worry_time", "mon 18:00", null);
    }
  },
  TALKED_OVER("Sam") {
    @Override
    void happens() {
      var walk = assigned("ba_02_pleasant_activity", "mon,wed,fri 18:00", "fits");
      notes(walk, Program.AGREEMENT, "acceptance", "unsure_how");
      notes(walk, Program.AGREEMENT, "acceptance", "unsure_how");
      notes(walk, Program.AGREEMENT, "acceptance", "too_much");
      notes(walk, Program.AGREEMENT, "acceptance", "fits");
      var record = assigned("cg_02_thought_record", "tue 19:00", "ask_therapist");
      notes(record, Program.AGREEMENT, "acceptance", "ask_therapist");
      assigned("re_03_grounding", "mon 18:00", "together");
    }
  };

  private static final Instant SINCE = Instant.parse("2026-02-16T08:00:00Z");

  private final String label;
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  int alerts;

  CaseNotes(String label) {
    this.label = label;
  }

  abstract void happens();

  /** What the digest knows of it. */
  synchronized Summary summary() {
    if (assignments.isEmpty()) {
      happens();
    }
    return SummingUp.of(
        new Facts(
            patient(),
            new Span(SINCE, false, SINCE.plus(Span.TWO_WEEKS)),
            Optional.empty(),
            Collections.nCopies(alerts, alert()),
            assignments,
            Map.of(),
            occasions,
            entries,
            Optional.empty()));
  }

  private Alert alert() {
    return new Alert(
        new UUID(2, 0), id(), id(), Category.IDEATION, SINCE, new Alert.State.Detected());
  }

  private Patient patient() {
    return new Patient(
        id(),
        new ChatId(7),
        id(),
        label,
        Voice.ENGLISH,
        ZoneId.of("Europe/Berlin"),
        null,
        Standing.ACTIVE,
        null,
        0,
        null);
  }

  private PersonId id() {
    return new PersonId(new UUID(0, ordinal()));
  }

  UUID assigned(String script, String rhythm, @Nullable String said) {
    var agreement = new Agreement(said, null, null, null, null, null, null, null, null);
    var answered = "fits".equals(said) ? Status.ACCEPTED : Status.OPEN;
    var status = said == null ? Status.OFFERED : answered;
    var id = new UUID(1, assignments.size());
    assignments.add(
        new Assignment(
            id,
            id(),
            id(),
            script,
            1,
            Rhythm.of(rhythm),
            agreement,
            Terms.usual(20),
            status,
            SINCE));
    return id;
  }

  void ended(UUID assignment, Ending... endings) {
    for (var ending : endings) {
      var at = SINCE.plus(Duration.ofDays(1 + occasions.size()));
      occasions.add(new Occasion(UUID.randomUUID(), assignment, at, null, at, null, ending));
    }
  }

  void keeps(String words) {
    add(null, Program.NOTE, Map.of("note", answer(words)), Set.of("note"));
  }

  /** Field, value, field, value …; words with a space are text, one word alone is a code. */
  void notes(@Nullable UUID assignment, RecordKind kind, Object... fieldsAndValues) {
    var fields = new LinkedHashMap<String, Answer>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      fields.put(String.valueOf(fieldsAndValues[i]), answer(fieldsAndValues[i + 1]));
    }
    add(assignment, kind, fields, Set.of());
  }

  private void add(
      @Nullable UUID about, RecordKind kind, Map<String, Answer> fields, Set<String> secret) {
    var at = SINCE.plus(Duration.ofDays(1 + entries.size()));
    entries.add(new Entry(id(), kind, about, UUID.randomUUID(), at, fields, secret));
  }

  private static Answer answer(Object value) {
    return switch (value) {
      case Integer number -> new Answer.Number(number);
      case List<?> keys -> new Answer.Choices(keys.stream().map(String::valueOf).toList());
      case String words when words.contains(" ") -> new Answer.Text(new Words(words));
      default -> new Answer.Choice(value.toString());
    };
  }
}
