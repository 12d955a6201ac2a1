package carryover.agenda;

import carryover.agenda.Alarm.Ring;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ring as it stands in the table of alarms.
 *
 * @param subject the assignment or the patient that it is about, or null
 * @param turn of a talk; 0 for everything else
 */
record RingRow(String kind, @Nullable UUID subject, int turn, @Nullable String why) {
  private static RingRow of(String kind, @Nullable UUID subject) {
    return new RingRow(kind, subject, 0, null);
  }

  static RingRow of(Ring ring) {
    return switch (ring) {
      case Ring.TalkGoesOn(var turn, var why) -> new RingRow("talk", null, turn, why);
      case Ring.DiaryDue() -> of("diary", null);
      case Ring.AgreementDue(var assignment) -> of("agreement", assignment);
      case Ring.PlanChanged(var assignment) -> of("changed", assignment);
      case Ring.DigestDue() -> of("digest", null);
      case Ring.PauseOver() -> of("pause", null);
      case Ring.ExercisePauseOver(var assignment) -> of("unpause", assignment);
      case Ring.SessionEve() -> of("eve", null);
      case Ring.SessionDigest(var patient) -> of("session", patient);
      case Ring.FewerReminders(var assignment) -> of("fewer", assignment);
      case Ring.AskedAgain() -> of("again", null);
      case Ring.LettersWait() -> of("letters", null);
      case Ring.AssignmentEnds(var assignment) -> of("ends", assignment);
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
      case "ends" -> new Ring.AssignmentEnds(about());
      case String other -> throw new IllegalStateException("an alarm of kind " + other);
    };
  }

  private UUID about() {
    return Objects.requireNonNull(subject);
  }
}
