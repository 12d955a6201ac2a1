package carryover.dialogue;

import carryover.kernel.Voice;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A plan as it would stand on a sticky note: a line for each thing that is known.
 *
 * @param when days and times, in the reader's words; every part may be empty
 * @param minutes how long it takes, or empty
 */
public record StickyNote(
    String goal, String when, String minutes, String where, String hurdle, String coping) {
  /** The fact that scripts show it as; it is always as new as what was agreed last. */
  static final String FACT = "note";

  /** The note of a script's facts. */
  static StickyNote of(Facts facts) {
    var values = facts.values();
    return new StickyNote(
        values.getOrDefault("goal", ""),
        values.getOrDefault(Agreed.WHEN, ""),
        values.getOrDefault("minutes", ""),
        values.getOrDefault("where", ""),
        values.getOrDefault("hurdle", ""),
        values.getOrDefault("coping", ""));
  }

  /** The lines, as HTML. */
  public List<String> lines(Scripts scripts, Voice voice) {
    var lines = new ArrayList<String>();
    if (!goal.isBlank()) {
      lines.add(scripts.words(voice, "talk.note_goal", Map.of("goal", goal)));
    }
    if (!when.isBlank()) {
      lines.add(scripts.words(voice, "talk.note_when", Map.of("when", when, "minutes", minutes)));
    }
    if (!where.isBlank()) {
      lines.add(scripts.words(voice, "talk.note_where", Map.of("where", where)));
    }
    if (!hurdle.isBlank() && !coping.isBlank()) {
      lines.add(scripts.words(voice, "talk.note_if", Map.of("hurdle", hurdle)));
      lines.add(scripts.words(voice, "talk.note_then", Map.of("coping", coping)));
    }
    return lines;
  }

  /** What it says is the patient's. */
  @Override
  public String toString() {
    return "StickyNote[…]";
  }
}
