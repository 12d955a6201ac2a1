package carryover.kernel;

import static carryover.kernel.FieldType.CODE;
import static carryover.kernel.FieldType.CODES;
import static carryover.kernel.FieldType.TEN;
import static carryover.kernel.FieldType.TEXT;
import static carryover.kernel.FieldType.TIMES;
import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a script may record: something that the program acts on, or a sheet of an exercise. A script
 * writes any part of a kind's fields.
 */
public sealed interface RecordKind {
  /** The name that scripts use and that is stored, in small letters with {@code _}. */
  String code();

  /** What a field of this name holds; empty when that is for the author to say. */
  Optional<FieldType> type(String field);

  /** The kind with this name: the program's own, else a sheet. */
  static RecordKind named(String code) {
    return Program.named(code).<RecordKind>map(kind -> kind).orElseGet(() -> new Sheet(code));
  }

  /**
   * What an exercise produced, such as {@code fear_ladder}: any answers of its steps, by their
   * names; those that the catalogue defines have a type of their own ({@link CatalogueField}).
   *
   * @param code shared by an exercise and its variants, at most 24 characters
   */
  record Sheet(String code) implements RecordKind {
    /** The column that keeps it is no longer. */
    public static final int CODE_CHARS = 24;

    @Override
    public Optional<FieldType> type(String field) {
      return CatalogueField.type(field);
    }
  }

  /** What the program acts on; the names of the fields are those of the brief (section 2). */
  enum Program implements RecordKind {
    /** How a person wants to be spoken to and when. */
    PREFERENCES(
        Map.of(
            "language", CODE,
            "address", CODE,
            "zone", CODE,
            "quiet_hours", CODE,
            "digest_time", CODE,
            "digest_days", CODE,
            "morning_time", CODE,
            "points", CODE,
            "shown_name", TEXT,
            "kind_word", TEXT)),
    /** A therapist's new patient, under a short label. */
    INVITATION(Map.of("label", TEXT)),
    /** What patient and bot agreed about one exercise. */
    AGREEMENT(
        Map.ofEntries(
            entry("acceptance", CODE),
            entry("goal", TEXT),
            entry("plan_when", TIMES),
            entry("plan_where", TEXT),
            entry("hurdle", TEXT),
            entry("coping", TEXT),
            entry("expected", TEN),
            entry("confidence", TEN),
            entry("would_help", CODE),
            entry("easier_wish", TEXT),
            entry("form", CODE))),
    /** How one occasion went. */
    COMPLETION_REPORT(
        Map.of(
            "outcome", CODE, "difficulty_felt", TEN, "learned_text", TEXT, "discuss_next", CODE)),
    /** What got in the way. */
    OBSTACLE(Map.of("obstacles", CODES, "obstacle_note", TEXT)),
    /** Whether the foreseen hurdle came, and what the if-then plan did. */
    COPING_REPORT(Map.of("hurdle_came", CODE, "coping_helped", CODE)),
    /** Until when an offer is put off: a part of a day, or a moment. */
    POSTPONEMENT(Map.of("later", CODE)),
    /** Something for the next session, or for oneself. */
    NOTE(Map.of("note", TEXT, "share", CODE)),
    /** Mood, 0 very bad to 10 very good, at most daily. */
    MOOD(Map.of("mood", TEN)),
    /** A wish to stop prompts for a while: those of one exercise, or all. */
    BREAK(Map.of("length", CODE, "which", CODE)),
    /** Which of several exercises that wait somebody begins with. */
    CHOICE(Map.of("which", CODE)),
    /** Whether reminders shall become fewer. */
    FADING(Map.of("fewer", CODE));

    private final Map<String, FieldType> fields;

    Program(Map<String, FieldType> fields) {
      this.fields = fields;
    }

    /** The fields that a record of this kind may have, by name. */
    public Map<String, FieldType> fields() {
      return fields;
    }

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<FieldType> type(String field) {
      return Optional.ofNullable(fields.get(field));
    }

    /** The program's own kind with this name, if there is one. */
    public static Optional<Program> named(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }
}
