package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import carryover.rhythm.RhythmWords.Why;
import carryover.rhythm.Signs.Sign;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a sentence once, sign by sign. */
final class Listener {
  private static final int MOST_TIMES = 12;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final List<Sign> signs;
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private final Set<DayOfWeek> without = EnumSet.noneOf(DayOfWeek.class);
  private final List<TimeWords.Heard> times = new ArrayList<>();
  private final List<LocalTime> parts = new ArrayList<>();
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private @Nullable Integer count;
  private @Nullable ChronoUnit per;
  private Meaning.@Nullable Span span;
  private @Nullable Sign day;

  /** What stood before, fillers aside. */
  private @Nullable Meaning last;

  /** The day or time that a "to" stands behind while its other end is missing. */
  private @Nullable Meaning begun;

  Listener(List<Sign> signs) {
    this.signs = signs;
  }

  Listening listen() {
    for (var sign : signs) {
      if (sign.meaning() instanceof Meaning.Wrong(var why, _)) {
        boolean exception = why == Why.UNKNOWN && marks.contains(Mark.EXCEPT);
        return new Listening.Spoilt(exception ? Why.CONDITION : why, sign.word());
      }
      if (!take(sign)) {
        return new Listening.Spoilt(Why.UNKNOWN, sign.word());
      }
      last = sign.meaning() == Mark.FILLER ? last : sign.meaning();
    }
    return signs.isEmpty() || begun != null || times.size() > MOST_TIMES
        ? new Listening.Spoilt(Why.UNKNOWN, signs.isEmpty() ? "" : signs.getLast().word())
        : new Said(days, without, times, parts, count, per, span, day, marks);
  }

  /** Takes one in; false where it makes no sense beside what stands before it. */
  private boolean take(Sign sign) {
    return switch (sign.meaning()) {
      case Meaning.Days named -> days(named);
      case Meaning.Clock clock -> clock(clock);
      case Mark mark -> mark(mark, sign.word());
      case Meaning _ -> begun == null && alone(sign);
    };
  }

  private boolean alone(Sign sign) {
    return switch (sign.meaning()) {
      case Meaning.Part(var time) -> parts.add(time);
      case Meaning.Today(var part) -> parts.add(part) && ahead(0, sign.word());
      case Meaning.Ahead _, Meaning.Date _ -> date(sign);
      case Meaning.Count(var number) -> count(number);
      case Meaning.Per(var unit) -> per(unit);
      case Meaning.Unit(var unit) -> count != null && per(unit);
      case Meaning.Span some -> span(some);
      case Meaning _ -> false;
    };
  }

  private boolean mark(Mark mark, String word) {
    return switch (mark) {
      case UNTIL -> until();
      case TOMORROW_OR_MORNING -> begun == null && tomorrowOrMorning(word);
      case BETWEEN -> begun == null && marks.addAll(Set.of(Mark.BETWEEN, Mark.RANDOM));
      case EVERY, RANDOM, EXCEPT, BEFORE_SESSION, DAY_BEFORE_SESSION -> {
        marks.add(mark);
        yield begun == null;
      }
      case FILLER, ARTICLE, IN -> true;
      case TIMES, ORDINAL, AM, PM, HOUR -> false;
    };
  }

  /** Between two days or two times; at the beginning, it leads to the last day of a while. */
  private boolean until() {
    if (last == null) {
      return marks.add(Mark.UNTIL);
    }
    boolean starts =
        last instanceof Meaning.Clock || last instanceof Meaning.Days(var some) && some.size() == 1;
    begun = begun == null && starts ? last : null;
    return begun != null;
  }

  private boolean days(Meaning.Days named) {
    boolean daysStoodBefore = !days.isEmpty();
    var all = marks.contains(Mark.EXCEPT) ? without : days;
    if (begun == null) {
      all.addAll(named.days());
      return !(last instanceof Meaning.Clock && daysStoodBefore); // each day with a time of its own
    }
    if (!(begun instanceof Meaning.Days(var first)) || named.days().size() != 1) {
      return false;
    }
    var end = named.days().iterator().next();
    for (var day = first.iterator().next(); day != end; day = day.plus(1)) {
      all.add(day);
    }
    begun = null;
    return all.add(end) || all.contains(end);
  }

  private boolean clock(Meaning.Clock clock) {
    if (begun != null) {
      marks.add(Mark.BETWEEN);
    }
    boolean fits = begun == null || begun instanceof Meaning.Clock;
    begun = null;
    return times.add(clock.time()) && fits;
  }

  private boolean tomorrowOrMorning(String word) {
    boolean morning = marks.contains(Mark.EVERY) || !days.isEmpty() || count != null;
    return morning ? parts.add(MORNING) : ahead(1, word);
  }

  private boolean ahead(int days, String word) {
    return date(new Sign(new Meaning.Ahead(days), word));
  }

  private boolean date(Sign named) {
    boolean first = day == null;
    day = named;
    return first;
  }

  private boolean count(int number) {
    boolean first = count == null;
    count = number;
    return first;
  }

  private boolean per(ChronoUnit unit) {
    boolean first = per == null;
    per = unit;
    return first;
  }

  private boolean span(Meaning.Span some) {
    boolean first = span == null;
    span = some;
    if (last == Mark.IN) {
      marks.add(Mark.IN);
    }
    return first;
  }
}
