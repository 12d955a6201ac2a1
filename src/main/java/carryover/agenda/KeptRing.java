package carryover.agenda;

import carryover.agenda.Alarm.Ring;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a ring is kept in a row of the agenda.
 *
 * @param subject what it is about, or null
 * @param turn of a talk; 0 for every other ring
 * @param why a talk goes on; null for every other ring
 */
record KeptRing(String kind, @Nullable UUID subject, int turn, @Nullable String why) {
  private KeptRing(String kind) {
    this(kind, null, 0, null);
  }

  private KeptRing(String kind, UUID subject) {
    this(kind, subject, 0, null);
  }

  static KeptRing of(Ring ring) {
    return switch (ring) {
      case Ring.TalkGoesOn(var turn, var why) -> new KeptRing("talk", null, turn, why);
      case Ring.DiaryDue() -> new KeptRing("diary");
      case Ring.AgreementDue(var assignment) -> new KeptRing("agreement", assignment);
      case Ring.PlanChanged(var assignment) -> new KeptRing("changed", assignment);
      case Ring.DigestDue() -> new KeptRing("digest");
      case Ring.PauseOver() -> new KeptRing("pause");
      case Ring.ExercisePauseOver(var assignment) -> new KeptRing("unpause", assignment);
      case Ring.SessionEve() -> new KeptRing("eve");
      case Ring.SessionDigest(var patient) -> new KeptRing("session", patient);
      case Ring.FewerReminders(var assignment) -> new KeptRing("fewer", assignment);
      case Ring.AskedAgain() -> new KeptRing("again");
      case Ring.LettersWait() -> new KeptRing("letters");
      case Ring.ErasureNear() -> new KeptRing("erase_near");
      case Ring.ErasureDue() -> new KeptRing("erase");
      case Ring.AssignmentEnds(var assignment) -> new KeptRing("ends", assignment);
    };
  }

  Ring ring() {
    return switch (kind) {
      case "talk" -> new Ring.TalkGoesOn(turn, Objects.requireNonNull(why));
      case "diary" -> new Ring.DiaryDue();
      case "agreement" -> new Ring.AgreementDue(about());
      case "changed" -> new Ring.PlanChanged(about());
      case "digest" -> new Ring.DigestDue();
      case "pause" -> new Ring.PauseOver();
      case "unpause" -> new Ring.ExercisePauseOver(about());
      case "eve" -> new Ring.SessionEve();
      case "session" -> new Ring.SessionDigest(about());
      case "fewer" -> new Ring.FewerReminders(about());
      case "again" -> new Ring.AskedAgain();
      case "letters" -> new Ring.LettersWait();
      case "erase_near" -> new Ring.ErasureNear();
      case "erase" -> new Ring.ErasureDue();
      case "ends" -> new Ring.AssignmentEnds(about());
      case String other -> throw new IllegalStateException("an alarm of kind " + other);
    };
  }

  /** A kind that is always about something. */
  private UUID about() {
    return Objects.requireNonNull(subject);
  }
}
