package carryover.agenda;

import carryover.agenda.Deed.Fate;
import carryover.rhythm.QuietHours;
import carryover.rhythm.Rhythm;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One patient of the simulated year, with habits of their own; the same at every run. */
final class SimulatedPatient {
  static final List<ZoneId> HOMES = IntStream.range(0, 5).mapToObj(SimulatedPatient::home).toList();

  /** For two days the server stands still, and nobody reaches it. */
  static final Instant OUTAGE = Instant.parse("2027-09-14T06:00:00Z");

  static final Instant OUTAGE_OVER = OUTAGE.plus(Duration.ofDays(2));

  private static final Duration GIVE_UP = Duration.ofHours(26);
  private static final int SILENT_AFTER = 2;

  final ZoneId home;
  final Life life;
  private final Random random;
  private final int diligence;
  private final TreeMap<Instant, Runnable> to = new TreeMap<>();
  private Instant now;
  private int silent;

  SimulatedPatient(int number, LocalDate first) {
    home = HOMES.get(number % HOMES.size());
    random = new Random(number);
    diligence = 30 + random.nextInt(65);
    now = first.atStartOfDay(home).toInstant();
    life = new Life(home, number % 7 == 0 ? null : hours());
    int courses = 1 + number % 3;
    for (int i = 0; i < courses; i++) {
      var id = UUID.nameUUIDFromBytes((number + "/" + i).getBytes(StandardCharsets.UTF_8));
      var begins = now.plus(Duration.ofHours(9L + random.nextInt(200)));
      plan(begins, () -> agree(id, rhythm(), 1));
      plan(begins.plus(Duration.ofDays(90)), () -> agree(id, rhythm(), 1));
      plan(begins.plus(Duration.ofDays(180)), () -> fade(id));
    }
    plan(now.plus(Duration.ofHours(8)), this::session);
    plan(now.plus(Duration.ofDays(20L + random.nextInt(60))), this::pause);
    plan(now.plus(Duration.ofDays(100L + random.nextInt(150))), this::travel);
    plan(now.plus(Duration.ofHours(12)), this::report);
  }

  /** Lives on until this moment; the witness sees each look into the diary. */
  void live(Instant until, Consumer<Look> witness) {
    for (var next = next(); next.isBefore(until); next = next()) {
      boolean rings = to.isEmpty() || !next.equals(reached(to.firstKey()));
      now = next;
      if (rings) {
        ring();
      } else {
        to.pollFirstEntry().getValue().run();
      }
      life.looks.forEach(witness);
      life.looks.clear();
    }
  }

  private Instant next() {
    var wake = life.wake().map(at -> reached(at.isBefore(now) ? now : at)).orElse(Instant.MAX);
    var deed = to.isEmpty() ? Instant.MAX : reached(to.firstKey());
    return wake.isBefore(deed) ? wake : deed;
  }

  private static Instant reached(Instant moment) {
    return moment.isBefore(OUTAGE) || moment.isAfter(OUTAGE_OVER) ? moment : OUTAGE_OVER;
  }

  private void ring() {
    does(new Deed.Ring());
    if (!life.open().isEmpty()) {
      var asked = List.copyOf(life.open());
      boolean answers = perhaps(diligence);
      var after = answers ? Duration.ofMinutes(1L + random.nextInt(600)) : GIVE_UP;
      plan(now.plus(after), () -> settle(asked, answers));
    }
  }

  private void settle(List<UUID> asked, boolean answers) {
    if (life.open().equals(asked)) {
      asked.forEach(slot -> does(answers ? answer(slot) : new Deed.End(slot, Fate.UNANSWERED)));
      silent = answers ? 0 : silent + 1;
      if (silent >= SILENT_AFTER) { // not a word until the patient comes back
        does(new Deed.Hold(true));
        plan(now.plus(Duration.ofHours(30L + random.nextInt(300))), this::comeBack);
      }
      does(new Deed.Talk(false));
    }
  }

  private void comeBack() {
    silent = 0;
    does(new Deed.Hold(false));
  }

  private Deed answer(UUID slot) {
    int kind = random.nextInt(100);
    if (kind < 15) {
      var code = List.of("one_hour", "this_evening", "tomorrow").get(random.nextInt(3));
      return new Deed.PutOff(slot, Later.of(code, now, life.zone(), life.quiet()));
    }
    if (kind < 22) {
      return new Deed.AnotherDay(slot);
    }
    return new Deed.End(slot, fate(kind));
  }

  private static Fate fate(int kind) {
    if (kind < 35) {
      return Fate.NOT;
    }
    if (kind < 45) {
      return Fate.PARTLY;
    }
    return kind < 50 ? Fate.DIFFERENTLY : Fate.DONE;
  }

  private void report() {
    if (perhaps(8) && !life.courses().isEmpty() && !life.talking()) {
      does(new Deed.Report(life.courses().getFirst(), Fate.DONE));
    }
    plan(now.plus(Duration.ofMinutes(1380L + random.nextInt(120))), this::report);
  }

  private void session() {
    var next = now.plus(Duration.ofDays(perhaps(90) ? 7 : 9));
    does(new Deed.Session(next));
    plan(next.plus(Duration.ofHours(1)), this::session);
  }

  private void pause() {
    var until = now.plus(Duration.ofDays(2L + random.nextInt(9)));
    boolean all = perhaps(50) || life.courses().isEmpty();
    does(all ? new Deed.Pause(until) : new Deed.PauseOne(life.courses().getLast(), until));
    plan(now.plus(Duration.ofDays(40L + random.nextInt(60))), this::pause);
  }

  private void travel() {
    var away = HOMES.get((HOMES.indexOf(home) + 1 + random.nextInt(4)) % HOMES.size());
    does(new Deed.Move(away, life.quiet()));
    plan(now.plus(Duration.ofDays(14)), () -> does(new Deed.Move(home, life.quiet())));
  }

  private void fade(UUID id) {
    agree(id, rhythm(), List.of(1, 2, 2, 4, 0).get(random.nextInt(5)));
  }

  private void agree(UUID id, Rhythm rhythm, int thinning) {
    does(new Deed.Agree(id, rhythm, Duration.ofMinutes(20), thinning));
  }

  private Rhythm rhythm() {
    var today = now.atZone(life.zone()).toLocalDate();
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> Rhythm.daily(time());
      case 3, 4 -> new Rhythm.Weekly(days(), List.of(time()));
      case 5 -> new Rhythm.Weekly(days(), List.of(LocalTime.of(9, 0), LocalTime.of(18, 30)));
      case 6 -> new Rhythm.EveryFewDays(2 + random.nextInt(3), today, List.of(time()));
      case 7 -> new Rhythm.TimesAWeek(2 + random.nextInt(3), LocalTime.of(9, 0));
      case 8 -> new Rhythm.RandomMoment(days(), LocalTime.of(13, 0), LocalTime.of(18, 0));
      case 9 -> new Rhythm.BeforeSession(LocalTime.of(19, 0));
      default -> last().<Rhythm>map(Rhythm.After::new).orElse(Rhythm.daily(time()));
    };
  }

  private Optional<UUID> last() {
    return life.courses().stream().reduce((first, second) -> second);
  }

  private static Set<DayOfWeek> days() {
    return EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);
  }

  private LocalTime time() {
    return LocalTime.of(6 + random.nextInt(16), random.nextInt(2) * 30);
  }

  private @Nullable QuietHours hours() {
    return new QuietHours(LocalTime.of(21 + random.nextInt(2), 0), LocalTime.of(7, 0));
  }

  private static ZoneId home(int number) {
    var names =
        List.of(
            "Europe/Berlin",
            "America/New_York",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Auckland");
    return ZoneId.of(names.get(number));
  }

  private boolean perhaps(int percent) {
    return random.nextInt(100) < percent;
  }

  private void plan(Instant at, Runnable deed) {
    var free = at;
    while (to.containsKey(free)) {
      free = free.plusSeconds(1);
    }
    to.put(free, deed);
  }

  private void does(Deed deed) {
    life.does(deed, now);
  }
}
