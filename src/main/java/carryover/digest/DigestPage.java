package carryover.digest;

import carryover.digest.Points.Found;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.Words;
import carryover.picture.Picture;
import carryover.safety.Alert;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One patient's digest as a therapist reads it in a minute: in the order of the brief (section 3),
 * every number a plain count.
 */
final class DigestPage {
  /** So many wishes are told in words; the others are counted, and a tap away. */
  private static final int WISHES = 4;

  private static final String NOTHING = "–";

  private final Telling telling;
  private final ExerciseLines lines;
  private final Summary summary;
  private final List<Found> points;
  private final Optional<Picture> picture;
  private final boolean isRich;

  private DigestPage(
      Telling telling,
      Summary summary,
      List<Found> points,
      Optional<Picture> picture,
      boolean isRich) {
    this.telling = telling;
    this.lines = new ExerciseLines(telling);
    this.summary = summary;
    this.points = points;
    this.picture = picture;
    this.isRich = isRich;
  }

  /**
   * The page with headings, a table and things to unfold.
   *
   * @param top a line above all else, as HTML; or ""
   */
  static Page rich(
      Telling telling, Summary summary, List<Found> points, Optional<Picture> picture, String top) {
    return new DigestPage(telling, summary, points, picture, true).page(top);
  }

  /** The same to be read in one bubble. */
  static Page plain(Telling telling, Summary summary, List<Found> points, String top) {
    return new DigestPage(telling, summary, points, Optional.empty(), false).page(top);
  }

  private Page page(String top) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, new Words(title())));
    paragraph(blocks, lines(top, contact()));
    paragraph(blocks, lines(alerts(), wishes()));
    paragraph(blocks, List.of(telling.countsWithSigns(summary.counts())));
    exercises(blocks);
    mood(blocks);
    points(blocks);
    paragraph(blocks, agreements());
    paragraph(blocks, today());
    summary.exercises().stream()
        .flatMap(each -> lines.unfolding(each).stream())
        .forEach(blocks::add);
    return new Page(blocks);
  }

  private static List<String> lines(String first, List<String> others) {
    var all = new ArrayList<String>();
    if (!first.isEmpty()) {
      all.add(first);
    }
    all.addAll(others);
    return all;
  }

  /** In a bubble nothing but an empty line sets one part apart from the next. */
  private void paragraph(List<Block> blocks, List<String> lines) {
    if (!lines.isEmpty()) {
      var apart = isRich || blocks.size() < 2 ? "" : "\n";
      blocks.add(new Block.Paragraph(new Words(apart + String.join("\n", lines))));
    }
  }

  private String title() {
    var key = summary.span().isSession() ? "digest.title_session" : "digest.title";
    var patient = Quoting.isolated(summary.patient().label());
    return telling.say(
        key, Map.of("patient", patient, "since", telling.date(summary.span().since())));
  }

  private List<String> contact() {
    var sign = telling.sign(summary.lastSign(), summary.span().now());
    return List.of(
        summary
            .nextSession()
            .map(session ->
                telling.say(
                    "digest.contact", Map.of("sign", sign, "session", telling.moment(session))))
            .orElseGet(() -> telling.say("digest.contact_only", Map.of("sign", sign))));
  }

  private String alerts() {
    return summary.alerts().stream()
        .map(each ->
            telling.say(
                each.state() instanceof Alert.State.Acknowledged
                    ? "digest.alert_taken"
                    : "digest.alert_open",
                Map.of("since", telling.moment(each.detected()))))
        .collect(Collectors.joining("\n"));
  }

  private List<String> wishes() {
    var all = summary.wishes();
    var shown = all.subList(Math.max(0, all.size() - WISHES), all.size());
    var said = new ArrayList<String>();
    shown.forEach(each -> said.add(wish(each)));
    if (shown.size() < all.size()) {
      said.add(telling.say("digest.wishes_more", Map.of("count", all.size() - shown.size())));
    }
    return said;
  }

  private String wish(Wish wish) {
    var words = wish.words();
    var quote = words == null ? "" : Telling.quote(words);
    if (wish.assignment() == null) {
      return telling.say("digest.note", Map.of("note", quote));
    }
    var title = summary.assignment(wish.assignment()).map(telling::title).orElse("");
    var values =
        Map.<String, Object>of("exercise", title, "date", telling.date(wish.at()), "quote", quote);
    return telling.say(words == null ? "digest.wish" : "digest.wish_words", values);
  }

  private void exercises(List<Block> blocks) {
    var shown =
        summary.exercises().stream()
            .filter(each -> !each.reports().isEmpty() || each.assignment().accepted())
            .toList();
    if (isRich) {
      table(blocks, shown);
    }
    for (var each : shown) {
      var told = new ArrayList<String>();
      if (!isRich && !each.reports().isEmpty()) {
        told.add(ExerciseLines.dots(each.reports()));
      }
      told.addAll(lines.told(each));
      if (!isRich || !told.isEmpty()) {
        blocks.add(new Block.Heading(3, new Words(lines.head(each, summary))));
      }
      if (!told.isEmpty()) {
        blocks.add(new Block.Paragraph(new Words(String.join("\n", told))));
      }
    }
  }

  private void table(List<Block> blocks, List<OneExercise> shown) {
    if (!shown.isEmpty()) {
      var rows =
          shown.stream()
              .map(each ->
                  List.of(
                      new Words(telling.plain(telling.title(each.assignment()))),
                      new Words(
                          each.reports().isEmpty() ? NOTHING : ExerciseLines.dots(each.reports()))))
              .toList();
      var head =
          List.of(
              new Words(telling.say("digest.table_exercise")),
              new Words(telling.say("digest.table_outcomes")));
      blocks.add(new Block.Table(head, rows));
    }
  }

  private void mood(List<Block> blocks) {
    if (!summary.moods().isEmpty()) {
      paragraph(blocks, List.of(MoodWords.of(summary.moods(), summary.patient().zone(), telling)));
    }
    picture.ifPresent(
        drawn -> blocks.addAll(MoodPicture.blocks(drawn, telling.say("digest.picture_in_words"))));
  }

  private void points(List<Block> blocks) {
    if (!points.isEmpty()) {
      var words = new PointWords(telling, summary);
      var said = points.stream().map(each -> "– " + words.of(each)).toList();
      blocks.add(new Block.Heading(2, new Words(telling.say("digest.points"))));
      blocks.add(new Block.Paragraph(new Words(String.join("\n", said))));
    }
  }

  private List<String> agreements() {
    var said = new ArrayList<String>();
    for (var assignment : summary.notAgreed()) {
      var acceptance = assignment.agreement().acceptance();
      var key = acceptance == null ? "digest.not_agreed" : "digest.answered_" + acceptance;
      said.add(telling.say(key, Map.of("exercise", telling.title(assignment))));
    }
    summary.exercises().forEach(each -> lines.answered(each).ifPresent(said::add));
    return said.size() < 2 ? said : said.stream().map(each -> "– " + each).toList();
  }

  private List<String> today() {
    return summary.exercises().stream()
        .filter(each -> !each.today().isEmpty())
        .map(each ->
            telling.say(
                "digest.today",
                Map.of(
                    "exercise", telling.title(each.assignment()),
                    "times", times(each.today()))))
        .toList();
  }

  private String times(List<Instant> today) {
    ZoneId zone = summary.patient().zone();
    return today.stream()
        .map(at -> at.atZone(zone).toLocalTime().withSecond(0).withNano(0).toString())
        .collect(Collectors.joining(", "));
  }
}
