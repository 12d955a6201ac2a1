package carryover.agenda;

import carryover.agenda.Courtesy.Addressee;
import carryover.agenda.Deed.Fate;
import carryover.rhythm.Rhythm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

  private final Chance chance;
  private final Witness witness;
  private Instant now;

  /** Sees every deed just before it is done. */
  public interface Witness {
    void see(Deed deed, Addressee standing, Instant now);
  }

  /**
   * Begins a life, often just before a clock changes.
   *
   * @param witness sees every deed
   */
  public Whims(long seed, Witness witness) {
    this.chance = new Chance(seed);
    this.witness = witness;
    var zone = chance.one(ZONES);
    var any = Instant.parse("2011-01-01T00:00:00Z").plus(Duration.ofHours(chance.below(170_000)));
    var change =
        Optional.ofNullable(zone.getRules().nextTransition(any)).filter(_ -> chance.perhaps(60));
    now = change.map(it -> it.getInstant().minus(Duration.ofHours(chance.below(90)))).orElse(any);
    life = new Life(zone, chance.hours());
    int courses = 1 + chance.below(5);
    for (int i = 0; i < courses; i++) {
      agree(UUID.nameUUIDFromBytes((seed + " " + i).getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** The same whims without a witness. */
  Whims(long seed) {
    this(seed, (deed, standing, now) -> {});
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
    int kind = chance.below(100);
    var gap =
        kind < 50
            ? Duration.ofMinutes(1L + chance.below(90))
            : Duration.ofMinutes(chance.below(kind < 85 ? 12 * 60 : 36 * 60));
    if (kind > 94) { // an outage: nobody rings, then too late
      now = now.plus(gap).plus(Duration.ofHours(chance.below(120)));
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
    witness.see(deed, life.standing(now), now);
    life.does(deed, now);
  }

  private void happen() {
    if (!life.open().isEmpty() && chance.perhaps(60)) {
      life.open().forEach(this::answer);
      does(new Deed.Talk(false));
    } else if (life.talking() && chance.perhaps(40)) {
      does(new Deed.Talk(false));
    } else {
      somethingElse(chance.below(100));
    }
  }

  private void answer(UUID slot) {
    int kind = chance.below(10);
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
    var code = chance.one(List.of("one_hour", "this_evening", "tomorrow", typed));
    return Later.of(code, now, life.zone(), life.quiet());
  }

  private void somethingElse(int kind) {
    var courses = life.courses();
    var any = courses.isEmpty() ? UUID.randomUUID() : chance.one(courses);
    if (kind < 20) {
      does(new Deed.Report(any, chance.one(REPORTED)));
    } else if (kind < 28) {
      does(new Deed.Move(chance.perhaps(70) ? chance.one(ZONES) : life.zone(), chance.hours()));
    } else if (kind < 34) {
      does(new Deed.Session(chance.perhaps(20) ? null : hence(20)));
    } else if (kind < 40) {
      does(new Deed.Pause(chance.perhaps(50) ? null : hence(6)));
    } else if (kind < 46) {
      does(new Deed.PauseOne(any, chance.perhaps(40) ? null : hence(6)));
    } else if (kind < 52) {
      does(new Deed.Hold(chance.perhaps(30)));
    } else if (kind < 60) {
      agree(any);
    } else if (kind < 63) {
      does(new Deed.Withdraw(any));
    } else if (kind < 66) {
      agree(new UUID(chance.below(1000), chance.below(1000)));
    } else if (kind < 76 && !life.talking()) {
      does(new Deed.Talk(true));
    } else if (kind < 80) {
      ring();
    }
  }

  private void agree(UUID course) {
    int thinning = chance.perhaps(70) ? 1 : chance.one(List.of(0, 2, 4));
    var length = Duration.ofMinutes(5 + chance.below(90));
    does(new Deed.Agree(course, rhythm(), length, thinning));
  }

  private Rhythm rhythm() {
    var today = now.atZone(life.zone()).toLocalDate();
    return switch (chance.below(8)) {
      case 0 -> new Rhythm.Once(today.plusDays(chance.below(9)).atTime(chance.time()));
      case 1 -> new Rhythm.EveryFewDays(2 + chance.below(6), near(today), chance.times());
      case 2, 3 -> new Rhythm.TimesAWeek(1 + chance.below(6), chance.time());
      case 4 -> random();
      case 5 -> new Rhythm.After(life.courses().isEmpty() ? NOBODYS : chance.one(life.courses()));
      case 6 -> new Rhythm.BeforeSession(chance.time());
      default -> new Rhythm.Weekly(chance.days(), chance.times());
    };
  }

  private Rhythm random() {
    var from = chance.time();
    return new Rhythm.RandomMoment(chance.days(), from, from.plusMinutes(1L + chance.below(1400)));
  }

  private LocalDate near(LocalDate today) {
    return today.plusDays(chance.below(20) - 10L);
  }

  private Instant hence(int days) {
    return now.plus(Duration.ofMinutes(1L + chance.below(days * 24 * 60)))
        .truncatedTo(ChronoUnit.MINUTES);
  }

  private Fate fate() {
    return chance.perhaps(30) ? Fate.UNANSWERED : chance.one(REPORTED);
  }
}
