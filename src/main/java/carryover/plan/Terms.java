package carryover.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the therapist allowed about an exercise, and what was settled on the way (brief, section 2:
 * <i>duration_min, allowed_variants, reminder_policy</i>).
 *
 * @param minutes how long the exercise takes, 1–240
 * @param easierAllowed whether the patient may take the easier form by themselves
 * @param harderAllowed whether the patient may take the harder form by themselves
 * @param fadeAfterWeeks after how many weeks the patient is asked whether fewer reminders would
 *     suit; null for never
 * @param thinning 1 when every time is asked about, 2 or 4 for every second or fourth, 0 for none
 * @param pausedUntil the end of a pause of this exercise alone, or null
 * @param ends when it ends by itself, as planned; null for no such end
 */
public record Terms(
    int minutes,
    boolean easierAllowed,
    boolean harderAllowed,
    @Nullable Integer fadeAfterWeeks,
    int thinning,
    @Nullable Instant pausedUntil,
    @Nullable Instant ends) {
  /** Without an end. */
  public Terms(
      int minutes,
      boolean easierAllowed,
      boolean harderAllowed,
      @Nullable Integer fadeAfterWeeks,
      int thinning,
      @Nullable Instant pausedUntil) {
    this(minutes, easierAllowed, harderAllowed, fadeAfterWeeks, thinning, pausedUntil, null);
  }

  /** The easier form is allowed, nothing fades; for an exercise of this length. */
  public static Terms usual(int minutes) {
    return new Terms(minutes, true, false, null, 1, null, null);
  }

  /** The same for an exercise of another length. */
  public Terms lasting(int otherMinutes) {
    return new Terms(
        otherMinutes, easierAllowed, harderAllowed, fadeAfterWeeks, thinning, pausedUntil, ends);
  }

  /** The same with other forms allowed. */
  public Terms allowing(boolean easier, boolean harder) {
    return new Terms(minutes, easier, harder, fadeAfterWeeks, thinning, pausedUntil, ends);
  }

  /** The same, fading after so many weeks, or never. */
  public Terms fading(@Nullable Integer weeks) {
    return new Terms(minutes, easierAllowed, harderAllowed, weeks, thinning, pausedUntil, ends);
  }

  /** The same with every so many times asked about. */
  public Terms thinned(int every) {
    return new Terms(
        minutes, easierAllowed, harderAllowed, fadeAfterWeeks, every, pausedUntil, ends);
  }

  /** The same, paused until a moment, or not. */
  public Terms paused(@Nullable Instant until) {
    return new Terms(minutes, easierAllowed, harderAllowed, fadeAfterWeeks, thinning, until, ends);
  }

  /** The same, ending by itself at a moment, or not. */
  public Terms ending(@Nullable Instant at) {
    return new Terms(
        minutes, easierAllowed, harderAllowed, fadeAfterWeeks, thinning, pausedUntil, at);
  }
}
