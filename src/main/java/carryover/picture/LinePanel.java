package carryover.picture;

import carryover.picture.Figure.BurdenLine;
import carryover.picture.Figure.MoodLine;
import carryover.picture.Figure.Rating;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ratings over time: a sign for each, joined only from one day to the next. Two are two signs and
 * no line.
 */
record LinePanel(
    Labels labels,
    String title,
    String under,
    Mark mark,
    int end,
    LocalDate from,
    LocalDate until,
    List<Rating> ratings)
    implements Panel {
  /** Entries that lie further apart are not joined: a day without is a gap (brief, section 3). */
  static final int JOINED_DAYS = 1;

  private static final int MANY = 28;

  static LinePanel of(Labels labels, MoodLine mood) {
    return new LinePanel(
        labels,
        labels.say("picture.mood"),
        labels.say("picture.mood_scale") + " · " + labels.entries(mood.ratings().size()),
        Mark.MOOD,
        10,
        mood.from(),
        mood.until(),
        inOrder(mood.ratings()));
  }

  static LinePanel of(Labels labels, BurdenLine burden) {
    return new LinePanel(
        labels,
        burden.label(),
        labels.say("picture.burden_scale", Map.of("end", burden.end()))
            + " · "
            + labels.entries(burden.ratings().size()),
        Mark.BURDEN,
        burden.end(),
        burden.from(),
        burden.until(),
        inOrder(burden.ratings()));
  }

  static List<Rating> inOrder(List<Rating> ratings) {
    return ratings.stream().sorted(Comparator.comparing(Rating::at)).toList();
  }

  @Override
  public List<Sign> signs() {
    return List.of();
  }

  @Override
  public int height() {
    return Axes.HEIGHT;
  }

  @Override
  public void draw(Graphics2D ink, int width) {
    int days = (int) ChronoUnit.DAYS.between(from, until) + 1;
    var axes = new Axes(ink, width, end, Math.max(1, days), day -> labels.day(from.plusDays(day)));
    axes.draw();
    for (var stretch : joined()) {
      for (int i = 1; i < stretch.size(); i++) {
        var one = stretch.get(i - 1);
        var next = stretch.get(i);
        axes.line(mark.colour, dayOf(one), one.value(), dayOf(next), next.value());
      }
    }
    double size = ratings.size() > MANY ? 12 : 24;
    ratings.forEach(each -> axes.mark(mark, dayOf(each), each.value(), size));
  }

  /** The stretches that a line goes through. */
  List<List<Rating>> joined() {
    var stretches = new ArrayList<List<Rating>>();
    if (ratings.size() <= 2) {
      return stretches;
    }
    for (var rating : ratings) {
      if (stretches.isEmpty() || isGap(stretches.getLast().getLast(), rating)) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(rating);
    }
    stretches.removeIf(each -> each.size() < 2);
    return stretches;
  }

  private static boolean isGap(Rating one, Rating next) {
    return ChronoUnit.DAYS.between(one.at().toLocalDate(), next.at().toLocalDate()) > JOINED_DAYS;
  }

  /** Noon lies in the middle of a day's place. */
  private double dayOf(Rating rating) {
    double within = rating.at().toLocalTime().toSecondOfDay() / 86_400.0 - 0.5;
    return ChronoUnit.DAYS.between(from, rating.at().toLocalDate()) + within;
  }
}
