package carryover.dialogue;

import carryover.dialogue.Reply.Answered;
import carryover.dialogue.Reply.Grown;
import carryover.dialogue.Reply.Marked;
import carryover.dialogue.Reply.Unclear;
import carryover.dialogue.Reply.Unready;
import carryover.kernel.Answer;
import carryover.kernel.Button;
import carryover.kernel.Words;
import carryover.script.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list in the making: entries are typed one by one, and in a rated list each is rated before
 * the next one counts. Marks hold it: {@code 40|the bus}, {@code |the bus} without a rating, {@code
 * ?|the bus} while its rating is waited for.
 */
final class Listing {
  /** Ours: an entry is a line, not a story (catalogue, {@code suds_list}). */
  static final int ENTRY_CHARS = 80;

  static final String REMOVE = "remove";
  private static final String PENDING = "?|";

  private Listing() {}

  /** The entries so far, as the answer that they would make. */
  static Answer.Listed entries(List<String> marks) {
    return new Answer.Listed(
        marks.stream()
            .filter(mark -> !mark.startsWith(PENDING))
            .map(Listing::item)
            .sorted(
                Comparator.comparing(
                    Answer.Listed.Item::number, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList());
  }

  /** The entry whose rating is waited for. */
  static Optional<String> pending(List<String> marks) {
    return marks.stream().filter(mark -> mark.startsWith(PENDING)).findFirst().map(Listing::words);
  }

  /** The entries, a line each. */
  static String lines(Answer.Listed list) {
    return list.items().stream().map(item -> "• " + item.line()).collect(Collectors.joining("\n"));
  }

  /** What a tap on one of the list's buttons means. */
  static Reply tapped(Place place, Step.Collect step, List<String> marks, String key) {
    boolean rating = pending(marks).isPresent();
    if (key.equals(REMOVE) && !marks.isEmpty()) {
      return new Marked(marks.subList(0, marks.size() - 1));
    }
    if (key.equals(Keys.DONE) && !rating) {
      return done(place, step, marks);
    }
    return rating
        ? rated(step, marks, key).<Reply>map(Marked::new).orElseGet(Unclear::new)
        : new Unclear();
  }

  /** What typed words mean: a rating, the end, or one more entry (each line is one). */
  static Reply typed(Place place, Step.Collect step, List<String> marks, String said) {
    if (pending(marks).isPresent()) {
      return rated(step, marks, said.strip()).<Reply>map(Grown::new).orElseGet(Unclear::new);
    }
    if (said.strip().equalsIgnoreCase(place.label(Keys.DONE))) {
      return done(place, step, marks);
    }
    var entries = said.lines().map(Listing::plain).filter(line -> !line.isEmpty()).toList();
    if (entries.stream().anyMatch(entry -> entry.length() > ENTRY_CHARS)) {
      return new Reply.TooLong(ENTRY_CHARS);
    }
    if (marks.size() + entries.size() > step.atMost()) {
      return new Reply.Full(step.atMost());
    }
    var before = step.scale() == null ? "|" : PENDING;
    var more = Stream.concat(marks.stream(), entries.stream().map(entry -> before + entry));
    return entries.isEmpty() ? new Unclear() : new Grown(more.toList());
  }

  /** The numbers for the entry that waits for one, or the way on. */
  static List<List<Button>> rows(Place place, Step.Collect step, List<String> marks, int turn) {
    var rows = new ArrayList<List<Button>>();
    if (pending(marks).isPresent() && step.scale() != null) {
      var numbers =
          Scale.shown(step.scale()).stream()
              .map(String::valueOf)
              .map(number -> Keys.tap(turn, new Facts.Item(number, number)))
              .toList();
      rows.addAll(Keys.inRowsOf(Scale.ROW, numbers));
    } else if (marks.size() >= step.atLeast()) {
      rows.add(List.of(Keys.tap(turn, new Facts.Item(Keys.DONE, place.label(Keys.DONE)))));
    }
    if (!marks.isEmpty()) {
      rows.add(List.of(Keys.tap(turn, new Facts.Item(REMOVE, place.talk("remove_last")))));
    }
    return rows;
  }

  private static Reply done(Place place, Step.Collect step, List<String> marks) {
    return marks.size() < step.atLeast()
        ? new Unready(place.talk("at_least", Map.of("least", step.atLeast())))
        : new Answered(entries(marks));
  }

  private static Optional<List<String>> rated(Step.Collect step, List<String> marks, String said) {
    var scale = step.scale();
    return scale == null
        ? Optional.empty()
        : Scale.typed(scale, said).map(number -> with(marks, number));
  }

  /** The marks with this number for the first entry that has none yet. */
  private static List<String> with(List<String> marks, int number) {
    var rated = new ArrayList<>(marks);
    for (int i = 0; i < rated.size(); i++) {
      if (rated.get(i).startsWith(PENDING)) {
        rated.set(i, number + "|" + words(rated.get(i)));
        return rated;
      }
    }
    return rated;
  }

  private static Answer.Listed.Item item(String mark) {
    var number = mark.substring(0, mark.indexOf('|'));
    return new Answer.Listed.Item(
        new Words(words(mark)), number.isEmpty() ? null : Integer.valueOf(number));
  }

  private static String words(String mark) {
    return mark.substring(mark.indexOf('|') + 1);
  }

  /** An entry without the bullet or number that people write before it. */
  private static String plain(String line) {
    return line.strip().replaceFirst("^([-•*–]|\\d{1,2}[.)])\\s+", "");
  }
}
