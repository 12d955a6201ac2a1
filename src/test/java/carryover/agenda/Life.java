package carryover.agenda;

import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Decision.How;
import carryover.agenda.Deed.Fate;
import carryover.agenda.Diary.Ruled;
import carryover.rhythm.QuietHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One patient's life with a diary, in memory. It does with decisions what {@code plan.Diaries} does
 * in the database, and remembers every look into the diary.
 */
public final class Life {
  /** A planned time as the database would keep it. */
  public record Row(Slot slot, @Nullable Fate fate) {
    public boolean isOpen() {
      return fate == null;
    }
  }

  /** A look into the diary, and what was decided. */
  record Look(Instant now, boolean rings, Diary before, Ruled ruled) {
    <D extends Decision> List<D> all(Class<D> kind) {
      return ruled.decisions().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What it asks in one message, as each was before; empty when it asks nothing. */
    List<Slot> asked() {
      return all(Decision.Ask.class).stream()
          .flatMap(ask -> ask.slots().stream().map(this::slot))
          .toList();
    }

    Slot slot(UUID id) {
      var planned = all(Decision.Plan.class).stream().map(Decision.Plan::slot);
      return Stream.concat(before.slots().stream(), planned)
          .filter(it -> it.id().equals(id))
          .findFirst()
          .orElseThrow();
    }
  }

  final List<Look> looks = new ArrayList<>();
  final List<String> breaches = new ArrayList<>();
  final List<Instant> unasked = new ArrayList<>();
  private final Map<UUID, Row> rows = new LinkedHashMap<>();
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
    return List.copyOf(rows.values());
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
    var today = unasked.stream().filter(each -> !each.isBefore(midnight)).count();
    return new Addressee(zone, quiet, held, pausedUntil, talking, (int) today);
  }

  /** Lets this happen. */
  public void does(Deed deed, Instant now) {
    switch (deed) {
      case Deed.Ring() -> decide(now, true, diary -> diary.ring(now));
      case Deed.Agree(var id, var rhythm, var length, var thinning) -> {
        agreed.put(id, new Course(id, rhythm, length, thinning, null, List.of()));
        decide(now, false, diary -> diary.replan(List.of(id), now));
      }
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
        decide(now, false, diary -> diary.moved(now));
      }
      case Deed.Session(var at) -> {
        session = at;
        decide(now, false, diary -> diary.moved(now));
      }
      case Deed.Pause(var until) -> pausedUntil = until;
      case Deed.PauseOne(var id, var until) ->
          agreed.computeIfPresent(id, (key, it) -> paused(it, until));
      case Deed.Hold(var holds) -> held = holds;
      case Deed.Talk(var begins) -> talk(begins, now);
    }
  }

  /** The end of a talk releases what waits for it. */
  private void talk(boolean begins, Instant now) {
    talking = begins;
    open.clear();
    boolean waits = rows.values().stream().anyMatch(it -> it.isOpen() && it.slot().isDue(now));
    wake = !begins && waits ? Optional.of(now) : wake;
  }

  private void end(UUID slot, Fate fate, Instant now) {
    if (rows.get(slot).isOpen()) {
      decide(now, false, diary -> diary.ended(slot, fate.isPractised(), now));
      rows.computeIfPresent(slot, (id, row) -> new Row(row.slot(), fate));
    }
  }

  private void report(UUID course, Fate fate, Instant now) {
    var meant = diary(now).meant(course, now);
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
    if (!same(ruled, question.apply(carriedOn(before)))) {
      breaches.add("decides otherwise after a restart, " + now);
    }
    looks.add(new Look(now, rings, before, ruled));
    carried = ruled.diary();
    ruled.decisions().forEach(each -> keep(each, now));
    wake = ruled.wake();
  }

  private static boolean same(Ruled one, Ruled other) {
    return Set.copyOf(one.decisions()).equals(Set.copyOf(other.decisions()))
        && one.decisions().size() == other.decisions().size()
        && one.wake().equals(other.wake())
        && Set.copyOf(one.diary().slots()).equals(Set.copyOf(other.diary().slots()));
  }

  /** Built from its parts, in any order, with what is remembered of the past. */
  Diary diary(Instant now) {
    var courses = new ArrayList<>(agreed.values().stream().map(it -> taking(it, now)).toList());
    var slots = new ArrayList<>(rows.values().stream().filter(Row::isOpen).map(Row::slot).toList());
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
    var since = now.minus(Course.REMEMBERED);
    return taking(
        course,
        rows.values().stream()
            .filter(it -> it.slot().course().equals(course.id()))
            .filter(it -> it.fate() != Fate.DROPPED && it.fate() != Fate.PAUSED)
            .map(it -> it.slot().planned())
            .filter(planned -> !planned.isBefore(since))
            .toList());
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
        if (rows.putIfAbsent(slot.id(), new Row(slot, null)) != null) {
          breaches.add("plans what was planned before, " + slot);
        }
      }
      case Decision.PutOff(var id, var until) -> change(id, slot -> slot.dueAt(until), null);
      case Decision.Close(var id, var how) -> change(id, slot -> slot, fate(how));
      case Decision.Forget(var id) -> {
        var row = rows.remove(id);
        if (row == null || !row.isOpen() || row.slot().asked()) {
          breaches.add("forgets what is no plan any more, " + row);
        }
      }
    }
  }

  private void ask(List<UUID> slots, Instant now) {
    if (!slots.stream().allMatch(id -> rows.get(id).slot().asked())) {
      unasked.add(now);
    }
    slots.forEach(id -> change(id, Slot::waiting, null));
    talking = true;
    open.clear();
    open.addAll(slots);
  }

  private void change(UUID id, Function<Slot, Slot> change, @Nullable Fate fate) {
    var row = rows.get(id);
    if (row == null || !row.isOpen()) {
      breaches.add("changes what is over, " + row);
    } else {
      rows.put(id, new Row(change.apply(row.slot()), fate));
    }
  }

  private static Fate fate(How how) {
    return switch (how) {
      case DROPPED -> Fate.DROPPED;
      case PAUSED -> Fate.PAUSED;
      case NOT_DONE -> Fate.NOT;
    };
  }
}
