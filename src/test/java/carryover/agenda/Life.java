package carryover.agenda;

import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Deed.Fate;
import carryover.agenda.Diary.Ruled;
import carryover.agenda.Rows.Row;
import carryover.rhythm.QuietHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One patient's life with a diary, in memory. It does with decisions what {@code plan.Diaries} does
 * in the database, and remembers every look into the diary.
 */
public final class Life {
  final List<Look> looks = new ArrayList<>();
  final List<String> breaches = new ArrayList<>();
  private final NavigableSet<Instant> unasked = new TreeSet<>();
  private final Rows rows = new Rows();
  private final Map<UUID, Course> agreed = new LinkedHashMap<>();
  private final Set<UUID> open = new LinkedHashSet<>();
  private final Random order = new Random(1);
  private ZoneId zone;
  private @Nullable QuietHours quiet;
  private @Nullable Instant session;
  private @Nullable Instant pausedUntil;
  private boolean held;
  private boolean talking;
  private Optional<Instant> wake = Optional.empty();
  private @Nullable Diary carried;

  public Life(ZoneId zone, @Nullable QuietHours quiet) {
    this.zone = zone;
    this.quiet = quiet;
  }

  public List<Row> rows() {
    return rows.all();
  }

  public List<UUID> courses() {
    return List.copyOf(agreed.keySet());
  }

  /** What the talk under way asks about; empty when there is none, or one about something else. */
  List<UUID> open() {
    return List.copyOf(open);
  }

  boolean talking() {
    return talking;
  }

  ZoneId zone() {
    return zone;
  }

  @Nullable QuietHours quiet() {
    return quiet;
  }

  public Optional<Instant> wake() {
    return wake;
  }

  /** How things stand at this moment. */
  public Addressee standing(Instant now) {
    var midnight = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    int today = unasked.tailSet(midnight, true).size();
    return new Addressee(zone, quiet, held, pausedUntil, talking, today);
  }

  /** Lets this happen. */
  public void does(Deed deed, Instant now) {
    switch (deed) {
      case Deed.Ring() -> decide(now, true, diary -> diary.ring(now));
      case Deed.Agree agree -> agree(agree, now);
      case Deed.Withdraw(var id) -> {
        agreed.remove(id);
        decide(now, false, diary -> diary.withdraw(id, now));
      }
      case Deed.End(var slot, var fate) -> end(slot, fate, now);
      case Deed.Report(var course, var fate) -> report(course, fate, now);
      case Deed.PutOff(var slot, var until) ->
          decide(now, false, diary -> diary.putOff(slot, until, now));
      case Deed.AnotherDay(var slot) -> decide(now, false, diary -> diary.anotherDay(slot, now));
      case Deed.Move(var to, var hours) -> {
        zone = to;
        quiet = hours;
        moved(now);
      }
      case Deed.Session(var at) -> {
        session = at;
        moved(now);
      }
      case Deed.Pause(var until) -> pausedUntil = until;
      case Deed.PauseOne(var id, var until) ->
          agreed.computeIfPresent(id, (key, it) -> paused(it, until));
      case Deed.Hold(var holds) -> held = holds;
      case Deed.Talk(var begins) -> talk(begins, now);
    }
  }

  private void agree(Deed.Agree agree, Instant now) {
    var id = agree.course();
    var length = agree.length();
    agreed.put(id, new Course(id, agree.rhythm(), length, agree.thinning(), null, List.of()));
    decide(now, false, diary -> diary.replan(List.of(id), now));
  }

  private void moved(Instant now) {
    decide(now, false, diary -> diary.moved(now));
  }

  /** The end of a talk releases what waits for it. */
  private void talk(boolean begins, Instant now) {
    talking = begins;
    open.clear();
    boolean waits = rows.going().anyMatch(slot -> slot.isDue(now));
    wake = !begins && waits ? Optional.of(now) : wake;
  }

  private void end(UUID slot, Fate fate, Instant now) {
    rows.row(slot)
        .filter(Row::isOpen)
        .ifPresent(row -> {
          decide(now, false, diary -> diary.ended(slot, fate.isPractised(), now));
          rows.put(new Row(row.slot(), fate));
        });
  }

  private void report(UUID course, Fate fate, Instant now) {
    var read = diary(now);
    var meant = read.meant(course, now);
    if (!meant.equals(carriedOn(read).meant(course, now))) {
      breaches.add("means another after a restart, " + now);
    }
    if (meant.isPresent()) {
      end(meant.get().id(), fate, now);
    } else if (fate.isPractised()) {
      decide(now, false, diary -> diary.practised(course, now));
    }
  }

  /** Decides in the diary as the database has it, and in the one that was carried on. */
  private void decide(Instant now, boolean rings, Function<Diary, Ruled> question) {
    var before = diary(now);
    var ruled = question.apply(before);
    if (!Look.same(ruled, question.apply(carriedOn(before)))) {
      breaches.add("decides otherwise after a restart, " + now);
    }
    looks.add(new Look(now, rings, before, ruled));
    carried = ruled.diary();
    ruled.decisions().forEach(each -> keep(each, now));
    wake = ruled.wake();
  }

  /** Built from its parts, in any order, with what is remembered of the past. */
  Diary diary(Instant now) {
    var courses = new ArrayList<>(agreed.values().stream().map(it -> taking(it, now)).toList());
    var slots = new ArrayList<>(rows.going().toList());
    Collections.shuffle(courses, order);
    Collections.shuffle(slots, order);
    return new Diary(standing(now), session, courses, slots);
  }

  private Diary carriedOn(Diary rebuilt) {
    if (carried == null) {
      return rebuilt;
    }
    var known = carried;
    var courses =
        agreed.values().stream()
            .flatMap(it -> rebuilt.courses().stream().filter(same -> same.id().equals(it.id())))
            .map(it ->
                known.courses().stream()
                    .filter(same -> same.id().equals(it.id()))
                    .findFirst()
                    .map(same -> taking(it, same.taken()))
                    .orElse(it))
            .toList();
    return new Diary(rebuilt.owner(), session, courses, known.slots());
  }

  private Course taking(Course course, Instant now) {
    return taking(course, rows.taken(course.id(), now.minus(Course.REMEMBERED)));
  }

  private static Course taking(Course it, List<Instant> taken) {
    return new Course(it.id(), it.rhythm(), it.length(), it.thinning(), it.pausedUntil(), taken);
  }

  private static Course paused(Course it, @Nullable Instant until) {
    return new Course(it.id(), it.rhythm(), it.length(), it.thinning(), until, it.taken());
  }

  private void keep(Decision decision, Instant now) {
    switch (decision) {
      case Decision.Ask(var slots) -> ask(slots, now);
      case Decision.Plan(var slot) -> {
        if (rows.row(slot.id()).isPresent()) {
          breaches.add("plans what was planned before, " + slot);
        }
        rows.put(new Row(slot, null));
      }
      case Decision.PutOff(var id, var until) -> change(id, slot -> slot.dueAt(until), null);
      case Decision.Close(var id, var how) -> change(id, slot -> slot, Fate.of(how));
      case Decision.Forget(var id) -> forget(id);
    }
  }

  private void forget(UUID id) {
    rows.row(id)
        .filter(row -> row.isOpen() && !row.slot().asked())
        .ifPresentOrElse(
            rows::remove, () -> breaches.add("forgets what is no plan any more, " + id));
  }

  private void ask(List<UUID> slots, Instant now) {
    if (!slots.stream().allMatch(id -> rows.row(id).orElseThrow().slot().asked())) {
      unasked.add(now);
    }
    slots.forEach(id -> change(id, Slot::waiting, null));
    talking = true;
    open.clear();
    open.addAll(slots);
  }

  private void change(UUID id, Function<Slot, Slot> change, @Nullable Fate fate) {
    rows.row(id)
        .filter(Row::isOpen)
        .ifPresentOrElse(
            row -> rows.put(new Row(change.apply(row.slot()), fate)),
            () -> breaches.add("changes what is over, " + id));
  }
}
