package carryover.digest;

import java.time.Instant;
import java.util.UUID;

/** Why somebody should look at a patient first. In order of urgency. */
public sealed interface Attention {
  /**
   * A safety alert is open.
   *
   * @param count how many are
   * @param since when the oldest was detected
   */
  record OpenAlert(int count, Instant since) implements Attention {}

  /** The patient wants to talk about something, or shared a note; so many times. */
  record WantsToTalk(int count) implements Attention {}

  /** So many check-ins in a row had no answer. */
  record Silent(int checkIns) implements Attention {}

  /** So many exercises wait for a <i>Fits</i>, or were answered with something else. */
  record NotAgreed(int exercises) implements Attention {}

  /**
   * The same obstacle came again and again.
   *
   * @param obstacle its code
   * @param times in how many reports
   */
  record Stuck(UUID assignment, String obstacle, int times) implements Attention {}
}
