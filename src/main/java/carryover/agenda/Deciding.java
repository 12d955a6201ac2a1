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
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One look into a diary. */
final class Deciding {
  private final Instant now;
  private final @Nullable Instant session;
  private final Pages pages;
  private final Map<UUID, Slot> ready = new LinkedHashMap<>();
  private final Map<UUID, Instant> waits = new LinkedHashMap<>();
  private Addressee owner;

  Deciding(Diary diary, Instant now) {
    this.now = now;
    this.session = diary.session();
    this.pages = new Pages(diary, now);
    this.owner = diary.owner();
  }

  Ruled ruled() {
    var diary = new Diary(owner, session, pages.courses(), pages.slots());
    return new Ruled(diary, pages.decisions(), wake());
  }

  Deciding ring() {
    for (var due = due(); !due.isEmpty(); due = due()) {
      due.forEach(this::look);
    }
    ask(ready.values().stream().sorted(Diary.BY_TIME).toList());
    return this;
  }

  /** What is due and was not looked at yet. */
  private List<Slot> due() {
    return pages.slots().stream()
        .filter(each -> each.isDue(now))
        .filter(each -> !ready.containsKey(each.id()) && !waits.containsKey(each.id()))
        .sorted(Diary.BY_TIME)
        .toList();
  }

  /** What cannot be asked makes room for the next time, which may be due by now, too. */
  private void look(Slot slot) {
    switch (rule(slot)) {
      case Ruling.Now() when isOvertaken(slot) -> pages.close(slot, How.DROPPED);
      case Ruling.Now() -> ready.put(slot.id(), slot);
      case Ruling.Wait(var until) -> waits.put(slot.id(), until);
      case Ruling.Drop(var why) ->
          pages.close(slot, why == Ruling.Why.PAUSED ? How.PAUSED : How.DROPPED);
    }
  }

  /** What the courtesies say; a time that the patient put off themselves is asked for. */
  private Ruling rule(Slot slot) {
    var course = pages.course(slot.course());
    if (course.isEmpty()) {
      return new Ruling.Drop(Ruling.Why.STALE); // the exercise has ended
    }
    var to = owner.pausedToo(course.get().pausedUntil());
    var due = slot.due() == null ? now : slot.due();
    return Courtesy.rule(to, new Prompt(due, Courtesy.WINDOW, slot.asked() ? 0 : 1), now);
  }

  /** Whether the next time of the exercise has come before this one could be asked about. */
  private boolean isOvertaken(Slot slot) {
    return !slot.asked()
        && pages.next(slot.course(), slot.planned()).filter(at -> !at.isAfter(now)).isPresent();
  }

  /** All that may be asked now is asked in one message, of each exercise only its latest time. */
  private void ask(List<Slot> those) {
    var latest = new LinkedHashMap<UUID, Slot>();
    for (var slot : those) {
      var earlier = latest.put(slot.course(), slot);
      if (earlier != null) {
        pages.close(earlier, How.DROPPED);
      }
    }
    if (!latest.isEmpty()) {
      boolean wished = latest.values().stream().allMatch(Slot::asked);
      owner = wished ? owner.answered() : owner.spokenTo();
      pages.ask(List.copyOf(latest.values()));
    }
  }

  Deciding replan(Collection<UUID> changed) {
    for (var id : changed) {
      forget(id);
      pages.plan(id, now);
    }
    return this;
  }

  private void forget(UUID course) {
    pages.of(course).stream().filter(each -> !each.asked()).forEach(pages::forget);
  }

  Deciding moved() {
    for (var course : pages.courses()) {
      boolean moves = moves(course);
      if (moves || !(course.rhythm() instanceof Rhythm.Once)) {
        pages.plan(course.id(), moves && hadItsDay(course.id()) ? pages.endOfToday() : now);
      }
    }
    return this;
  }

  private boolean moves(Course course) {
    var moving =
        pages.of(course.id()).stream()
            .filter(each -> !each.asked() && each.planned().isAfter(now) && !pages.fits(each))
            .toList();
    moving.forEach(pages::forget);
    return !moving.isEmpty();
  }

  /** Whether today has had its times already, as after a journey that makes the day longer. */
  private boolean hadItsDay(UUID id) {
    return pages
        .course(id)
        .filter(each -> each.taken().stream().filter(this::isToday).count() >= each.timesADay())
        .isPresent();
  }

  private boolean isToday(Instant moment) {
    return moment.atZone(owner.zone()).toLocalDate().equals(pages.today());
  }

  /** What an answer is waited for stays; the talk about it settles it. */
  Deciding withdraw(UUID course) {
    pages.remove(course);
    forget(course);
    pages.of(course).stream()
        .filter(each -> each.due() != null)
        .forEach(each -> pages.close(each, How.DROPPED));
    return this;
  }

  Deciding ended(UUID id, boolean practised) {
    var slot = pages.slot(id);
    slot.ifPresent(pages::end);
    slot.filter(_ -> practised)
        .ifPresent(each -> {
          settle(each.course());
          practised(each.course());
        });
    return this;
  }

  /** What was done is not asked about once more: earlier times of it that were put off are over. */
  private void settle(UUID course) {
    pages.of(course).stream()
        .filter(Slot::isPutOff)
        .forEach(each -> pages.close(each, How.DROPPED));
  }

  Deciding practised(UUID course) {
    pages.courses().stream()
        .filter(each -> each.follows(course) && each.thinning() > 0)
        .filter(each -> pages.of(each.id()).isEmpty())
        .forEach(each -> pages.planAt(each.id(), now.truncatedTo(ChronoUnit.SECONDS)));
    return this;
  }

  Deciding putOff(UUID id, Instant until) {
    pages.slot(id).ifPresent(slot -> putOff(slot, until));
    return this;
  }

  private void putOff(Slot slot, Instant until) {
    if (pages.course(slot.course()).isPresent()) {
      pages.putOff(slot, until);
    } else { // the exercise has ended in the meantime
      pages.close(slot, How.DROPPED);
    }
  }

  Deciding anotherDay(UUID id) {
    pages
        .slot(id)
        .ifPresent(slot ->
            laterInTheWeek(slot)
                .ifPresentOrElse(
                    until -> pages.putOff(slot, until), () -> pages.close(slot, How.NOT_DONE)));
    return this;
  }

  /** The next morning that asks, unless it lies in another week than the time was planned for. */
  private Optional<Instant> laterInTheWeek(Slot slot) {
    var tomorrow = pages.today().plusDays(1);
    return pages
        .course(slot.course())
        .flatMap(Course::askedDaily)
        .filter(
            _ -> monday(tomorrow).equals(monday(slot.planned().atZone(owner.zone()).toLocalDate())))
        .map(at -> tomorrow.atTime(at).atZone(owner.zone()).toInstant());
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The earliest time at which something is due, or looked at again because it has to wait. */
  private Optional<Instant> wake() {
    return pages.slots().stream()
        .filter(each -> each.due() != null)
        .map(each -> waits.getOrDefault(each.id(), each.due()))
        .min(Comparator.naturalOrder());
  }
}
