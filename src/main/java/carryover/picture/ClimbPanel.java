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
  private static final int ROW = 86;
  private static final int LINE = 56;
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
    return title(labels, climb);
  }

  static String title(Labels labels, Climb climb) {
    var ladder = labels.say("fields.ladder");
    return climb.label().isBlank() ? ladder : ladder + ": " + climb.label();
  }

  @Override
  public String under() {
    return labels.say("picture.climb_scale");
  }

  @Override
  public List<Sign> signs() {
    boolean any =
        !climb.elsewhere().isEmpty() || steps.stream().anyMatch(it -> !it.practised().isEmpty());
    return any ? List.of(new Sign(Mark.PRACTISED, labels.say("picture.practised"))) : List.of();
  }

  @Override
  public int height() {
    return rows() * ROW + DAYS;
  }

  private int rows() {
    return steps.size() + (climb.elsewhere().isEmpty() ? 0 : 1);
  }

  @Override
  public void draw(Graphics2D ink, int width) {
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      row(ink, width, i * ROW, step.step(), String.valueOf(step.rating()), step.practised());
    }
    if (!climb.elsewhere().isEmpty()) {
      var said = labels.say("picture.elsewhere");
      row(ink, width, steps.size() * ROW, said, "", climb.elsewhere());
    }
    days(ink, width);
  }

  private void row(
      Graphics2D ink, int width, int top, String said, String rating, List<LocalDate> days) {
    ink.setColor(Card.INK);
    ink.setFont(Type.small(said));
    ink.drawString(Type.cut(said, ink.getFontMetrics(), width - 90), 0, top + 30);
    ink.setFont(Type.small());
    ink.drawString(rating, width - ink.getFontMetrics().stringWidth(rating), top + 30);
    ink.setColor(Card.FAINT);
    ink.fillRect(0, top + LINE, width, 3);
    days.forEach(day -> Mark.PRACTISED.draw(ink, x(day, width), top + LINE + 1, SIGN));
  }

  private void days(Graphics2D ink, int width) {
    ink.setColor(Card.INK);
    ink.setFont(Type.small());
    int base = rows() * ROW + DAYS - 10;
    ink.drawString(labels.day(climb.from()), 0, base);
    if (climb.from().isBefore(climb.until())) {
      var last = labels.day(climb.until());
      ink.drawString(last, width - ink.getFontMetrics().stringWidth(last), base);
    }
  }

  private double x(LocalDate day, int width) {
    double span = Math.max(1, ChronoUnit.DAYS.between(climb.from(), climb.until()));
    return SIGN / 2.0 + (width - SIGN) * ChronoUnit.DAYS.between(climb.from(), day) / span;
  }
}
