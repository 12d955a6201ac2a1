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
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens in a life, at random; the same for the same seed. */
public final class Whims {
  private static final List<ZoneId> ZONES =
      Stream.of(
              "Europe/Berlin",
              "America/New_York",
              "Asia/Kathmandu",
              "Australia/Lord_Howe",
              "Pacific/Auckland",
              "America/Lima",
              "Pacific/Apia",
              "Africa/Cairo")
          .map(ZoneId::of)
          .toList();
  private static final List<Fate> REPORTED =
      List.of(Fate.DONE, Fate.PARTLY, Fate.DIFFERENTLY, Fate.NOT);
  private static final UUID NOBODYS = new UUID(0, 0);
  private static final int BUSY = 1000;

  /** The life that these whims lead. */
  public final Life life;

  private final Random random;
  private final BiConsumer<Deed, Instant> witness;
  private Instant now;

  /**
   * Begins a life, often just before a clock changes.
   *
   * @param witness sees every deed
   */
  public Whims(long seed, BiConsumer<Deed, Instant> witness) {
    this.random = new Random(seed);
    this.witness = witness;
    var zone = one(ZONES);
    var any = Instant.parse("2011-01-01T00:00:00Z").plus(Duration.ofHours(random.nextInt(170_000)));
    var change = Optional.ofNullable(zone.getRules().nextTransition(any)).filter(_ -> perhaps(60));
    now = change.map(it -> it.getInstant().minus(Duration.ofHours(random.nextInt(90)))).orElse(any);
    life = new Life(zone, hours());
    int courses = 1 + random.nextInt(5);
    for (int i = 0; i < courses; i++) {
      agree(UUID.nameUUIDFromBytes((seed + " " + i).getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** The same whims without a witness. */
  Whims(long seed) {
    this(seed, (deed, at) -> {});
  }

  /** The life of so many steps. */
  static Life lived(long seed, int steps) {
    var whims = new Whims(seed);
    for (int i = 0; i < steps; i++) {
      whims.step();
    }
    return whims.life;
  }

  public Instant now() {
    return now;
  }

  /** Time goes by, and something happens. */
  public void step() {
    int kind = random.nextInt(100);
    var gap =
        kind < 50
            ? Duration.ofMinutes(1L + random.nextInt(90))
            : Duration.ofMinutes(random.nextInt(kind < 85 ? 12 * 60 : 36 * 60));
    if (kind > 94) { // an outage: nobody rings, then too late
      now = now.plus(gap).plus(Duration.ofHours(random.nextInt(120)));
      ring();
    } else {
      pass(now.plus(gap));
    }
    happen();
    if (life.wake().filter(at -> !at.isAfter(now)).isPresent()) {
      ring();
    }
  }

  private void pass(Instant until) {
    for (int rings = 0; life.wake().filter(at -> !at.isAfter(until)).isPresent(); rings++) {
      var wake = life.wake().get();
      now = wake.isAfter(now) ? wake : now;
      ring();
      if (rings > BUSY) {
        throw new AssertionError("rings and rings at " + now);
      }
    }
    now = until;
  }

  private void ring() {
    does(new Deed.Ring());
  }

  private void does(Deed deed) {
    life.does(deed, now);
    witness.accept(deed, now);
  }

  private void happen() {
    if (!life.open().isEmpty() && perhaps(60)) {
      life.open().forEach(this::answer);
      does(new Deed.Talk(false));
    } else if (life.talking() && perhaps(40)) {
      does(new Deed.Talk(false));
    } else {
      somethingElse(random.nextInt(100));
    }
  }

  private void answer(UUID slot) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      does(new Deed.AnotherDay(slot));
    } else if (kind < 5) {
      does(new Deed.PutOff(slot, kind == 2 ? now : later()));
    } else {
      does(new Deed.End(slot, fate()));
    }
  }

  private Instant later() {
    var typed = hence(3).atZone(life.zone()).toLocalDateTime().toString();
    var code = one(List.of("one_hour", "this_evening", "tomorrow", typed));
    return Later.of(code, now, life.zone(), life.quiet());
  }

  private void somethingElse(int kind) {
    var courses = life.courses();
    var any = courses.isEmpty() ? UUID.randomUUID() : one(courses);
    if (kind < 20) {
      does(new Deed.Report(any, one(REPORTED)));
    } else if (kind < 28) {
      does(new Deed.Move(perhaps(70) ? one(ZONES) : life.zone(), hours()));
    } else if (kind < 34) {
      does(new Deed.Session(perhaps(20) ? null : hence(20)));
    } else if (kind < 40) {
      does(new Deed.Pause(perhaps(50) ? null : hence(6)));
    } else if (kind < 46) {
      does(new Deed.PauseOne(any, perhaps(40) ? null : hence(6)));
    } else if (kind < 52) {
      does(new Deed.Hold(perhaps(30)));
    } else if (kind < 60) {
      agree(any);
    } else if (kind < 63) {
      does(new Deed.Withdraw(any));
    } else if (kind < 66) {
      agree(new UUID(random.nextLong(), random.nextLong()));
    } else if (kind < 76 && !life.talking()) {
      does(new Deed.Talk(true));
    } else if (kind < 80) {
      ring();
    }
  }

  private void agree(UUID course) {
    int thinning = perhaps(70) ? 1 : one(List.of(0, 2, 4));
    var length = Duration.ofMinutes(5 + random.nextInt(90));
    does(new Deed.Agree(course, rhythm(), length, thinning));
  }

  private Rhythm rhythm() {
    var today = now.atZone(life.zone()).toLocalDate();
    return switch (random.nextInt(8)) {
      case 0 -> new Rhythm.Once(today.plusDays(random.nextInt(9)).atTime(time()));
      case 1 -> new Rhythm.EveryFewDays(2 + random.nextInt(6), near(today), times());
      case 2, 3 -> new Rhythm.TimesAWeek(1 + random.nextInt(6), time());
      case 4 -> random();
      case 5 -> new Rhythm.After(life.courses().isEmpty() ? NOBODYS : one(life.courses()));
      case 6 -> new Rhythm.BeforeSession(time());
      default -> new Rhythm.Weekly(days(), times());
    };
  }

  private Rhythm random() {
    var from = time();
    return new Rhythm.RandomMoment(days(), from, from.plusMinutes(1L + random.nextInt(1400)));
  }

  private LocalDate near(LocalDate today) {
    return today.plusDays(random.nextInt(20) - 10L);
  }

  private Set<DayOfWeek> days() {
    var days = EnumSet.of(one(List.of(DayOfWeek.values())));
    Stream.of(DayOfWeek.values()).filter(_ -> perhaps(60)).forEach(days::add);
    return days;
  }

  private List<LocalTime> times() {
    return Stream.generate(this::time).limit(1L + random.nextInt(3)).toList();
  }

  private LocalTime time() {
    return LocalTime.of(random.nextInt(24), random.nextInt(2) * 30);
  }

  private @Nullable QuietHours hours() {
    var from = time();
    return perhaps(30) ? null : new QuietHours(from, from.plusMinutes(15L + random.nextInt(660)));
  }

  private Instant hence(int days) {
    return now.plus(Duration.ofMinutes(1L + random.nextInt(days * 24 * 60)))
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private Fate fate() {
    return perhaps(30) ? Fate.UNANSWERED : one(REPORTED);
  }

  private boolean perhaps(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> those) {
    return those.get(random.nextInt(those.size()));
  }
}
