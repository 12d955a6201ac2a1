package carryover.dialogue;

import carryover.rhythm.DayWords;
import carryover.rhythm.RhythmWords;
import carryover.script.Step;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed words that are no label, where a {@code choose} says what they may be. */
final class TypedWords {
  private static final Pattern FROM = Pattern.compile("^(from|von|between|zwischen)\\s+");
  private static final Pattern UNTIL =
      Pattern.compile("\\s*[-–—]\\s*|\\s+(to|till|until|and|bis|und)\\s+");

  private TypedWords() {}

  /**
   * The key that the words stand for; empty when they are not understood or nothing may be typed.
   *
   * @param now the person's local time
   */
  static Optional<String> read(
      Step.@Nullable Typed as, String typed, String language, LocalDateTime now) {
    return switch (as) {
      case null -> Optional.empty();
      case ZONE -> Zones.named(typed, language);
      case TIME -> RhythmWords.time(typed, language).map(Object::toString);
      case HOURS -> hours(typed, language);
      case DAY -> DayWords.day(typed, language, now.toLocalDate()).map(Object::toString);
      case MOMENT -> DayWords.moment(typed, language, now).map(Object::toString);
      case WORDS -> Optional.empty();
    };
  }

  private static Optional<String> hours(String typed, String language) {
    var bare = FROM.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    var ends = UNTIL.split(bare);
    if (ends.length != 2) {
      return Optional.empty();
    }
    return RhythmWords.time(ends[0], language)
        .flatMap(from ->
            RhythmWords.time(ends[1], language)
                .filter(until -> !until.equals(from))
                .map(until -> from + "-" + until));
  }
}
