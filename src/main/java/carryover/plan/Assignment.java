package carryover.plan;

import carryover.kernel.PersonId;
import carryover.kernel.PlayName;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that a therapist assigned to a patient, and what was agreed about it (brief, section
 * 2).
 *
 * @param script the exercise's script
 * @param version of the exercise, as it was when assigned
 * @param rhythm proposed by the therapist, then agreed with the patient, in the patient's local
 *     time
 * @param agreement what the patient said; {@link Agreement#NONE} before
 * @param terms what the therapist allowed, and what was settled on the way
 * @param status where it stands
 */
public record Assignment(
    UUID id,
    PersonId patient,
    PersonId therapist,
    String script,
    int version,
    Rhythm rhythm,
    Agreement agreement,
    Terms terms,
    Status status,
    Instant created) {

  /** Where an assignment stands. */
  public enum Status {
    /** Not yet agreed: no reminder before a <i>Fits</i>. */
    OFFERED,
    ACCEPTED,
    /** The patient answered, but not with <i>Fits</i>: the therapist decides. */
    OPEN,
    ENDED
  }

  /**
   * What the patient agreed to, in the patient's words.
   *
   * @param acceptance fits, too_much, unsure_how, not_now or ask_therapist; together when it was
   *     filled in on the therapist's phone and waits for the patient's word; null before the answer
   * @param acceptedAt when the patient said <i>Fits</i> first, or null
   * @param goal what it is for, in the patient's or therapist's words
   * @param where where and with what
   * @param hurdle what could get in the way
   * @param coping what the patient does then
   * @param expected what they expect, 0–10, where the exercise compares it later
   * @param confidence 0–10, or null
   * @param easierWish what would make it easier
   * @param reason why it can help, in the therapist's words; null for what the exercise says
   * @param goalGiven true where the goal is in the therapist's words; else the patient said it
   */
  public record Agreement(
      @Nullable String acceptance,
      @Nullable Instant acceptedAt,
      @Nullable String goal,
      @Nullable String where,
      @Nullable String hurdle,
      @Nullable String coping,
      @Nullable Integer expected,
      @Nullable Integer confidence,
      @Nullable String easierWish,
      @Nullable String reason,
      @Nullable Boolean goalGiven) {
    /** Nothing yet. */
    public static final Agreement NONE =
        new Agreement(null, null, null, null, null, null, null, null, null, null, null);

    /** With the exercise's own reason. */
    public Agreement(
        @Nullable String acceptance,
        @Nullable Instant acceptedAt,
        @Nullable String goal,
        @Nullable String where,
        @Nullable String hurdle,
        @Nullable String coping,
        @Nullable Integer expected,
        @Nullable Integer confidence,
        @Nullable String easierWish) {
      this(
          acceptance,
          acceptedAt,
          goal,
          where,
          hurdle,
          coping,
          expected,
          confidence,
          easierWish,
          null,
          null);
    }

    /** What a therapist says about an exercise before the patient has said anything. */
    public static Agreement proposed(@Nullable String goal, @Nullable String reason) {
      var given = goal == null ? null : Boolean.TRUE;
      return new Agreement(null, null, goal, null, null, null, null, null, null, reason, given);
    }

    /** The same with another answer, or none. */
    public Agreement answered(@Nullable String answer) {
      return new Agreement(
          answer,
          acceptedAt,
          goal,
          where,
          hurdle,
          coping,
          expected,
          confidence,
          easierWish,
          reason,
          goalGiven);
    }

    /** The same with another expectation, or none: it was about one form of the exercise. */
    public Agreement expecting(@Nullable Integer number) {
      return new Agreement(
          acceptance,
          acceptedAt,
          goal,
          where,
          hurdle,
          coping,
          number,
          confidence,
          easierWish,
          reason,
          goalGiven);
    }

    /** Why it is done, where the therapist said so: their reason, else the goal that they gave. */
    public Optional<String> told() {
      return Optional.ofNullable(reason)
          .or(() -> Optional.ofNullable(goal).filter(_ -> Boolean.TRUE.equals(goalGiven)));
    }

    @Override
    public String toString() {
      return "Agreement[…]";
    }
  }

  /** Whether the patient said <i>Fits</i> and it goes on. */
  public boolean accepted() {
    return status == Status.ACCEPTED;
  }

  /** Whether it waits for a <i>Fits</i>. */
  public boolean isOpen() {
    return status == Status.OFFERED || status == Status.OPEN;
  }

  /** Whether it ended by itself, on the day that was planned. */
  public boolean endedAsPlanned() {
    return status == Status.ENDED && terms.ends() != null;
  }

  /** What is played: the script in the version that the plan was made with. */
  public String playName() {
    return new PlayName(script, version).toString();
  }

  /** The same plan with another version, or another exercise. */
  Assignment playing(String otherScript, int otherVersion) {
    return new Assignment(
        id,
        patient,
        therapist,
        otherScript,
        otherVersion,
        rhythm,
        agreement,
        terms,
        status,
        created);
  }

  /** The same on other terms. */
  public Assignment on(Terms others) {
    return new Assignment(
        id, patient, therapist, script, version, rhythm, agreement, others, status, created);
  }

  Assignment with(Rhythm agreedRhythm, Agreement said, Status now) {
    return new Assignment(
        id, patient, therapist, script, version, agreedRhythm, said, terms, now, created);
  }
}
