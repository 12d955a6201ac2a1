package carryover.picture;

import carryover.picture.Figure.Outcomes;
import carryover.picture.Figure.Outcomes.Ended;
import carryover.picture.Figure.Outcomes.Row;
import carryover.plan.Occasion.Ending;
import java.awt.Graphics2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** How each time ended: a row for each exercise, a column for each week, a sign for each time. */
record WeeksPanel(Labels labels, Outcomes figure, LocalDate monday, int weeks, List<Row> rows)
    implements Panel {
  /** As many weeks as stand beside each other legibly. */
  static final int MOST_WEEKS = 13;

  private static final int SIGN = 26;
  private static final int STEP = 32;
  private static final int NAME = 44;
  private static final int DAYS = 40;
  private static final int GAP = 14;

  static WeeksPanel of(Labels labels, Outcomes figure) {
    var first = mondayOf(figure.from());
    var last = mondayOf(figure.until());
    int weeks = (int) Math.clamp(ChronoUnit.WEEKS.between(first, last) + 1, 1, (long) MOST_WEEKS);
    var rows = figure.rows().stream().filter(row -> !row.times().isEmpty()).toList();
    return new WeeksPanel(labels, figure, last.minusWeeks(weeks - 1L), weeks, rows);
  }

  /** The first day of the week that one belongs to. */
  static LocalDate monday(Ended time) {
    return mondayOf(time.day());
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  @Override
  public String title() {
    return labels.say("picture.outcomes");
  }

  @Override
  public String under() {
    int all = rows.stream().mapToInt(row -> row.times().size()).sum();
    int shown = rows.stream().mapToInt(row -> shown(row).size()).sum();
    return shown == all
        ? labels.say("picture.times", Map.of("count", all))
        : labels.say("picture.latest", Map.of("shown", shown, "all", all));
  }

  @Override
  public List<Sign> signs() {
    var kinds = EnumSet.noneOf(Ending.class);
    rows.forEach(row -> shown(row).forEach(each -> kinds.add(each.how())));
    return kinds.stream().map(each -> new Sign(mark(each), labels.outcome(each))).toList();
  }

  @Override
  public int height() {
    return DAYS + rows.stream().mapToInt(this::heightOf).sum();
  }

  private int heightOf(Row row) {
    return NAME + lines(row) * STEP + GAP;
  }

  private int lines(Row row) {
    int most = 1;
    for (int week = 0; week < weeks; week++) {
      most = Math.max(most, within(row, week).size());
    }
    return (most + perLine() - 1) / perLine();
  }

  private int perLine() {
    return Math.max(1, (Card.WIDTH - 2 * Card.MARGIN) / weeks / STEP);
  }

  @Override
  public void draw(Graphics2D ink, int width) {
    weeks(ink, width);
    int top = DAYS;
    for (var row : rows) {
      row(ink, width, top, row);
      top += heightOf(row);
    }
  }

  /** A week is told by its Monday where there is room. */
  private void weeks(Graphics2D ink, int width) {
    ink.setFont(Type.small());
    ink.setColor(Card.INK);
    var metrics = ink.getFontMetrics();
    double wide = (double) width / weeks;
    int every = (int) Math.ceil((metrics.stringWidth(labels.day(monday)) + 20) / wide);
    for (int week = 0; week < weeks; week += every) {
      var name = labels.day(monday.plusWeeks(week));
      int left = (int) Math.round(week * wide) + 4;
      if (left + metrics.stringWidth(name) <= width) {
        ink.drawString(name, left, 28);
      }
    }
  }

  private void row(Graphics2D ink, int width, int top, Row row) {
    ink.setColor(Card.INK);
    ink.setFont(Type.small(row.exercise()));
    ink.drawString(Type.cut(row.exercise(), ink.getFontMetrics(), width - 4), 4, top + 32);
    double wide = (double) width / weeks;
    for (int week = 0; week < weeks; week++) {
      shade(ink, week, wide, top + NAME, lines(row) * STEP);
      var times = within(row, week);
      for (int i = 0; i < times.size(); i++) {
        double x = week * wide + 4 + STEP / 2.0 + (i % perLine()) * STEP;
        double y = top + NAME + STEP / 2.0 + (double) (i / perLine()) * STEP;
        mark(times.get(i).how()).draw(ink, x, y, SIGN);
      }
    }
  }

  /** Every second week, so that it is seen which one a sign belongs to. */
  private static void shade(Graphics2D ink, int week, double wide, int top, int height) {
    ink.setColor(week % 2 == 0 ? Card.SHADE : Card.PAPER);
    int left = (int) Math.round(week * wide);
    ink.fillRect(left, top - 2, (int) Math.round((week + 1) * wide) - left, height + 4);
  }

  private List<Ended> shown(Row row) {
    return row.times().stream()
        .filter(each -> !each.day().isBefore(monday))
        .filter(each -> each.day().isBefore(monday.plusWeeks(weeks)))
        .sorted(Comparator.comparing(Ended::day))
        .toList();
  }

  private List<Ended> within(Row row, int week) {
    var from = monday.plusWeeks(week);
    return shown(row).stream()
        .filter(each -> !each.day().isBefore(from) && each.day().isBefore(from.plusWeeks(1)))
        .toList();
  }

  private static Mark mark(Ending ending) {
    return switch (ending) {
      case FULL -> Mark.FULL;
      case PARTLY -> Mark.PARTLY;
      case DIFFERENTLY -> Mark.DIFFERENTLY;
      case NOT_DONE -> Mark.NOT_DONE;
      case UNANSWERED, DROPPED, PAUSED -> Mark.UNANSWERED;
    };
  }
}
