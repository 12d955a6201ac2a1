package carryover.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import carryover.picture.Figure.BurdenLine;
import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Expectation;
import carryover.picture.Figure.MoodLine;
import carryover.picture.Figure.Outcomes;
import carryover.picture.Figure.Outcomes.Ended;
import carryover.picture.Figure.Outcomes.Row;
import carryover.picture.Figure.Rating;
import carryover.plan.Occasion.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Says what a picture shows. Inline HTML, escaped. */
record InWords(Labels labels) {
  /** So much is read, not only looked at; a rich message takes ten times as much. Ours. */
  static final int MOST = 3000;

  private static final String NEXT = ", ";
  private static final String PART = "\n";

  String of(Figure figure) {
    return of(figure, MOST);
  }

  private String of(Figure figure, int most) {
    return switch (figure) {
      case Figure.Several several -> several(several, most);
      case MoodLine mood ->
          listed(
              labels.say("picture.mood"), labels.say("picture.mood_scale"), mood.ratings(), most);
      case BurdenLine burden ->
          listed(
              burden.label(),
              labels.say("picture.burden_scale", Map.of("end", burden.end())),
              burden.ratings(),
              most);
      case Expectation both -> expectation(both, most);
      case Climb climb -> climb(climb, most);
      case Outcomes outcomes -> outcomes(outcomes, most);
    };
  }

  /** Each may have an equal part of the room, and what those before it left. */
  private String several(Figure.Several several, int most) {
    var full = several.figures().stream().filter(each -> !each.isEmpty()).toList();
    var undrawn = undrawn(several);
    int room = most - undrawn.length() - full.size();
    var texts = new ArrayList<String>();
    for (int i = 0; i < full.size(); i++) {
      var text = of(full.get(i), room / (full.size() - i));
      room -= text.length();
      texts.add(text);
    }
    undrawn.lines().forEach(texts::add);
    return String.join(PART, texts);
  }

  private String undrawn(Figure.Several several) {
    return several.undrawn().isEmpty()
        ? ""
        : escaped(labels.say("picture.undrawn"))
            + " "
            + several.undrawn().stream().map(InWords::cut).collect(joining("; "))
            + ".";
  }

  private String listed(String title, String scale, List<Rating> ratings, int most) {
    var ordered = LinePanel.inOrder(ratings);
    return fitted(
        head(title, scale, ordered.size()),
        ordered.stream().map(each -> day(each.at().toLocalDate()) + " " + each.value()).toList(),
        ordered.stream().map(Rating::value).toList(),
        most);
  }

  private String expectation(Expectation both, int most) {
    return fitted(
        head(
            both.label(),
            labels.say("picture.pair_scale", Map.of("end", both.end())) + ", " + pair(both),
            both.reports().size()),
        both.reports().stream()
            .map(each -> day(each.day()) + " " + each.expected() + " → " + each.found())
            .toList(),
        both.reports().stream().map(Expectation.Both::found).toList(),
        most);
  }

  private String pair(Expectation both) {
    return both.foreseen()
        ? labels.say("picture.expected") + " → " + labels.say("picture.found")
        : labels.say("picture.before") + " → " + labels.say("picture.after");
  }

  private String head(String title, String scale, int count) {
    return cut(title) + " (" + escaped(scale) + "), " + labels.entries(count) + ": ";
  }

  /** The latest in full; as many as do not fit, summed up before them. */
  private String fitted(String head, List<String> items, List<Integer> values, int most) {
    for (int left = 0; left < items.size(); left++) {
      var text = head + earlier(values.subList(0, left)) + join(items, left) + ".";
      if (text.length() <= most) {
        return text;
      }
    }
    return head.strip();
  }

  private static String join(List<String> items, int from) {
    return String.join(NEXT, items.subList(from, items.size()));
  }

  private String earlier(List<Integer> values) {
    return values.isEmpty()
        ? ""
        : labels.say(
                "picture.earlier",
                Map.of(
                    "count", values.size(),
                    "low", values.stream().min(Comparator.naturalOrder()).orElseThrow(),
                    "high", values.stream().max(Comparator.naturalOrder()).orElseThrow()))
            + NEXT;
  }

  private String climb(Climb climb, int most) {
    var lines = new ArrayList<String>();
    lines.add(
        cut(ClimbPanel.title(labels, climb))
            + " ("
            + escaped(labels.say("picture.climb_scale"))
            + ")");
    climb.steps().stream()
        .sorted(Comparator.comparingInt(Climb.Step::rating))
        .map(step -> cut(step.step()) + " (" + step.rating() + ")" + practised(step.practised()))
        .forEach(lines::add);
    if (!climb.elsewhere().isEmpty()) {
      lines.add(escaped(labels.say("picture.elsewhere")) + practised(climb.elsewhere()));
    }
    return whole(lines, most);
  }

  private String practised(List<LocalDate> days) {
    return days.isEmpty() ? "" : ": " + days.stream().map(this::day).collect(joining(NEXT));
  }

  /** Week by week; where that is too long, in all. */
  private String outcomes(Outcomes outcomes, int most) {
    var rows = outcomes.rows().stream().filter(row -> !row.times().isEmpty()).toList();
    var weekly = outcomes(rows, row -> weeks(row.times()));
    return String.join(PART, weekly).length() <= most
        ? String.join(PART, weekly)
        : whole(outcomes(rows, row -> counts(row.times())), most);
  }

  private List<String> outcomes(List<Row> rows, Function<Row, String> told) {
    var lines = new ArrayList<String>();
    lines.add(escaped(labels.say("picture.outcomes")));
    rows.forEach(row -> lines.add(cut(row.exercise()) + ": " + told.apply(row)));
    return lines;
  }

  private String weeks(List<Ended> times) {
    var weeks = times.stream().collect(groupingBy(WeeksPanel::monday, TreeMap::new, toList()));
    return weeks.entrySet().stream()
        .map(each -> day(each.getKey()) + " " + counts(each.getValue()))
        .collect(joining("; "));
  }

  private String counts(List<Ended> times) {
    var counts = new EnumMap<Ending, Integer>(Ending.class);
    times.forEach(each -> counts.merge(each.how(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + escaped(labels.outcome(each.getKey())))
        .collect(joining(NEXT));
  }

  /** As many whole lines as fit, and how many do not. */
  private String whole(List<String> lines, int most) {
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var more = labels.say("picture.more", Map.of("count", lines.size() - i));
      if (text.length() + lines.get(i).length() + more.length() + 2 > most) {
        return text.append(PART).append(more).toString();
      }
      text.append(i == 0 ? "" : PART).append(lines.get(i));
    }
    return text.toString();
  }

  private String day(LocalDate day) {
    return escaped(labels.day(day));
  }

  /** Long words of somebody are cut, so that numbers have room. */
  private static String cut(String text) {
    int most = 60;
    var line = text.replaceAll("\\s+", " ").strip();
    return escaped(
        line.codePointCount(0, line.length()) <= most
            ? line
            : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
