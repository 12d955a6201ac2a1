package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Changes;
import carryover.plan.Pauses;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is rarely done about a patient, and a break from everything. */
public final class MorePage {
  private final Pauses pauses;
  private final Changes changes;
  private final Telling telling;
  private final ExercisePages exercises;
  private final Speech speech;

  public MorePage(
      Pauses pauses, Changes changes, Telling telling, ExerciseDesk exercises, Scripts scripts) {
    this.pauses = pauses;
    this.changes = changes;
    this.telling = telling;
    this.exercises = exercises.pages();
    this.speech = new Speech(scripts);
  }

  Done shown(Tap tap, Patient patient) {
    return Done.shows(page(tap.therapist(), patient, tap.now()));
  }

  /** Asks how long a break from everything shall be, makes it, or ends it. */
  Done pause(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    var now = tap.now();
    if (Pauses.lasts(patient.pausedUntil(), now)) {
      if (!tap.argument(1).isEmpty() || !pauses.isTherapists(patient)) {
        return shown(tap, patient); // a second tap on a length, or the patient's own break
      }
      var goesOn = pauses.end(patient, now);
      telling.resumed(therapist, goesOn, now);
      return shown(tap, goesOn);
    }
    var until = ExerciseDesk.until(tap.argument(1), patient, now);
    if (until.isEmpty()) {
      return Done.shows(howLong(therapist, patient));
    }
    var paused = pauses.pause(patient, therapist.id(), until.get(), now);
    changes.noteBreak(patient.id(), now);
    telling.paused(therapist, paused, until.get(), now);
    return shown(tap, paused);
  }

  private Message howLong(Therapist therapist, Patient patient) {
    var rows = new ArrayList<>(exercises.lengths(therapist, "pa", patient.id().brief()));
    rows.add(List.of(speech.back(therapist, patient)));
    return Message.with(speech.words(therapist, "caseload.pause_all", patient), rows);
  }

  private Message page(Therapist therapist, Patient patient, Instant now) {
    var text = new StringBuilder(speech.words(therapist, "therapist.patient_head", patient));
    boolean paused = Pauses.lasts(patient.pausedUntil(), now);
    if (paused) {
      text.append('\n').append(exercises.paused(therapist, patient, now));
    }
    var rows = new ArrayList<List<Button>>();
    if (!paused || pauses.isTherapists(patient)) {
      var key = paused ? "caseload.to_go_on_all" : "caseload.to_pause_all";
      rows.add(List.of(speech.button(therapist, key, "pa", patient)));
    }
    rows.add(
        List.of(
            speech.button(therapist, "caseload.to_invite_again", "pi", patient),
            speech.button(therapist, "caseload.to_hand_over", "ho", patient)));
    rows.add(
        List.of(
            speech.button(therapist, "caseload.to_record", "rec", patient),
            speech.button(therapist, "caseload.to_discharge", "pd", patient)));
    rows.add(List.of(speech.back(therapist, patient)));
    return Message.with(text.toString(), rows);
  }
}
