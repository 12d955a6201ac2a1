package carryover.picture;

import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Climb.Step;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A ladder, the hardest step on top, with a sign on the day that a step was practised. */
record ClimbPanel(Labels labels, Climb climb, List<Step> steps) implements Panel {
  private static final int ROW = 96;
  private static final int LINE = 62;
  private static final int DAYS = 44;
  private static final int SIGN = 26;

  static ClimbPanel of(Labels labels, Climb climb) {
    return new ClimbPanel(
        labels,
        climb,
        climb.steps().stream().sorted(Comparator.comparingInt(Step::rating).reversed()).toList());
  }

  @Override
  public String title() {
    return climb.label();
  }

  @Override
  public String under() {
    return labels.say("picture.climb_scale");
  }

  @Override
  public List<Sign> signs() {
    return List.of(new Sign(Mark.PRACTISED, labels.say("picture.practised")));
  }

  @Override
  public int height() {
    return steps.size() * ROW + DAYS;
  }

  @Override
  public void draw(Graphics2D ink, int width) {
    for (int i = 0; i < steps.size(); i++) {
      row(ink, width, i * ROW, steps.get(i));
    }
    days(ink, width);
  }

  private void row(Graphics2D ink, int width, int top, Step step) {
    ink.setColor(Card.INK);
    ink.setFont(Type.small(step.step()));
    int room = width - 90;
    ink.drawString(Type.cut(step.step(), ink.getFontMetrics(), room), 0, top + 30);
    ink.setFont(Type.small());
    var rating = String.valueOf(step.rating());
    ink.drawString(rating, width - ink.getFontMetrics().stringWidth(rating), top + 30);
    ink.setColor(Card.FAINT);
    ink.fillRect(0, top + LINE, width, 3);
    step.practised().stream()
        .filter(day -> !day.isBefore(climb.from()) && !day.isAfter(climb.until()))
        .forEach(day -> Mark.PRACTISED.draw(ink, x(day, width), top + LINE + 1, SIGN));
  }

  private void days(Graphics2D ink, int width) {
    ink.setColor(Card.INK);
    ink.setFont(Type.small());
    int base = steps.size() * ROW + DAYS - 10;
    ink.drawString(labels.day(climb.from()), 0, base);
    var last = labels.day(climb.until());
    ink.drawString(last, width - ink.getFontMetrics().stringWidth(last), base);
  }

  private double x(LocalDate day, int width) {
    double span = Math.max(1, ChronoUnit.DAYS.between(climb.from(), climb.until()));
    return SIGN / 2.0 + (width - SIGN) * ChronoUnit.DAYS.between(climb.from(), day) / span;
  }
}
