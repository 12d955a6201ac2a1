package carryover.agenda;

import carryover.agenda.Decision.How;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a diary while it is decided about: its exercises and their times as they become, and
 * the decisions that make them so. Of each exercise one time at most is planned and not yet asked.
 */
final class Pages {
  private final Instant now;
  private final ZoneId zone;
  private final @Nullable Instant session;
  private final Map<UUID, Course> courses = new LinkedHashMap<>();
  private final Map<UUID, Slot> slots = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  Pages(Diary diary, Instant now) {
    this.now = now;
    this.zone = diary.owner().zone();
    this.session = diary.session();
    diary.courses().forEach(each -> courses.put(each.id(), each));
    diary.slots().forEach(each -> slots.put(each.id(), each));
  }

  List<Course> courses() {
    return List.copyOf(courses.values());
  }

  List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  Optional<Course> course(UUID id) {
    return Optional.ofNullable(courses.get(id));
  }

  Optional<Slot> slot(UUID id) {
    return Optional.ofNullable(slots.get(id));
  }

  /** The times of an exercise that have not ended. */
  List<Slot> of(UUID course) {
    return slots.values().stream().filter(each -> each.course().equals(course)).toList();
  }

  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  Instant endOfToday() {
    return today().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  /** The first time of an exercise after a moment. */
  Optional<Instant> next(UUID course, Instant after) {
    return course(course).flatMap(each -> each.next(after, zone, session));
  }

  /** Whether a planned time is still one of its exercise. */
  boolean fits(Slot slot) {
    return course(slot.course())
        .filter(each -> each.fits(slot.planned(), zone, session))
        .isPresent();
  }

  /** Plans the first time after a moment, unless another one is planned already. */
  void plan(UUID id, Instant after) {
    course(id)
        .filter(each -> of(id).stream().allMatch(Slot::asked))
        .filter(each -> !each.plansWhenEnded() || of(id).isEmpty())
        .flatMap(each -> each.next(after, zone, session))
        .ifPresent(moment -> planAt(id, moment));
  }

  /** Plans this moment of an exercise, unless it was planned before. */
  void planAt(UUID id, Instant moment) {
    var course = courses.get(id);
    if (course != null && !course.taken().contains(moment)) {
      var slot = Slot.of(id, moment);
      slots.put(slot.id(), slot);
      courses.put(id, course.taking(moment));
      decisions.add(new Decision.Plan(slot));
    }
  }

  /** These are asked, in one message. */
  void ask(List<Slot> asked) {
    decisions.add(new Decision.Ask(asked.stream().map(Slot::id).toList()));
    for (var slot : asked) {
      slots.put(slot.id(), slot.waiting());
      succeed(slot, false);
    }
  }

  void putOff(Slot slot, Instant until) {
    slots.put(slot.id(), slot.dueAt(until));
    decisions.add(new Decision.PutOff(slot.id(), until));
  }

  /** One has ended with a report, or because nobody answered. */
  void end(Slot slot) {
    slots.remove(slot.id());
    succeed(slot, true);
  }

  /** One is over without that. */
  void close(Slot slot, How how) {
    slots.remove(slot.id());
    decisions.add(new Decision.Close(slot.id(), how));
    if (how != How.NOT_DONE) {
      free(slot);
    }
    succeed(slot, true);
  }

  void forget(Slot slot) {
    slots.remove(slot.id());
    free(slot);
    decisions.add(new Decision.Forget(slot.id()));
  }

  void remove(UUID course) {
    courses.remove(course);
  }

  private void free(Slot slot) {
    courses.computeIfPresent(slot.course(), (id, each) -> each.freeing(slot.planned()));
  }

  /** Plans the next time, once for each: when it was asked first, or ended without. */
  private void succeed(Slot slot, boolean hasEnded) {
    boolean late = course(slot.course()).filter(Course::plansWhenEnded).isPresent();
    if (late ? hasEnded : !slot.asked()) {
      plan(slot.course(), late && slot.asked() ? endOfToday() : slot.planned());
    }
  }
}
