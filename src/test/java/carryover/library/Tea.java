package carryover.library;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small exercise as a therapist may send it, in its parts. */
final class Tea {
  static final String HEAD =
      """
      script: tea_break
      kind: exercise
      title: A cup of tea
      about:
        id: xx-01
        for: [low_mood]
        approach: BA
        difficulty: 1
        minutes: 5
        why: A short break can help.
        instructions: Make tea, sit down, drink it slowly.
        care: None known.
        practised_first: false
      silence: {nudge: 2h, text: No hurry., give_up: 20h, goto: left_open}
      steps:
      """;

  static final String STEPS =
      """
        - ask: taste
          text: What did it taste like?
        - say: thanks
          text: "You tasted: {taste}"
        - end: completed
        - say: left_open
          text: Another time.
        - end: unanswered
      """;

  static final String GERMAN =
      """
      ---
      script: tea_break
      language: de
      texts:
        title: Eine Tasse Tee
        about.why: Eine kurze Pause kann helfen.
        about.instructions: Tee machen, hinsetzen, langsam trinken.
        about.care: Keine bekannt.
        silence.text: Keine Eile.
        taste: Wie hat es geschmeckt?
        thanks: "Geschmeckt hat es nach: {taste}"
        left_open: Ein andermal.
      """;

  static final String ALL = HEAD + STEPS + GERMAN;

  private Tea() {}

  static String manySteps(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  - say: s_" + i + "\n    text: Tea.\n")
        .collect(Collectors.joining());
  }
}
