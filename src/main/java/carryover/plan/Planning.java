package carryover.plan;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Decision;
import carryover.agenda.Diary.Ruled;
import carryover.agenda.Slot;
import carryover.people.Person.Patient;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what is planned for a patient in step with what was agreed, asked and reported. */
public final class Planning {
  private final Assignments assignments;
  private final Occasions occasions;
  private final Alarms alarms;
  private final Diaries diaries;
  private final Fades fades;

  public Planning(Assignments assignments, Occasions occasions, Alarms alarms) {
    this.assignments = assignments;
    this.occasions = occasions;
    this.alarms = alarms;
    this.diaries = new Diaries(assignments, occasions, alarms);
    this.fades = new Fades(alarms);
  }

  /**
   * Keeps a new assignment and asks the patient about it soon; false when it was kept before.
   *
   * @param ask when the patient shall be asked, outside quiet hours
   */
  public boolean assign(Assignment assignment, Instant ask) {
    boolean added = assignments.add(assignment);
    if (added) {
      alarms.set(assignment.patient(), ask, new Ring.AgreementDue(assignment.id()));
      alarms.setEnd(assignment.patient(), assignment.id(), assignment.terms().ends());
    }
    return added;
  }

  /**
   * Takes an assignment back as if it had never been; only one that the patient has neither
   * answered nor reported about.
   */
  public void takeBack(Assignment assignment) {
    alarms.clear(assignment.id());
    assignments.remove(assignment.id());
  }

  /** Keeps what the patient agreed to, and plans the first occasion after a <i>Fits</i>. */
  public Assignment agree(
      Patient patient, Assignment assignment, Rhythm rhythm, Agreement agreement, Instant now) {
    var status = "fits".equals(agreement.acceptance()) ? Status.ACCEPTED : Status.OPEN;
    var agreed = assignment.with(rhythm, agreement, status);
    boolean moved = !(assignment.accepted() && rhythm.equals(assignment.rhythm()));
    assignments.change(agreed);
    fades.agreed(assignment, agreed, now);
    if (!agreed.accepted()) {
      keep(patient, diaries.of(patient, now).withdraw(agreed.id(), now), now);
    } else if (moved) {
      keep(patient, diaries.of(patient, now).replan(List.of(agreed.id()), now), now);
    }
    return agreed;
  }

  /** Keeps what was said in the agreement before the patient has decided. */
  public void note(Assignment assignment, Rhythm rhythm, Agreement said) {
    assignments.change(assignment.with(rhythm, said, assignment.status()));
  }

  /** Keeps what was filled in for a patient, who is asked about it again. */
  public void offer(Assignment assignment, Rhythm rhythm, Agreement said) {
    assignments.change(assignment.with(rhythm, said, Status.OFFERED));
  }

  /**
   * Looks into the diary of a patient with whom things stand like that; returns the occasions to
   * ask about now, in one message.
   */
  public List<UUID> ring(Patient patient, Addressee owner, Instant now) {
    return keep(patient, diaries.of(patient, owner, now).ring(now), now);
  }

  /** An occasion has ended like this; false when it had ended before, which stands. */
  public boolean end(Patient patient, Occasion occasion, Ending ending, Instant now) {
    var diary = diaries.of(patient, now);
    boolean ended = occasions.end(occasion.id(), ending, now);
    if (ended) {
      keep(patient, diary.ended(occasion.id(), ending.isPractised(), now), now);
    }
    return ended;
  }

  /**
   * Somebody reports unasked: what waits for an answer, or was still planned for this local day, is
   * thereby over. Returns the occasion that was meant, if there was one.
   */
  public Optional<UUID> reported(
      Patient patient, Assignment assignment, Ending ending, Instant now) {
    var diary = diaries.of(patient, now);
    var meant = diary.meant(assignment.id(), now).map(Slot::id);
    if (meant.isPresent()) {
      occasions.end(meant.get(), ending, now);
      keep(patient, diary.ended(meant.get(), ending.isPractised(), now), now);
    } else if (ending.isPractised()) {
      keep(patient, diary.practised(assignment.id(), now), now);
    }
    return meant;
  }

  /**
   * The occasion of an assignment that the patient was asked about and has not answered: one whose
   * question is open before one that was put off.
   */
  public Optional<UUID> waiting(Assignment assignment) {
    return occasions.openOf(assignment.id()).stream()
        .filter(each -> each.offered() != null)
        .min(Comparator.comparing(Occasion::isPutOff))
        .map(Occasion::id);
  }

  /** The patient wants to be asked about an occasion again at another time. */
  public void putOff(Patient patient, Occasion occasion, Instant until, Instant now) {
    keep(patient, diaries.of(patient, now).putOff(occasion.id(), until, now), now);
  }

  /**
   * The patient wants to be asked about an occasion on another day of the week; returns when that
   * is, or empty when the week has no day left for it.
   */
  public Optional<Instant> anotherDay(Patient patient, Occasion occasion, Instant now) {
    var ruled = diaries.of(patient, now).anotherDay(occasion.id(), now);
    keep(patient, ruled, now);
    return ruled.decisions().stream()
        .filter(Decision.PutOff.class::isInstance)
        .map(decision -> ((Decision.PutOff) decision).until())
        .findFirst();
  }

  /** Plans what does not fit any more again: in a new zone, or for a new session. */
  public void replan(Patient patient, Instant now) {
    keep(patient, diaries.of(patient, now).moved(now), now);
  }

  /** Plans one exercise again after its terms have changed. */
  public void change(Patient patient, Assignment changed, Instant now) {
    assignments.change(changed);
    if (changed.accepted()) {
      keep(patient, diaries.of(patient, now).replan(List.of(changed.id()), now), now);
    }
  }

  /** Plans again what hangs on the next session, which has moved or passed. */
  void sessionMoved(Patient patient, Instant now) {
    var hang =
        assignments.of(patient.id()).stream()
            .filter(Assignment::accepted)
            .filter(each -> each.rhythm() instanceof Rhythm.BeforeSession)
            .map(Assignment::id)
            .toList();
    if (!hang.isEmpty()) {
      keep(patient, diaries.of(patient, now).replan(hang, now), now);
    }
  }

  /** Keeps what the therapist allows about an exercise; its times stay. */
  public void allow(Assignment assignment, Terms terms, Instant now) {
    var allowed = assignment.on(terms);
    assignments.change(allowed);
    fades.allowed(assignment, allowed, now);
  }

  /** Every so many times is asked about from now on; 1 for all, 0 for none. */
  public void thin(Patient patient, Assignment assignment, int every, Instant now) {
    if (assignment.terms().thinning() != every) {
      var thinned = assignment.on(assignment.terms().thinned(every));
      change(patient, thinned, now);
      fades.thinned(thinned, now);
    }
  }

  /** The patient was asked whether fewer reminders would suit, and will be again. */
  public void askedAboutFewer(Assignment assignment, Instant now) {
    fades.asked(assignment, now);
  }

  /** Keeps an exercise's pause, or its end; what is planned stays and falls into it. */
  public void pause(Assignment paused) {
    assignments.change(paused);
  }

  /** From now on the assignment plays another version of its exercise; its times stay. */
  public void renew(Assignment assignment, int version) {
    assignments.change(assignment.playing(assignment.script(), version));
  }

  /**
   * From now on the assignment plays another exercise; its times stay, what was expected of the one
   * before does not.
   */
  public Assignment step(Assignment assignment, String script, int version, int minutes) {
    var stepped =
        assignment
            .playing(script, version)
            .on(assignment.terms().lasting(minutes))
            .with(assignment.rhythm(), assignment.agreement().expecting(null), assignment.status());
    assignments.change(stepped);
    return stepped;
  }

  /** Has the patient told that something in the plan was changed by the therapist. */
  public void tell(Assignment changed, Instant now) {
    if (!alarms.isToBeTold(changed.id())) {
      alarms.setPlanChanged(changed.patient(), now, changed.id());
    }
  }

  /** Ends an assignment, whatever end was planned: nothing more is planned or asked. */
  public void end(Patient patient, Assignment assignment, Instant now) {
    boolean before = assignment.status() == Status.ENDED;
    ended(patient, before ? assignment : assignment.on(assignment.terms().ending(null)), now);
  }

  private void ended(Patient patient, Assignment assignment, Instant now) {
    assignments.change(assignment.with(assignment.rhythm(), assignment.agreement(), Status.ENDED));
    alarms.clear(assignment.id());
    keep(patient, diaries.of(patient, now).withdraw(assignment.id(), now), now);
  }

  private List<UUID> keep(Patient patient, Ruled ruled, Instant now) {
    return diaries.keep(patient, ruled, now);
  }
}
