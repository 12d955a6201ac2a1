package carryover.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One conversation, without its texts: named steps in reading order. A step's name is at once the
 * saved position, the answer, the placeholder and the key of its texts.
 *
 * @param name unique among all scripts, the same as its file's name up to the exercise id
 * @param about only exercises have it
 * @param needs the facts that code must hand in before the first step
 * @param recalls facts that are made of what the patient wrote in earlier sittings
 * @param silence what happens when nobody answers; {@code null} only for scripts that ask nothing
 *     or are only run by others
 * @param steps in reading order, each name once
 */
public record Script(
    String name,
    Kind kind,
    @Nullable About about,
    List<String> needs,
    List<Recall> recalls,
    @Nullable Silence silence,
    List<Step> steps) {

  /** What a script is for. */
  public enum Kind {
    /** A talk that the program itself needs, such as the check-in. */
    DIALOGUE,
    /** An exercise of the library. */
    EXERCISE
  }

  /**
   * What a therapist should know about an exercise; its texts (title, why, instructions, care,
   * maybe an example) are under the keys {@code title} and {@code about.*}.
   *
   * @param id the catalogue's id, such as {@code ba-02}
   * @param topics the catalogue's target problems, as keys of {@code words/topics}
   * @param difficulty 1 very easy to 5 very demanding
   * @param minutes what it typically takes, 1–240
   * @param easier id or script name of the easier exercise, or null
   * @param harder id or script name of the harder exercise, or null
   * @param variantOf the id of the exercise that this one is a smaller or larger form of, or null
   * @param practisedFirst the therapist must have practised it with the patient before
   * @param checkIn the questions that are asked also of somebody who did it without the guide, by
   *     their steps' names
   * @param expects the number that is compared with what the patient expected while agreeing, by
   *     its step's name; the question for that is under {@code about.expects}; null for none
   */
  public record About(
      String id,
      List<String> topics,
      String approach,
      int difficulty,
      int minutes,
      @Nullable String easier,
      @Nullable String harder,
      @Nullable String variantOf,
      boolean practisedFirst,
      List<String> checkIn,
      @Nullable String expects) {
    public About {
      topics = List.copyOf(topics);
      checkIn = List.copyOf(checkIn);
    }
  }

  /**
   * A fact made of earlier sittings; empty when there was none.
   *
   * @param fact the name that texts and branches use
   * @param sheet the kind of record, such as {@code fear_ladder}
   * @param field whose newest value it is; null for how often the sheet was written
   * @param all the newest seven values, a line each, in place of one
   */
  public record Recall(String fact, String sheet, @Nullable String field, boolean all) {}

  /**
   * One nudge, then giving up at a step of the author's choice; counted from the open question. The
   * nudge's text is under the key {@code silence.text}.
   */
  public record Silence(Duration nudge, Duration giveUp, String step) {}

  public Script {
    needs = List.copyOf(needs);
    recalls = List.copyOf(recalls);
    steps = List.copyOf(steps);
  }

  /** The same script under another name. */
  public Script called(String other) {
    return new Script(other, kind, about, needs, recalls, silence, steps);
  }

  /** The names of all facts that it may use. */
  public List<String> facts() {
    return Stream.concat(needs.stream(), recalls.stream().map(Recall::fact)).toList();
  }

  /** The step with this name, or with this past name ({@code was:}). */
  public Optional<Step> step(String name) {
    return steps.stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .or(() -> steps.stream().filter(step -> name.equals(step.was())).findFirst());
  }

  /** The step below this one; empty at the end of the page. */
  public Optional<Step> below(Step step) {
    int next = steps.indexOf(step) + 1;
    return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
  }
}
