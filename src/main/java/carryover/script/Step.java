package carryover.script;

import carryover.kernel.RecordKind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a script, by its verb. {@code next} is the name of the step to go on with; null means
 * the one below. {@code was} is an earlier name of a renamed step, or null.
 */
public sealed interface Step {
  String name();

  @Nullable String was();

  /** A step that shows a message and waits for an answer to it, or for its time to pass. */
  sealed interface Question extends Step {}

  /** Sends the text under its name. */
  record Say(String name, @Nullable String was, @Nullable String picture, @Nullable String next)
      implements Step {}

  /**
   * Waits for free words.
   *
   * @param skip whether there is a skip button, labelled by {@code name.skip}
   * @param secret whether the answer never leaves the patient's own view ({@code private: true})
   */
  record Ask(String name, @Nullable String was, boolean skip, boolean secret, @Nullable String next)
      implements Question {}

  /**
   * Waits for one button; {@code options} may be empty when {@code optionsFrom} names a list: one
   * that code hands in, whose keys are the answer, or one that the patient wrote, whose words are.
   */
  record Choose(
      String name,
      @Nullable String was,
      List<Option> options,
      @Nullable String optionsFrom,
      @Nullable Typed typed,
      @Nullable String next)
      implements Question {}

  /** Waits for several buttons; the button that ends it is labelled by {@code name.done}. */
  record Pick(
      String name, @Nullable String was, List<Option> options, int atLeast, @Nullable String next)
      implements Question {}

  /**
   * Waits for a number; the ends are labelled by {@code name.low} and {@code name.high}.
   *
   * @param skip whether there is a skip button, labelled by {@code name.skip}
   */
  record Rate(
      String name, @Nullable String was, int from, int to, boolean skip, @Nullable String next)
      implements Question {
    /** The ends of its scale. */
    public Span span() {
      return new Span(from, to);
    }
  }

  /**
   * Collects short entries that are typed one by one ({@code list}); the button that ends it is
   * labelled by {@code name.done}.
   *
   * @param scale for lists whose entries are rated too, by the question {@code name.rate}; else
   *     null
   * @param secret whether the entries never leave the patient's own view
   */
  record Collect(
      String name,
      @Nullable String was,
      int atLeast,
      int atMost,
      @Nullable Span scale,
      boolean secret,
      @Nullable String next)
      implements Question {}

  /** The ends of a scale. */
  record Span(int from, int to) {}

  /**
   * Waits for days and times. A fact with the name {@code proposed}, if there is one, is the rhythm
   * that is marked at first.
   *
   * @param skip whether there is a skip button, labelled by {@code name.skip}
   */
  record When(String name, @Nullable String was, boolean skip, @Nullable String next)
      implements Question {}

  /** Goes on by earlier answers: the first case that holds, or else. */
  record Branch(String name, @Nullable String was, List<Case> cases, String otherwise)
      implements Step {}

  /** Writes the answers with these names into the journal or the plan. */
  record Write(
      String name,
      @Nullable String was,
      RecordKind kind,
      List<String> fields,
      @Nullable String next)
      implements Step {}

  /**
   * Plays another script, then returns. {@code script} is its name, or {@link #ASSIGNED} for the
   * exercise that the talk is about, or {@link #TOLD} for its questions only.
   */
  record Run(String name, @Nullable String was, String script, @Nullable String next)
      implements Step {
    /** In place of a script's name: the script whose name is in the fact {@code script}. */
    public static final String ASSIGNED = "the assigned exercise";

    /** The questions of that exercise for somebody who did it without the guide. */
    public static final String TOLD = "the assigned exercise's questions";

    /** Whether the script is known only when it is played. */
    public boolean isAssigned() {
      return script.equals(ASSIGNED) || script.equals(TOLD);
    }
  }

  /** Sleeps: for a time, or until a part of the day. */
  record Pause(String name, @Nullable String was, Delay delay, @Nullable String next)
      implements Step {}

  /** Counts down in one message; its text is under its name, its stop button {@code name.stop}. */
  record Timer(String name, @Nullable String was, Duration length, @Nullable String next)
      implements Question {}

  /** The end. */
  record End(String name, @Nullable String was, Outcome outcome) implements Step {}

  /**
   * A button of a {@code choose} or {@code pick}, labelled by {@code step.key}.
   *
   * @param condition when it is there; null for always
   */
  record Option(String key, @Nullable Condition condition, @Nullable String next) {}

  /** What a {@code choose} reads from typed words that are no label. */
  enum Typed {
    /** An IANA zone or a well-known city; the answer is the zone's id. */
    ZONE,
    /** A time of day; the answer is {@code HH:mm}. */
    TIME,
    /** From and until, such as 21:30-07:00; the answer is {@code HH:mm-HH:mm}. */
    HOURS,
    /** A day after today, such as "until Friday" or "10 days"; the answer is its ISO date. */
    DAY,
    /** A moment within a week, such as "in two hours"; the answer is {@code 2026-03-02T20:15}. */
    MOMENT,
    /** Any words; they are the answer. */
    WORDS
  }

  /** How a conversation ended. */
  enum Outcome {
    COMPLETED,
    DECLINED,
    UNANSWERED
  }

  /** One way of a branch, and when it is taken. */
  record Case(Condition condition, String next) {}

  /** An answer or fact, compared with a word or a number or a name. */
  record Condition(String left, Comparison comparison, String right) {
    /** Whether it compares two numbers by their names, such as {@code after < before}. */
    boolean comparesNames() {
      return switch (comparison) {
        case IS, IS_NOT -> false;
        case LESS, AT_MOST, MORE, AT_LEAST -> !right.matches("-?[0-9]+");
      };
    }
  }

  /** How two values are compared. */
  enum Comparison {
    IS,
    IS_NOT,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST
  }
}
