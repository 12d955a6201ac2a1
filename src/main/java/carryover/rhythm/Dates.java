package carryover.rhythm;

import carryover.rhythm.RhythmWords.Why;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/** The one day that a typed sentence names, as seen from today. */
sealed interface Dates {
  /** This one. */
  record On(LocalDate day) implements Dates {}

  /** None, and why. */
  record None(Why why) implements Dates {}

  /** A day without a year that lies this far ahead is rather one that passed in the last months. */
  int TOO_FAR_DAYS = 275;

  /**
   * The day that is named by a date, by "tomorrow", by its weekday, or by the while until then.
   *
   * @param earliest the first day that a weekday can mean
   */
  static Dates of(Said said, LocalDate today, LocalDate earliest) {
    if (said.day() == null) {
      return undated(said, today, earliest);
    }
    var day = said.day().meaning();
    if (said.span() != null) {
      return new None(Why.UNKNOWN);
    }
    var found = day instanceof Meaning.Date date ? date(date, today) : ahead(day, today);
    boolean other =
        found instanceof On(var on)
            && !said.days().isEmpty()
            && !said.days().equals(Set.of(on.getDayOfWeek()));
    return other ? new None(Why.NO_SUCH_DATE) : found;
  }

  /** The first day whose moment at this time is still to come. */
  static LocalDate earliest(LocalDateTime now, LocalTime time) {
    return now.toLocalDate().plusDays(time.isAfter(now.toLocalTime()) ? 0 : 1);
  }

  private static Dates undated(Said said, LocalDate today, LocalDate earliest) {
    var span = said.span();
    if (span != null) {
      return span.unit().isDateBased() && said.days().isEmpty()
          ? new On(today.plus(span.amount(), span.unit()))
          : new None(Why.UNKNOWN);
    }
    return said.days().size() == 1
        ? new On(earliest.with(TemporalAdjusters.nextOrSame(said.days().iterator().next())))
        : new None(Why.UNKNOWN);
  }

  private static Dates ahead(Meaning meaning, LocalDate today) {
    return meaning instanceof Meaning.Ahead(var days) && days >= 0
        ? new On(today.plusDays(days))
        : new None(Why.GONE);
  }

  private static Dates date(Meaning.Date date, LocalDate today) {
    var year = date.year();
    var years = year == null ? Stream.of(today.getYear(), today.getYear() + 1) : Stream.of(year);
    var days =
        years
            .filter(_ -> date.month() >= 1 && date.month() <= 12)
            .map(each -> YearMonth.of(each, date.month()))
            .filter(month -> month.isValidDay(date.day()))
            .map(month -> month.atDay(date.day()))
            .toList();
    return days.stream()
        .filter(day -> !day.isBefore(today))
        .filter(day -> year != null || day.isBefore(today.plusDays(TOO_FAR_DAYS)))
        .findFirst()
        .<Dates>map(On::new)
        .orElseGet(() -> new None(days.isEmpty() ? Why.NO_SUCH_DATE : Why.GONE));
  }
}
