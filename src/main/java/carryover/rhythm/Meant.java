package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import carryover.rhythm.RhythmWords.Heard;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Whole;
import carryover.rhythm.RhythmWords.Why;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rhythm that a typed sentence means, by all that it names. */
final class Meant {
  /** When the morning asks, where no time is named. */
  private static final LocalTime ASKED = LocalTime.of(9, 0);

  /** After this, a part of the day is one before the session, not before its day. */
  private static final LocalTime NOT_MORNING = LocalTime.of(14, 0);

  private final Said said;
  private final String typed;
  private final LocalDateTime now;
  private final Duration length;

  Meant(Said said, String typed, LocalDateTime now, Duration length) {
    this.said = said;
    this.typed = typed;
    this.now = now;
    this.length = length;
  }

  /** By the word that only one kind of rhythm has. */
  Hearing rhythm() {
    if (!said.timesAreClear() || said.has(Mark.UNTIL)) {
      return not(Why.UNKNOWN);
    }
    if (said.has(Mark.BEFORE_SESSION) || said.has(Mark.DAY_BEFORE_SESSION)) {
      return beforeSession();
    }
    if (said.has(Mark.RANDOM)) {
      return random();
    }
    if (said.has(Mark.BETWEEN)) {
      return not(Why.UNKNOWN);
    }
    if (said.day() != null || said.has(Mark.IN) || isOnOneDay()) {
      return once();
    }
    return said.span() == null ? eachWeek() : everyFewDays();
  }

  private boolean isOnOneDay() {
    boolean once = counts(1) && said.per() == null && !said.has(Mark.EVERY);
    return once && said.days().size() == 1;
  }

  private Hearing beforeSession() {
    boolean day = said.has(Mark.DAY_BEFORE_SESSION);
    boolean clear = day || said.parts().stream().anyMatch(NOT_MORNING::isBefore);
    boolean fits = clear && isUncounted() && said.days().isEmpty() && said.without().isEmpty();
    return said.clock()
        .filter(_ -> fits)
        .<Hearing>map(at -> new Whole(new Rhythm.BeforeSession(at)))
        .orElseGet(() -> not(Why.UNKNOWN));
  }

  private Hearing random() {
    boolean onceADay = counts(1) && said.per() == ChronoUnit.DAYS;
    var days = said.meantDays();
    if (days.isEmpty() && said.without().isEmpty()) {
      days = EnumSet.allOf(DayOfWeek.class);
    }
    var window = TypedWindow.of(said);
    if (window.isEmpty() || days.isEmpty() || !(onceADay || isUncounted())) {
      return not(Why.UNKNOWN);
    }
    return random(days, window.get().from(), window.get().until());
  }

  private Hearing random(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    if (from.equals(until)) {
      return not(Why.WINDOW_TOO_SHORT);
    }
    var rhythm = new Rhythm.RandomMoment(days, from, until);
    return rhythm.window().compareTo(length) < 0 ? not(Why.WINDOW_TOO_SHORT) : new Whole(rhythm);
  }

  private Hearing once() {
    var time = said.clock();
    var today = now.toLocalDate();
    var earliest = time.map(at -> Dates.earliest(now, at)).orElse(today);
    boolean clear =
        (said.count() == null || counts(1))
            && said.per() == null
            && !said.has(Mark.EVERY)
            && !said.has(Mark.EXCEPT);
    return switch (Dates.of(said, today, earliest)) {
      case Dates.None(var why) -> not(why);
      case Dates.On(var day) when clear && time.isPresent() -> once(day.atTime(time.get()));
      case Dates.On _ -> not(Why.UNKNOWN);
    };
  }

  private Hearing once(LocalDateTime at) {
    return at.isAfter(now) ? new Whole(new Rhythm.Once(at)) : not(Why.GONE);
  }

  private Hearing everyFewDays() {
    var span = said.span();
    var times = said.clocks();
    int step = span == null ? 0 : days(span);
    boolean onADay = said.days().size() == 1 && step % DayOfWeek.values().length == 0;
    boolean clear =
        said.has(Mark.EVERY)
            && !said.has(Mark.EXCEPT)
            && said.count() == null
            && said.per() == null
            && (said.days().isEmpty() || onADay);
    if (!clear || times.isEmpty() || step < Rhythm.EveryFewDays.FEWEST) {
      return not(Why.UNKNOWN);
    }
    var first = Dates.earliest(now, Collections.max(times));
    var from =
        onADay ? first.with(TemporalAdjusters.nextOrSame(said.days().iterator().next())) : first;
    return new Whole(new Rhythm.EveryFewDays(step, from, times));
  }

  /** How many days these are, if a rhythm can have so many; else 0. */
  private static int days(Meaning.Span span) {
    long days =
        span.unit() == ChronoUnit.DAYS || span.unit() == ChronoUnit.WEEKS
            ? span.unit().getDuration().toDays() * span.amount()
            : 0;
    return days <= Rhythm.EveryFewDays.MOST ? (int) days : 0;
  }

  private Hearing eachWeek() {
    boolean noDays = said.meantDays().isEmpty() && said.without().isEmpty();
    return noDays && said.count() != null && said.per() == ChronoUnit.WEEKS
        ? timesAWeek(said.count())
        : weekly();
  }

  private Hearing timesAWeek(int times) {
    var asked = said.hasNoTime() ? List.of(ASKED) : said.clocks();
    return times <= Rhythm.TimesAWeek.MOST && asked.size() == 1
        ? new Whole(new Rhythm.TimesAWeek(times, asked.getFirst()))
        : not(Why.UNKNOWN);
  }

  private Hearing weekly() {
    var days = said.meantDays();
    var times = said.clocks().stream().distinct().sorted().toList();
    boolean nothing = days.isEmpty() && (times.isEmpty() || said.has(Mark.EXCEPT));
    return nothing || !countFits(days.size(), times.size())
        ? not(Why.UNKNOWN)
        : new Heard(days, times);
  }

  /** "Three times a week on Mon, Wed, Fri", "twice a day at 9 and 18", "weekly on Friday". */
  private boolean countFits(int days, int times) {
    var per = said.per();
    if (per == null && counts(1) && !said.has(Mark.EVERY) && days < DayOfWeek.values().length) {
      return false;
    }
    if (per == null || per == ChronoUnit.DAYS) {
      return said.count() == null ? per == null : days > 0 && (times == 0 || counts(times));
    }
    return per == ChronoUnit.WEEKS && days > 0 && (said.count() == null || counts(days));
  }

  private boolean counts(int number) {
    return said.count() != null && said.count() == number;
  }

  private boolean isUncounted() {
    return said.count() == null && said.per() == null && said.span() == null && said.day() == null;
  }

  private Misheard not(Why why) {
    var day = said.day();
    boolean ofTheDay = why == Why.NO_SUCH_DATE || why == Why.GONE;
    return new Misheard(why, day != null && ofTheDay ? day.word() : typed.strip());
  }
}
