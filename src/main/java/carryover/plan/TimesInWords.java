package carryover.plan;

import carryover.kernel.Voice;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.script.Scripts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says when an exercise is planned; one that comes right after another names that one. */
public final class TimesInWords {
  private TimesInWords() {}

  /**
   * A rhythm in words. Plain text.
   *
   * @param others finds the other exercise that one comes right after
   */
  public static String of(
      Rhythm rhythm, Voice voice, Function<UUID, Optional<Assignment>> others, Scripts scripts) {
    return rhythm instanceof Rhythm.After(var exercise)
        ? others
            .apply(exercise)
            .map(other -> scripts.label(voice, other.playName(), "title"))
            .map(title -> RhythmWords.say(rhythm, voice.locale(), title))
            .orElseGet(() -> RhythmWords.say(rhythm, voice.locale()))
        : RhythmWords.say(rhythm, voice.locale());
  }

  /** That reminders have become fewer, if they have. Plain text. */
  public static Optional<String> fewer(Scripts scripts, Voice voice, Terms terms) {
    Function<String, Optional<String>> say =
        key -> Optional.of(scripts.words(voice, key, Map.of()));
    return switch (terms.thinning()) {
      case 0 -> say.apply("digest.fewer_none");
      case 1 -> Optional.empty();
      case 2 -> say.apply("digest.fewer_second");
      default -> say.apply("digest.fewer_fourth");
    };
  }
}
