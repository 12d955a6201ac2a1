package carryover.rhythm;

import carryover.rhythm.RhythmWords.Why;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a typed word, phrase or number means. */
sealed interface Meaning {
  /** Words whose place in the sentence says the rest. */
  enum Mark implements Meaning {
    /** "Every": with nothing but a part of the day it is every day. */
    EVERY,
    /** "To", between two days or times, or before the last day of a while. */
    UNTIL,
    /** "In", before a while that has to pass. */
    IN,
    /** German "ein": one, before a day, a week or an hour. */
    ARTICLE,
    /** "Times", behind a number. */
    TIMES,
    /** "th", behind the number of a day. */
    ORDINAL,
    /** "Random". */
    RANDOM,
    /** "Between", before the two ends of a window. */
    BETWEEN,
    /** "Except". */
    EXCEPT,
    /** German "morgen": tomorrow, or the morning of the days that were named before. */
    TOMORROW_OR_MORNING,
    AM,
    PM,
    /** "O'clock". */
    HOUR,
    /** "The evening before the session". */
    BEFORE_SESSION,
    /** The same without a part of the day. */
    DAY_BEFORE_SESSION,
    /** A word that says nothing about days and times, such as "at". */
    FILLER
  }

  /** Some days of the week. */
  record Days(Set<DayOfWeek> days) implements Meaning {}

  /** A part of the day, by the time that it stands for. */
  record Part(LocalTime time) implements Meaning {}

  /** A part of today. */
  record Today(LocalTime part) implements Meaning {}

  /** So many days from today; below 0 for the past. */
  record Ahead(int days) implements Meaning {}

  /** A number as typed, perhaps with minutes or {@code am}. */
  record Number(String text) implements Meaning {
    /** A whole number without anything beside it, small enough to count with; else 0. */
    int count() {
      return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
  }

  /** "Second". */
  record Ordinal(int number) implements Meaning {}

  /** "Twice". */
  record Count(int times) implements Meaning {}

  /** "Days". */
  record Unit(ChronoUnit unit) implements Meaning {}

  /** "A week", "per day". */
  record Per(ChronoUnit unit) implements Meaning {}

  /** "Three weeks". */
  record Span(int amount, ChronoUnit unit) implements Meaning {}

  /** A month by its number. */
  record Month(int number) implements Meaning {}

  /** A day of some year; null where none was named. */
  record Date(int day, int month, @Nullable Integer year) implements Meaning {}

  /** "Half past": so many minutes after, or before, the hour that follows. */
  record Past(int minutes) implements Meaning {}

  /** A time of day. */
  record Clock(TimeWords.Heard time) implements Meaning {}

  /** A word that spoils the whole. */
  record Wrong(Why why, String word) implements Meaning {}
}
