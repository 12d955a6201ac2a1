package carryover.dialogue;

import carryover.dialogue.Facts.Item;
import carryover.script.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be chosen at a place, and which of it somebody means who types. */
final class Options {
  private Options() {}

  /** All options with their labels: first the list that code handed in, then the script's own. */
  static List<Item> of(Place place) {
    return switch (place.step()) {
      case Step.Choose choose ->
          Stream.concat(handedIn(place, choose).stream(), written(place, choose.options()))
              .toList();
      case Step.Pick pick -> written(place, pick.options()).toList();
      case Step.Ask ask ->
          ask.skip() ? List.of(new Item(Keys.SKIP, place.label("skip"))) : List.of();
      case Step.Timer _ -> List.of(new Item(Keys.STOP, place.label("stop")));
      case Step _ -> List.of();
    };
  }

  /** The list that code handed in for this question; empty when it handed in none. */
  static List<Item> handedIn(Place place, Step.Choose choose) {
    return choose.optionsFrom() == null
        ? List.of()
        : place.frame().facts().lists().getOrDefault(choose.optionsFrom(), List.of());
  }

  /**
   * The key of the option that is meant: its label in any case, or the beginning of just one label.
   */
  static Optional<String> meant(Place place, String typed) {
    var said = plain(typed);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    var options = of(place);
    return only(options, label -> label.equals(said))
        .or(() -> only(options, label -> label.startsWith(said)));
  }

  private static Optional<String> only(List<Item> options, Predicate<String> fits) {
    var fitting = options.stream().filter(option -> fits.test(plain(option.label()))).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst().key()) : Optional.empty();
  }

  private static String plain(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("[.!?]+$", "");
  }

  private static Stream<Item> written(Place place, List<Step.Option> options) {
    return options.stream().map(option -> new Item(option.key(), place.label(option.key())));
  }
}
