package carryover.kernel;

import static carryover.kernel.FieldType.CODE;
import static carryover.kernel.FieldType.CODES;
import static carryover.kernel.FieldType.COUNT;
import static carryover.kernel.FieldType.HUNDRED;
import static carryover.kernel.FieldType.TEN;
import static carryover.kernel.FieldType.TEXT;
import static carryover.kernel.FieldType.TIMES;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a script may record, and with which fields. The names are those of the brief (section 2) and
 * of the catalogue (<i>Fields used here</i>). A script writes any part of a kind's fields.
 */
public enum RecordKind {
  /** How a person wants to be spoken to and when. */
  PREFERENCES(
      Map.of(
          "language", CODE,
          "address", CODE,
          "zone", CODE,
          "quiet_hours", CODE,
          "digest_time", CODE,
          "digest_days", CODE,
          "shown_name", TEXT)),
  /** A therapist's new patient, under a short label. */
  INVITATION(Map.of("label", TEXT)),
  /** What patient and bot agreed about one exercise. */
  AGREEMENT(
      Map.of(
          "acceptance", CODE,
          "plan_when", TIMES,
          "plan_where", TEXT,
          "hurdle", TEXT,
          "coping", TEXT,
          "confidence", TEN,
          "would_help", CODE,
          "easier_wish", TEXT)),
  /** How one occasion went. */
  COMPLETION_REPORT(
      Map.of("outcome", CODE, "difficulty_felt", TEN, "learned_text", TEXT, "discuss_next", CODE)),
  /** What got in the way. */
  OBSTACLE(Map.of("obstacles", CODES, "obstacle_note", TEXT)),
  /** Whether the foreseen hurdle came, and what the if-then plan did. */
  COPING_REPORT(Map.of("hurdle_came", CODE, "coping_helped", CODE)),
  /** Until when an offer is put off. */
  POSTPONEMENT(Map.of("later", CODE)),
  /** Something for the next session, or for oneself. */
  NOTE(Map.of("note", TEXT, "share", CODE)),
  /** Mood, 0 very bad to 10 very good, at most daily. */
  MOOD(Map.of("mood", TEN)),
  /** A wish to stop all prompts for a while. */
  BREAK(Map.of("length", CODE)),
  /** A pleasant activity: planned, done, compared (ba-02). */
  ACTIVITY(
      Map.of(
          "activity", TEXT,
          "pleasure_predicted", TEN,
          "pleasure", TEN,
          "mood", TEN,
          "surprise", TEXT)),
  /** A small start (ba-03). */
  SMALL_START(Map.of("task", TEXT, "first_bit", TEXT, "went_on", CODE, "mastery", TEN)),
  /** A situation, a thought, a feeling (cg-01). */
  THOUGHT_LOG(
      Map.of(
          "situation", TEXT,
          "thought", TEXT,
          "emotion", CODE,
          "intensity_0_100", HUNDRED,
          "action", TEXT)),
  /** A thought looked at from both sides (cg-02). */
  THOUGHT_RECORD(
      Map.of(
          "situation", TEXT,
          "thought", TEXT,
          "emotions", CODES,
          "belief_before", HUNDRED,
          "evidence_for", TEXT,
          "evidence_against", TEXT,
          "fairer_thought", TEXT,
          "belief_after", HUNDRED)),
  /** One worry time (wo-01). */
  WORRY_TIME(
      Map.of("worries", TEXT, "settled", TEXT, "next_step", TEXT, "count", COUNT, "mood", TEN)),
  /** A facing step, expected against experienced (ex-02). */
  EXPOSURE(
      Map.of(
          "situation", TEXT,
          "expectation_text", TEXT,
          "belief_before", HUNDRED,
          "suds_before", HUNDRED,
          "suds_peak", HUNDRED,
          "suds_after", HUNDRED,
          "expectation_met", CODE,
          "what_happened", TEXT,
          "belief_after", HUNDRED)),
  /** Tension before and after (re-01). */
  TENSION(Map.of("tension_before", TEN, "tension_after", TEN)),
  /** Being present before and after (re-03). */
  PRESENCE(Map.of("presence_before", TEN, "presence_after", TEN));

  private final Map<String, FieldType> fields;

  RecordKind(Map<String, FieldType> fields) {
    this.fields = fields;
  }

  /** The fields that a record of this kind may have, by name. */
  public Map<String, FieldType> fields() {
    return fields;
  }

  /** The name that scripts use, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this name, if there is one. */
  public static Optional<RecordKind> named(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
