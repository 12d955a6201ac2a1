package carryover.script;

import java.time.Duration;

/** How long a pause lasts. */
public sealed interface Delay {
  /** A time that is the same everywhere. */
  record For(Duration duration) implements Delay {}

  /** The next coming of a part of the day in the person's zone. */
  record Until(PartOfDay part) implements Delay {}

  /** Parts of a day that a script can wait for; the hours are ours. */
  enum PartOfDay {
    /** 08:00. */
    MORNING,
    /** 18:00. */
    EVENING,
    /** 10:00 of the day after. */
    TOMORROW
  }
}
