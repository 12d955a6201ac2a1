package carryover.therapist;

import carryover.people.Person.Therapist;
import carryover.rhythm.DayWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed behind {@code /cover}: a colleague, and the last day, or the first and the last
 * day.
 */
sealed interface CoverLine {
  /** Nothing was typed. */
  record All() implements CoverLine {}

  /** Only a colleague. */
  record Of(Therapist colleague) implements CoverLine {}

  /** A colleague and the days, both included. */
  record Days(Therapist colleague, LocalDate first, LocalDate last) implements CoverLine {}

  /** No colleague has this name. */
  record Nobody(String typed) implements CoverLine {}

  /** Several colleagues have this very name. */
  record SameName(String name) implements CoverLine {}

  /** Not a day to come. */
  record NoDay(String typed) implements CoverLine {}

  /** What stands between two days, in every language that typed dates are read in. */
  String BETWEEN = "\\s+(?:-|–|to|until|till|bis)\\s+";

  /** What may stand before the first day. */
  String BEFORE = "^(?:from|until|till|to|von|vom|ab|bis)\\s+";

  Set<String> TODAY = Set.of("today", "now", "heute", "jetzt");

  static CoverLine read(
      String typed, List<Therapist> colleagues, String language, LocalDate today) {
    var line = typed.strip();
    if (line.isEmpty()) {
      return new All();
    }
    var lower = line.toLowerCase(Locale.ROOT);
    var named =
        colleagues.stream()
            .filter(each -> lower.startsWith(each.name().toLowerCase(Locale.ROOT)))
            .max(Comparator.comparing(each -> each.name().length()));
    if (named.isPresent() && isTwice(named.get(), colleagues)) {
      return new SameName(named.get().name());
    }
    if (named.isPresent()) {
      var rest = line.substring(Math.min(line.length(), named.get().name().length()));
      return days(named.get(), rest.strip(), language, today);
    }
    var first = line.split("\\s+", 2);
    var byWord = colleagues.stream().filter(each -> hasWord(each, first[0])).toList();
    return byWord.size() == 1
        ? days(byWord.getFirst(), first.length > 1 ? first[1] : "", language, today)
        : new Nobody(first[0]);
  }

  private static boolean isTwice(Therapist named, List<Therapist> colleagues) {
    return colleagues.stream().filter(it -> it.name().equalsIgnoreCase(named.name())).count() > 1;
  }

  private static boolean hasWord(Therapist colleague, String word) {
    return Set.of(colleague.name().toLowerCase(Locale.ROOT).split("\\s+"))
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private static CoverLine days(
      Therapist colleague, String rest, String language, LocalDate today) {
    if (rest.isEmpty()) {
      return new Of(colleague);
    }
    var parts = rest.replaceFirst(BEFORE, "").split(BETWEEN, 2);
    var first = parts.length == 1 ? Optional.of(today) : day(parts[0], language, today);
    var last = day(parts[parts.length - 1], language, today);
    if (first.isEmpty() || last.isEmpty()) {
      return new NoDay(first.isEmpty() ? parts[0] : parts[parts.length - 1]);
    }
    return new Days(colleague, first.get(), last.get());
  }

  private static Optional<LocalDate> day(String typed, String language, LocalDate today) {
    return TODAY.contains(typed.strip().toLowerCase(Locale.ROOT))
        ? Optional.of(today)
        : DayWords.day(typed.strip(), language, today);
  }
}
