package carryover.dialogue;

import carryover.dialogue.Talk.Frame;
import carryover.kernel.Answer;
import carryover.kernel.Voice;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where a frame stands in its script, with all that is needed to word it. */
record Place(Scripts scripts, Voice voice, Frame frame, Script script, Step step) {

  /** The place of a frame; empty when its script or step is gone from the files. */
  static Optional<Place> of(Scripts scripts, Voice voice, Frame frame) {
    return Told.named(scripts, frame.script())
        .flatMap(script ->
            script.step(frame.step()).map(step -> new Place(scripts, voice, frame, script, step)));
  }

  /** A text of this script, filled with answers and facts, as HTML. */
  String text(String key) {
    return scripts.text(voice, script.name(), key, Values.of(this));
  }

  /** A text of this step, such as {@code low}, without values: plain text. */
  String label(String part) {
    return scripts.label(voice, script.name(), step.name() + "." + part);
  }

  /** One of the engine's own texts ({@code words/talk}), as plain text. */
  String talk(String key) {
    return scripts.words(voice, "talk." + key);
  }

  /** One of the engine's own texts with values. */
  String talk(String key, Map<String, Object> values) {
    return scripts.words(voice, "talk." + key, values);
  }

  /** What code told under this name; empty when it told nothing. */
  String fact(String name) {
    return frame.facts().values().getOrDefault(name, "");
  }

  /** The person's local time, by the fact {@code zone}; UTC without one. */
  LocalDateTime local(Instant now) {
    return now.atZone(fact("zone").isBlank() ? ZoneOffset.UTC : ZoneId.of(fact("zone")))
        .toLocalDateTime();
  }

  /** All answers by the present names of their steps, whatever they were called when answered. */
  Map<String, Answer> answers() {
    var answers = new LinkedHashMap<String, Answer>();
    frame
        .answers()
        .forEach(
            (name, answer) -> answers.put(script.step(name).map(Step::name).orElse(name), answer));
    return answers;
  }
}
