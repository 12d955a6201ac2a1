package carryover.agenda;

import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Courtesy.Prompt;
import carryover.agenda.Courtesy.Ruling;
import carryover.agenda.Decision.How;
import carryover.agenda.Diary.Ruled;
import carryover.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One look into a diary: the diary as it becomes, and the decisions that make it so. */
final class Deciding {
  private final Instant now;
  private final @Nullable Instant session;
  private final Map<UUID, Course> courses = new LinkedHashMap<>();
  private final Map<UUID, Slot> slots = new LinkedHashMap<>();
  private final Map<UUID, Instant> waits = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private Addressee owner;

  Deciding(Diary diary, Instant now) {
    this.now = now;
    this.owner = diary.owner();
    this.session = diary.session();
    diary.courses().forEach(each -> courses.put(each.id(), each));
    diary.slots().forEach(each -> slots.put(each.id(), each));
  }

  Ruled ruled() {
    var diary =
        new Diary(owner, session, List.copyOf(courses.values()), List.copyOf(slots.values()));
    return new Ruled(diary, decisions, wake());
  }

  Deciding ring() {
    var ready = new ArrayList<Slot>();
    for (var slot : due()) {
      switch (rule(slot)) {
        case Ruling.Now() -> ready.add(slot);
        case Ruling.Wait(var until) -> waits.put(slot.id(), until);
        case Ruling.Drop(var why) ->
            close(slot, why == Ruling.Why.PAUSED ? How.PAUSED : How.DROPPED);
      }
    }
    ask(ready);
    return this;
  }

  Deciding replan(Collection<UUID> changed) {
    for (var id : changed) {
      forget(id);
      plan(id, now);
    }
    return this;
  }

  /** What an answer is waited for stays; the talk about it settles it. */
  Deciding withdraw(UUID course) {
    courses.remove(course);
    forget(course);
    of(course).stream()
        .filter(each -> each.due() != null)
        .forEach(each -> close(each, How.DROPPED));
    return this;
  }

  private void forget(UUID course) {
    for (var slot : of(course)) {
      if (!slot.asked()) {
        slots.remove(slot.id());
        courses.computeIfPresent(course, (id, each) -> each.freeing(slot.planned()));
        decisions.add(new Decision.Forget(slot.id()));
      }
    }
  }

  private List<Slot> of(UUID course) {
    return slots.values().stream().filter(each -> each.course().equals(course)).toList();
  }

  Deciding ended(UUID id, boolean practised) {
    var slot = slots.remove(id);
    if (slot != null) {
      succeed(slot, true);
      if (practised) {
        practised(slot.course());
      }
    }
    return this;
  }

  Deciding practised(UUID course) {
    courses.values().stream()
        .filter(each -> each.follows(course) && each.thinning() > 0)
        .filter(each -> of(each.id()).isEmpty())
        .toList()
        .forEach(each -> planAt(each, now));
    return this;
  }

  Deciding putOff(UUID id, Instant until) {
    slots.computeIfPresent(id, (key, slot) -> slot.dueAt(until));
    decisions.add(new Decision.PutOff(id, until));
    return this;
  }

  Deciding anotherDay(UUID id) {
    var slot = slots.get(id);
    var again = slot == null ? Optional.<Instant>empty() : laterInTheWeek(slot);
    if (again.isPresent()) {
      return putOff(id, again.get());
    }
    if (slot != null) {
      close(slot, How.NOT_DONE);
    }
    return this;
  }

  /** The next morning that asks, unless it lies in another week than the time was planned for. */
  private Optional<Instant> laterInTheWeek(Slot slot) {
    var course = courses.get(slot.course());
    if (course == null || !(course.rhythm() instanceof Rhythm.TimesAWeek(_, var asked))) {
      return Optional.empty();
    }
    var tomorrow = now.atZone(owner.zone()).toLocalDate().plusDays(1);
    return monday(tomorrow).equals(monday(slot.planned().atZone(owner.zone()).toLocalDate()))
        ? Optional.of(tomorrow.atTime(asked).atZone(owner.zone()).toInstant())
        : Optional.empty();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private List<Slot> due() {
    return slots.values().stream()
        .filter(each -> each.isDue(now))
        .sorted(Comparator.comparing(Slot::planned).thenComparing(Slot::id))
        .toList();
  }

  /** What the courtesies say; a time that the patient put off themselves is asked for. */
  private Ruling rule(Slot slot) {
    var course = Optional.ofNullable(courses.get(slot.course()));
    var to = owner.pausedToo(course.map(Course::pausedUntil).orElse(null));
    var due = slot.due() == null ? now : slot.due();
    return Courtesy.rule(to, new Prompt(due, Courtesy.WINDOW, slot.asked() ? 0 : 1), now);
  }

  /** All that may be asked now is asked in one message, of each exercise only its latest time. */
  private void ask(List<Slot> ready) {
    var latest = new LinkedHashMap<UUID, Slot>();
    for (var slot : ready) {
      var earlier = latest.put(slot.course(), slot);
      if (earlier != null) {
        close(earlier, How.DROPPED);
      }
    }
    if (latest.isEmpty()) {
      return;
    }
    boolean wished = latest.values().stream().allMatch(Slot::asked);
    owner = wished ? owner.answered() : owner.spokenTo();
    decisions.add(new Decision.Ask(latest.values().stream().map(Slot::id).toList()));
    for (var slot : latest.values()) {
      slots.put(slot.id(), slot.waiting());
      succeed(slot, false);
    }
  }

  private void close(Slot slot, How how) {
    slots.remove(slot.id());
    decisions.add(new Decision.Close(slot.id(), how));
    if (how != How.NOT_DONE) {
      courses.computeIfPresent(slot.course(), (id, each) -> each.freeing(slot.planned()));
    }
    succeed(slot, true);
  }

  /** Plans the next time, once for each: when it was asked first, or ended without. */
  private void succeed(Slot slot, boolean hasEnded) {
    var course = courses.get(slot.course());
    if (course == null) {
      return;
    }
    if (course.plansWhenEnded() ? hasEnded : !slot.asked()) {
      plan(course.id(), course.plansWhenEnded() && slot.asked() ? endOfToday() : slot.planned());
    }
  }

  private Instant endOfToday() {
    var tomorrow = now.atZone(owner.zone()).toLocalDate().plusDays(1);
    return tomorrow.atStartOfDay(owner.zone()).toInstant().minusNanos(1);
  }

  private void plan(UUID course, Instant after) {
    Optional.ofNullable(courses.get(course))
        .ifPresent(each ->
            each.next(after, owner.zone(), session).ifPresent(moment -> planAt(each, moment)));
  }

  private void planAt(Course course, Instant moment) {
    var slot = Slot.of(course.id(), moment);
    if (slots.putIfAbsent(slot.id(), slot) == null) {
      courses.put(course.id(), course.taking(moment));
      decisions.add(new Decision.Plan(slot));
    }
  }

  /** The earliest time at which something is due, or looked at again because it has to wait. */
  private Optional<Instant> wake() {
    return slots.values().stream()
        .filter(each -> each.due() != null)
        .map(each -> waits.getOrDefault(each.id(), each.due()))
        .min(Comparator.naturalOrder());
  }
}
