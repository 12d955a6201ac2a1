package carryover.agenda;

import carryover.agenda.Courtesy.Addressee;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides when one patient is asked about which exercise. It decides and never
 * does: no clock, no database. Its promises are laws that are tested on random lives: nobody is
 * asked in quiet hours, beyond the budget, or while a talk is open; each planned time ends in
 * exactly one way; none is planned twice.
 *
 * @param owner how things stand with the patient
 * @param session the next session with the therapist, or null
 * @param courses the exercises that were agreed on and go on
 * @param slots their times that have not ended
 */
public record Diary(
    Addressee owner, @Nullable Instant session, List<Course> courses, List<Slot> slots) {
  /** The order in which planned times are looked at. */
  static final Comparator<Slot> BY_TIME =
      Comparator.comparing(Slot::planned).thenComparing(Slot::id);

  public Diary {
    courses = List.copyOf(courses);
    slots = List.copyOf(slots);
  }

  /**
   * What was decided.
   *
   * @param diary as it is after it
   * @param wake when to look into the diary again; empty when nothing is planned
   */
  public record Ruled(Diary diary, List<Decision> decisions, Optional<Instant> wake) {
    public Ruled {
      decisions = List.copyOf(decisions);
    }
  }

  /** Looks at what is due: it is asked, all in one message, or has to wait, or is dropped. */
  public Ruled ring(Instant now) {
    return new Deciding(this, now).ring().ruled();
  }

  /**
   * An exercise was agreed on, or its times have changed: what was planned so far and not asked is
   * forgotten, and its next time is planned.
   */
  public Ruled replan(Collection<UUID> changed, Instant now) {
    return new Deciding(this, now).replan(changed).ruled();
  }

  /**
   * The patient is in another zone, or the next session is at another time: what is planned and
   * does not fit any more is planned anew.
   */
  public Ruled moved(Instant now) {
    return new Deciding(this, now).moved().ruled();
  }

  /** An exercise has ended or is not agreed on any more: nothing of it is asked. */
  public Ruled withdraw(UUID course, Instant now) {
    return new Deciding(this, now).withdraw(course).ruled();
  }

  /**
   * A time has ended with a report or without one.
   *
   * @param practised whether the exercise was done, so that what comes right after it is due
   */
  public Ruled ended(UUID slot, boolean practised, Instant now) {
    return new Deciding(this, now).ended(slot, practised).ruled();
  }

  /**
   * An exercise was done and reported unasked, at no planned time: what comes right after it is
   * due.
   */
  public Ruled practised(UUID course, Instant now) {
    return new Deciding(this, now).practised(course).ruled();
  }

  /** The patient wants to be asked again at another time. */
  public Ruled putOff(UUID slot, Instant until, Instant now) {
    return new Deciding(this, now).putOff(slot, until).ruled();
  }

  /**
   * The patient says "not today" to one that has no fixed day: the next morning asks again, in the
   * same week; else it has ended.
   */
  public Ruled anotherDay(UUID slot, Instant now) {
    return new Deciding(this, now).anotherDay(slot).ruled();
  }

  /**
   * The time that a report given unasked is about: one whose answer is waited for, or that was put
   * off, else the first that is planned for this local day.
   */
  public Optional<Slot> meant(UUID course, Instant now) {
    var own = slots.stream().filter(each -> each.course().equals(course)).toList();
    var today = now.atZone(owner.zone()).toLocalDate();
    return own.stream()
        .filter(Slot::asked)
        .min(Comparator.comparing(Slot::isPutOff).thenComparing(BY_TIME))
        .or(() ->
            own.stream()
                .filter(each -> each.planned().atZone(owner.zone()).toLocalDate().equals(today))
                .min(BY_TIME));
  }
}
