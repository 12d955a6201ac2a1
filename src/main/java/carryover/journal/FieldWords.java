package carryover.journal;

import carryover.kernel.Answer;
import carryover.kernel.Voice;
import carryover.rhythm.RhythmWords;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was recorded, as the reader would say it: fields by their labels, options by their buttons.
 * All plain text.
 *
 * @param script the exercise that the records belong to
 */
public record FieldWords(Scripts scripts, Voice voice, String script) {
  /** Ours: as much of a question as stands in for a label that nobody has written. */
  private static final int QUESTION_CHARS = 60;

  /** What a field is called: its label, else the question that it answers. */
  public String label(String field) {
    var name = scripts.named(script).flatMap(it -> it.step(field)).map(Step::name).orElse(field);
    if (scripts.hasWords("fields." + name)) {
      return scripts.words(voice, "fields." + name);
    }
    return scripts.has(script, name)
        ? brief(scripts.label(voice, script, name))
        : name.replace('_', ' ');
  }

  /** What an answer says; several lines for a list. */
  public String said(String field, Answer answer) {
    return switch (answer) {
      case Answer.Text(var words) -> words.value();
      case Answer.Choice(var key) -> option(field, key);
      case Answer.Choices(var keys) ->
          keys.stream().map(key -> option(field, key)).collect(Collectors.joining(", "));
      case Answer.Number(var value) -> String.valueOf(value);
      case Answer.Times(var rhythm) -> RhythmWords.say(rhythm, voice.locale());
      case Answer.Listed(var items) ->
          items.stream().map(item -> "• " + item.line()).collect(Collectors.joining("\n"));
      case Answer.Skipped() -> "";
    };
  }

  /** The option's button: of the exercise, or of a talk around it such as the check-in. */
  private String option(String field, String key) {
    var text = field + "." + key;
    var dialogues =
        scripts.all().stream()
            .filter(each -> each.kind() == Script.Kind.DIALOGUE)
            .map(Script::name);
    return Stream.concat(Stream.of(script), dialogues)
        .filter(each -> scripts.has(each, text))
        .findFirst()
        .map(each -> scripts.label(voice, each, text))
        .orElse(key.replace('_', ' '));
  }

  /** The beginning of a question, without placeholders. */
  private static String brief(String question) {
    var line = question.strip().lines().findFirst().orElse("").replaceAll("\\{[^}]*}", "…");
    if (line.length() <= QUESTION_CHARS) {
      return line;
    }
    int end = line.lastIndexOf(' ', QUESTION_CHARS);
    return line.substring(0, end > 0 ? end : QUESTION_CHARS) + "…";
  }
}
