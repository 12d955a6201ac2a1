package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.kernel.RecordKind;
import carryover.kernel.Voice;
import carryover.rhythm.RhythmWords;
import java.util.HashMap;
import java.util.Map;

/**
 * What was just agreed, as facts: all scripts under way about the same exercise know it at once, so
 * that a part can ask what another part shows.
 */
final class Agreed {
  /** The fact that says the agreed times in words. */
  static final String WHEN = "when_proposed";

  private static final Map<String, String> FACTS =
      Map.of(
          "goal", "goal",
          "plan_where", "where",
          "hurdle", "hurdle",
          "coping", "coping",
          "expected", "expected",
          "confidence", "sure",
          "acceptance", "answered");

  private Agreed() {}

  /** The facts that a record makes; none unless it is part of an agreement. */
  static Facts of(RecordKind kind, Map<String, Answer> fields, Voice voice) {
    var facts = new HashMap<String, String>();
    if (kind == RecordKind.Program.AGREEMENT) {
      if (fields.containsKey("hurdle")) {
        facts.put("coping", ""); // nothing is planned for this one yet
      }
      fields.forEach((field, answer) -> {
        if (answer instanceof Answer.Times(var rhythm)) {
          facts.put(Week.PROPOSED, rhythm.toString());
          facts.put(WHEN, RhythmWords.say(rhythm, voice.locale()));
        } else if (FACTS.containsKey(field)) {
          facts.put(FACTS.get(field), Conditions.plain(answer).orElse(""));
        }
      });
    }
    return Facts.of(facts);
  }
}
