package carryover.dialogue;

import carryover.dialogue.Talk.Open;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.script.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How each question looks: its text, and its buttons in rows that fit a phone. */
final class Questions {
  private Questions() {}

  /** The open question at this place, as it looks now. */
  static Message message(Place place, Step.Question question, Open open, int turn, Instant now) {
    return Message.with(text(place, question, open, now), rows(place, question, open, turn));
  }

  /** The question with its answer in place of its buttons. */
  static Message answered(Place place, Step.Question question, String shown) {
    return Message.text(place.text(question.name()) + "\n\n" + Keys.MARK + escaped(shown));
  }

  /** The question without its buttons. */
  static Message bare(Place place, Step.Question question) {
    return Message.text(place.text(question.name()));
  }

  private static String text(Place place, Step.Question question, Open open, Instant now) {
    var text = place.text(question.name());
    return switch (question) {
      case Step.Rate rate ->
          hasEnds(place) ? text + "\n\n<i>" + escaped(ends(place, rate.span())) + "</i>" : text;
      case Step.Timer timer -> {
        var left = open.ends() == null ? timer.length() : Duration.between(now, open.ends());
        yield text + "\n\n<i>" + Countdown.left(place, left) + "</i>";
      }
      case Step.Collect collect -> listed(place, collect, text, open);
      case Step.When _ ->
          Week.inWords(place)
              .map(rhythm ->
                  text + "\n\n" + escaped(place.talk("when_so_far", Map.of("rhythm", rhythm))))
              .orElse(text);
      case Step.Ask _, Step.Choose _, Step.Pick _ -> text;
    };
  }

  private static boolean hasEnds(Place place) {
    return place.scripts().has(place.script().name(), place.step().name() + ".low");
  }

  /** The entries so far, or the entry that is being rated. */
  private static String listed(Place place, Step.Collect step, String text, Open open) {
    var pending = Listing.pending(open.marked());
    if (pending.isPresent() && step.scale() != null) {
      return "<b>"
          + escaped(pending.get())
          + "</b>\n"
          + place.text(step.name() + ".rate")
          + "\n\n<i>"
          + escaped(ends(place, step.scale()))
          + "</i>";
    }
    var lines = Listing.lines(Listing.entries(open.marked()));
    return lines.isEmpty() ? text : text + "\n\n" + escaped(lines);
  }

  private static String ends(Place place, Step.Span rate) {
    return rate.from()
        + " = "
        + place.label("low")
        + " · "
        + rate.to()
        + " = "
        + place.label("high");
  }

  private static List<List<Button>> rows(Place place, Step.Question question, Open open, int turn) {
    return switch (question) {
      case Step.Ask _, Step.Choose _, Step.Timer _ ->
          Keys.stacked(Options.of(place).stream().map(item -> Keys.tap(turn, item)).toList());
      case Step.Pick _ -> toggles(place, open, turn);
      case Step.Rate rate -> with(place, turn, Keys.SKIP, numbers(rate, turn));
      case Step.Collect collect -> Listing.rows(place, collect, open.marked(), turn);
      case Step.When _ -> {
        var rows = with(place, turn, Keys.KEEP, List.of());
        rows.addAll(Week.rows(place, turn, open.marked()));
        yield with(place, turn, Keys.SKIP, rows);
      }
    };
  }

  /** These rows, and one below with the button of this key if there is one. */
  private static List<List<Button>> with(
      Place place, int turn, String key, List<List<Button>> rows) {
    var all = new ArrayList<>(rows);
    Options.of(place).stream()
        .filter(option -> option.key().equals(key))
        .forEach(option -> all.add(List.of(Keys.tap(turn, option))));
    return all;
  }

  private static List<List<Button>> toggles(Place place, Open open, int turn) {
    var buttons =
        Options.of(place).stream().map(item -> Keys.tap(turn, marked(item, open))).toList();
    var rows = new ArrayList<>(Keys.stacked(buttons));
    rows.add(List.of(Keys.tap(turn, new Facts.Item(Keys.DONE, place.label(Keys.DONE)))));
    return rows;
  }

  private static Facts.Item marked(Facts.Item item, Open open) {
    return open.marked().contains(item.key())
        ? new Facts.Item(item.key(), Keys.MARK + item.label())
        : item;
  }

  private static List<List<Button>> numbers(Step.Rate rate, int turn) {
    var buttons =
        Scale.shown(rate.span()).stream()
            .map(String::valueOf)
            .map(number -> Keys.tap(turn, new Facts.Item(number, number)))
            .toList();
    return Keys.inRowsOf(Scale.ROW, buttons);
  }

  private static String escaped(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
