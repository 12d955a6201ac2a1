package carryover.picture;

import carryover.plan.Occasion.Ending;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a picture shows: numbers with their days, and labels in the reader's language as plain text.
 * Days and times are the patient's own. A figure draws what it is given and nothing else: no trend,
 * no average, no guess between two entries (brief, section 5).
 */
public sealed interface Figure {
  /** Whether there is nothing in it to be drawn. */
  boolean isEmpty();

  /** A number that was reported, within the scale that it is drawn on. */
  record Rating(LocalDateTime at, int value) {
    private static List<Rating> within(LocalDate from, LocalDate until, List<Rating> ratings) {
      return ratings.stream()
          .filter(each -> !each.at().toLocalDate().isBefore(from))
          .filter(each -> !each.at().toLocalDate().isAfter(until))
          .toList();
    }

    @Override
    public String toString() {
      return "Rating[…]";
    }
  }

  /**
   * Mood, 0 very bad to 10 very good, over a stretch of days, both included.
   *
   * @param ratings in any order; those outside these days are left out
   */
  record MoodLine(LocalDate from, LocalDate until, List<Rating> ratings) implements Figure {
    public MoodLine {
      ratings = Rating.within(from, until, ratings);
    }

    @Override
    public boolean isEmpty() {
      return ratings.isEmpty();
    }

    @Override
    public String toString() {
      return "MoodLine[" + ratings.size() + "]";
    }
  }

  /**
   * Distress, tension or another burden over a stretch of days, both included: 0 none to the end of
   * the scale.
   *
   * @param label what was rated, such as <i>Tension</i>
   * @param end of the scale, 10 or 100
   * @param ratings in any order; those outside these days are left out
   */
  record BurdenLine(String label, int end, LocalDate from, LocalDate until, List<Rating> ratings)
      implements Figure {
    public BurdenLine {
      ratings = Rating.within(from, until, ratings);
    }

    @Override
    public boolean isEmpty() {
      return ratings.isEmpty();
    }

    @Override
    public String toString() {
      return "BurdenLine[" + ratings.size() + "]";
    }
  }

  /**
   * What was expected before and what was found after, report by report, oldest first.
   *
   * @param label what was rated, such as <i>Pleasure</i>, with the exercise where that is not plain
   * @param end of the scale, 10 or 100
   * @param foreseen whether the first number was an expectation; else it is what was before
   */
  record Expectation(String label, int end, boolean foreseen, List<Both> reports)
      implements Figure {
    /** What was expected, and what was found. */
    public Expectation(String label, int end, List<Both> reports) {
      this(label, end, true, reports);
    }

    /** One report that has both numbers. */
    public record Both(LocalDate day, int expected, int found) {}

    public Expectation {
      reports = List.copyOf(reports);
    }

    @Override
    public boolean isEmpty() {
      return reports.isEmpty();
    }

    @Override
    public String toString() {
      return "Expectation[" + reports.size() + "]";
    }
  }

  /**
   * The climb of a ladder: its steps, and on which days each was practised.
   *
   * @param label what the ladder is about, in the patient's words; "" where that was not said
   * @param built when the ladder was made
   * @param steps in any order; days outside these, both included, are left out
   * @param elsewhere days on which something was practised that names none of these steps
   */
  record Climb(
      String label,
      LocalDate built,
      LocalDate from,
      LocalDate until,
      List<Step> steps,
      List<LocalDate> elsewhere)
      implements Figure {
    /**
     * One step of the ladder.
     *
     * @param step in the patient's words
     * @param rating how strong the fear would be, 0–100, as it was rated when the ladder was made
     */
    public record Step(String step, int rating, List<LocalDate> practised) {
      public Step {
        practised = practised.stream().sorted().toList();
      }

      private Step within(LocalDate from, LocalDate until) {
        return new Step(step, rating, Climb.within(from, until, practised));
      }

      @Override
      public String toString() {
        return "Step[" + practised.size() + "]";
      }
    }

    public Climb {
      var first = from;
      var last = until;
      steps = steps.stream().map(each -> each.within(first, last)).toList();
      elsewhere = within(from, until, elsewhere);
    }

    private static List<LocalDate> within(LocalDate from, LocalDate until, List<LocalDate> days) {
      return days.stream()
          .filter(day -> !day.isBefore(from) && !day.isAfter(until))
          .sorted()
          .toList();
    }

    @Override
    public boolean isEmpty() {
      return steps.isEmpty();
    }

    @Override
    public String toString() {
      return "Climb[" + steps.size() + "]";
    }
  }

  /**
   * How each planned time ended, week by week; what was dropped or fell into a pause is left out.
   */
  record Outcomes(LocalDate from, LocalDate until, List<Row> rows) implements Figure {
    /**
     * One exercise.
     *
     * @param exercise its title
     */
    public record Row(String exercise, List<Ended> times) {
      public Row {
        times =
            times.stream()
                .filter(each -> each.how() != Ending.DROPPED && each.how() != Ending.PAUSED)
                .toList();
      }

      @Override
      public String toString() {
        return "Row[" + times.size() + "]";
      }
    }

    /** One planned time, or one report that nobody asked for. */
    public record Ended(LocalDate day, Ending how) {}

    public Outcomes {
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
      return rows.stream().allMatch(row -> row.times().isEmpty());
    }

    @Override
    public String toString() {
      return "Outcomes[" + rows.size() + "]";
    }
  }

  /**
   * Several on one card, one below the other; empty ones are left out.
   *
   * @param undrawn what could be drawn too, and is not, by its labels
   */
  record Several(List<Figure> figures, List<String> undrawn) implements Figure {
    /** All that there is. */
    public Several(List<Figure> figures) {
      this(figures, List.of());
    }

    public Several {
      figures = List.copyOf(figures);
      undrawn = List.copyOf(undrawn);
    }

    @Override
    public boolean isEmpty() {
      return figures.stream().allMatch(Figure::isEmpty);
    }
  }
}
