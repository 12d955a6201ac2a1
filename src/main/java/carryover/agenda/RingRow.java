package carryover.agenda;

import static java.util.Objects.requireNonNull;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarm.What;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a ring stands in the table of alarms.
 *
 * @param subject whom or what it is about, or null
 * @param turn the turn of a talk; 0 where there is none
 * @param why a word that goes with it, at most twelve letters, or null
 */
record RingRow(String kind, @Nullable UUID subject, int turn, @Nullable String why) {
  private RingRow(String kind) {
    this(kind, null, 0, null);
  }

  private RingRow(String kind, UUID subject) {
    this(kind, subject, 0, null);
  }

  static RingRow of(Ring ring) {
    return switch (ring) {
      case Ring.TalkGoesOn(var turn, var why) -> new RingRow("talk", null, turn, why);
      case Ring.DiaryDue() -> new RingRow("diary");
      case Ring.AgreementDue(var assignment) -> new RingRow("agreement", assignment);
      case Ring.PlanChanged(var assignment) -> new RingRow("changed", assignment);
      case Ring.DigestDue() -> new RingRow("digest");
      case Ring.PauseOver() -> new RingRow("pause");
      case Ring.ExercisePauseOver(var assignment) -> new RingRow("unpause", assignment);
      case Ring.SessionEve() -> new RingRow("eve");
      case Ring.SessionDigest(var patient) -> new RingRow("session", patient);
      case Ring.FewerReminders(var assignment) -> new RingRow("fewer", assignment);
      case Ring.AskedAgain() -> new RingRow("again");
      case Ring.LettersWait() -> new RingRow("letters");
      case Ring.ErasureNear() -> new RingRow("erase_near");
      case Ring.ErasureDue() -> new RingRow("erase");
      case Ring.AssignmentEnds(var assignment) -> new RingRow("ends", assignment);
      case Ring.MorningLine() -> new RingRow("morning");
      case Ring.CoverOver(var cover) -> new RingRow("cover", cover);
      case Ring.News(var about, var what) -> new RingRow("news", about, 0, what.name());
    };
  }

  Ring ring() {
    return switch (kind) {
      case "talk" -> new Ring.TalkGoesOn(turn, requireNonNull(why));
      case "diary" -> new Ring.DiaryDue();
      case "digest" -> new Ring.DigestDue();
      case "pause" -> new Ring.PauseOver();
      case "eve" -> new Ring.SessionEve();
      case "again" -> new Ring.AskedAgain();
      case "letters" -> new Ring.LettersWait();
      case "erase_near" -> new Ring.ErasureNear();
      case "erase" -> new Ring.ErasureDue();
      case "morning" -> new Ring.MorningLine();
      default -> ring(requireNonNull(subject));
    };
  }

  private Ring ring(UUID about) {
    return switch (kind) {
      case "agreement" -> new Ring.AgreementDue(about);
      case "changed" -> new Ring.PlanChanged(about);
      case "unpause" -> new Ring.ExercisePauseOver(about);
      case "session" -> new Ring.SessionDigest(about);
      case "fewer" -> new Ring.FewerReminders(about);
      case "ends" -> new Ring.AssignmentEnds(about);
      case "cover" -> new Ring.CoverOver(about);
      case "news" -> new Ring.News(about, What.valueOf(requireNonNull(why)));
      case String other -> throw new IllegalStateException("an alarm of kind " + other);
    };
  }
}
