package carryover.dialogue;

import carryover.dialogue.Facts.Item;
import carryover.kernel.Answer;
import carryover.kernel.Words;
import carryover.script.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be chosen at a place, and which of it somebody means who types. */
final class Options {
  private Options() {}

  /**
   * All options with their labels: first the list that code handed in, then those of the script's
   * own whose condition holds.
   */
  static List<Item> of(Place place) {
    return switch (place.step()) {
      case Step.Choose choose ->
          Stream.concat(handedIn(place, choose).stream(), written(place, choose.options()))
              .toList();
      case Step.Pick pick -> written(place, pick.options()).toList();
      case Step.Ask ask -> skip(place, ask.skip());
      case Step.Rate rate -> skip(place, rate.skip());
      case Step.When when ->
          Stream.concat(Week.keep(place).stream(), skip(place, when.skip()).stream()).toList();
      case Step.Collect _ -> List.of();
      case Step.Timer _ -> List.of(new Item(Keys.STOP, place.label("stop")));
      case Step _ -> List.of();
    };
  }

  private static List<Item> skip(Place place, boolean may) {
    return may ? List.of(new Item(Keys.SKIP, place.label(Keys.SKIP))) : List.of();
  }

  /** The list for this question, that code handed in or the patient wrote; empty without one. */
  static List<Item> handedIn(Place place, Step.Choose choose) {
    var list = choose.optionsFrom();
    if (list == null) {
      return List.of();
    }
    return place.answers().get(list) instanceof Answer.Listed(var items)
        ? Facts.written(items.stream().map(item -> item.words().value()).toList())
        : place.frame().facts().lists().getOrDefault(list, List.of());
  }

  /**
   * The answer that a tap on this option is: its key, or the words of an entry that the patient
   * wrote, since a number means nothing the next time.
   */
  static Answer chosen(Place place, Step.Choose choose, String key) {
    return handedIn(place, choose).stream()
        .filter(item -> item.isWritten() && item.key().equals(key))
        .findFirst()
        .<Answer>map(item -> new Answer.Text(new Words(item.label())))
        .orElseGet(() -> new Answer.Choice(key));
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
    return options.stream()
        .filter(option -> option.condition() == null || Conditions.holds(place, option.condition()))
        .map(option -> new Item(option.key(), place.label(option.key())));
  }
}
