package carryover.record;

import carryover.kernel.Answer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * One form that was filled in, as far as its answers tell: its questions in order, and what each is
 * answered with.
 *
 * @param name such as {@code check_in} or {@code thought_record}
 */
record Form(String name, Map<String, Question> questions) {
  /** What a question is answered with, in FHIR's terms. */
  enum Type {
    INTEGER("integer"),
    CHOICE("open-choice"),
    TEXT("text");

    final String code;

    Type(String code) {
      this.code = code;
    }

    static Type of(Answer answer) {
      return switch (answer) {
        case Answer.Number _ -> INTEGER;
        case Answer.Choice(var key) -> Fhir.isCode(key) ? CHOICE : TEXT;
        case Answer.Choices _ -> CHOICE;
        case Answer.Text _, Answer.Times _, Answer.Listed _, Answer.Skipped _ -> TEXT;
      };
    }
  }

  /**
   * One question.
   *
   * @param script the exercise that asked it first
   * @param codes what it was answered with, if it is a choice
   */
  record Question(String script, Type type, boolean several, Set<String> codes) {
    Question and(Answer answer) {
      var both = Type.of(answer) == type ? type : Type.TEXT;
      var all = new LinkedHashSet<>(codes);
      all.addAll(codesOf(answer));
      return new Question(script, both, several || isSeveral(answer), all);
    }

    private static Set<String> codesOf(Answer answer) {
      return switch (answer) {
        case Answer.Choice(var key) -> Set.of(key);
        case Answer.Choices(var keys) -> new LinkedHashSet<>(keys);
        default -> Set.of();
      };
    }

    private static boolean isSeveral(Answer answer) {
      return answer instanceof Answer.Choices || answer instanceof Answer.Listed;
    }
  }

  static Form named(String name) {
    return new Form(name, new LinkedHashMap<>());
  }

  /** Learns from one that was filled in. */
  void learn(String script, Map<String, Answer> fields) {
    fields.forEach((field, answer) -> {
      var known =
          questions.getOrDefault(field, new Question(script, Type.of(answer), false, Set.of()));
      questions.put(field, known.and(answer));
    });
  }
}
