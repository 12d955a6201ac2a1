package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Why;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words people use for one day or one moment: "until Friday", "in two hours", "morgen um 8".
 */
public final class DayWords {
  /** Nobody plans further ahead than this. */
  private static final Period DAY_AHEAD = Period.ofYears(2);

  private static final Duration MOMENT_AHEAD = Duration.ofDays(7);

  /** Where an hour could be two, an appointment is at the one nearer to this. */
  private static final LocalTime BY_DAY = LocalTime.of(13, 0);

  /** What tells how often, and so is no single day. */
  private static final Set<Mark> HOW_OFTEN =
      EnumSet.of(
          Mark.EVERY,
          Mark.EXCEPT,
          Mark.RANDOM,
          Mark.BETWEEN,
          Mark.BEFORE_SESSION,
          Mark.DAY_BEFORE_SESSION);

  private DayWords() {}

  /** A day or a moment, or why it is none. */
  public sealed interface When {
    /** With its time. */
    record At(LocalDateTime moment) implements When {}

    /** No time was named. */
    record On(LocalDate day) implements When {}

    /** Not understood. */
    record Not(Misheard misheard) implements When {}
  }

  /**
   * A day, strictly later than today: "10 days", "two weeks", "until Friday", "3. März",
   * "2026-12-01".
   *
   * @param language an IETF tag; English and German are understood in every language
   */
  public static Optional<LocalDate> day(String typed, String language, LocalDate today) {
    return read(typed, language, said -> said.hasNoTime() ? on(said, today) : not(Why.UNKNOWN))
            instanceof When.On(var day)
        ? Optional.of(day)
        : Optional.empty();
  }

  /**
   * A moment within seven days, strictly later than now: "20:15", "in two hours", "morgen früh um
   * 8". A time without a day that has passed today is tomorrow's.
   */
  public static Optional<LocalDateTime> moment(String typed, String language, LocalDateTime now) {
    return read(typed, language, said -> moment(said, said.clock(), now))
                instanceof When.At(var moment)
            && !moment.isAfter(now.plus(MOMENT_AHEAD))
        ? Optional.of(moment)
        : Optional.empty();
  }

  /**
   * The day of an appointment, with its time where one is named: "3 December 15:00", "Do 15 Uhr",
   * "in a week". An hour that could be two is the one by day: 3 is 15:00.
   */
  public static When appointment(String typed, String language, LocalDateTime now) {
    return read(
        typed,
        language,
        said -> said.namesADay() ? moment(said, said.clock(BY_DAY), now) : not(Why.UNKNOWN));
  }

  private static When read(String typed, String language, Function<Said, When> meaning) {
    return Listening.inAnyLanguage(
        typed, language, heard -> read(heard, typed.strip(), meaning), DayWords::why);
  }

  private static When read(Listening heard, String typed, Function<Said, When> meaning) {
    return switch (heard) {
      case Said said when isOneDay(said) ->
          named(meaning.apply(said.withAWhile()), said.day() == null ? typed : said.day().word());
      case Said _ -> new When.Not(new Misheard(Why.UNKNOWN, typed));
      case Listening.Spoilt spoilt -> new When.Not(spoilt.misheard());
    };
  }

  private static When named(When when, String word) {
    return when instanceof When.Not(Misheard(var why, _))
        ? new When.Not(new Misheard(why, word))
        : when;
  }

  private static boolean isOneDay(Said said) {
    return said.count() == null && Collections.disjoint(said.marks(), HOW_OFTEN);
  }

  private static When moment(Said said, Optional<LocalTime> time, LocalDateTime now) {
    var span = said.span();
    if (said.has(Mark.UNTIL)) {
      return not(Why.UNKNOWN);
    }
    if (span != null && span.unit().isTimeBased()) {
      boolean alone = said.hasNoTime() && said.day() == null && said.days().isEmpty();
      return alone ? at(later(now, span), now) : not(Why.UNKNOWN);
    }
    if (said.hasNoTime()) {
      return on(said, now.toLocalDate());
    }
    return time.map(clock -> on(said, clock, now)).orElseGet(() -> not(Why.UNKNOWN));
  }

  /** The end of a while, on a whole minute. */
  private static LocalDateTime later(LocalDateTime now, Meaning.Span span) {
    var end = now.plus(span.amount(), span.unit());
    var minute = end.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(end) ? end : minute.plusMinutes(1);
  }

  private static When on(Said said, LocalTime time, LocalDateTime now) {
    var earliest = Dates.earliest(now, time);
    if (!said.namesADay()) {
      return new When.At(earliest.atTime(time));
    }
    return switch (Dates.of(said, now.toLocalDate(), earliest)) {
      case Dates.On(var day) -> at(day.atTime(time), now);
      case Dates.None(var why) -> not(why);
    };
  }

  private static When at(LocalDateTime moment, LocalDateTime now) {
    return !moment.isAfter(now)
        ? not(Why.GONE)
        : moment.isAfter(now.plus(DAY_AHEAD)) ? not(Why.UNKNOWN) : new When.At(moment);
  }

  private static When on(Said said, LocalDate today) {
    return switch (Dates.of(said, today, today.plusDays(1))) {
      case Dates.On(var day) when !day.isAfter(today) -> not(Why.GONE);
      case Dates.On(var day) when day.isAfter(today.plus(DAY_AHEAD)) -> not(Why.UNKNOWN);
      case Dates.On(var day) -> new When.On(day);
      case Dates.None(var why) -> not(why);
    };
  }

  private static When not(Why why) {
    return new When.Not(new Misheard(why, ""));
  }

  private static @Nullable Why why(When when) {
    return when instanceof When.Not(var misheard) ? misheard.why() : null;
  }
}
