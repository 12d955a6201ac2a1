package carryover.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.agenda.Deed.Fate;
import carryover.rhythm.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What becomes of the times that a diary plans, whatever a life does to it. */
class DiaryTimesLawsTest {
  private static final int TRIES = 100;
  private static final int STEPS = 150;

  private static List<Look> looks(long seed, int steps) {
    return Whims.lived(seed, steps).looks;
  }

  @Property(tries = TRIES)
  void everyTimeEndsInOneWayOrIsForgottenUnaskedOrIsOpen(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    var life = Whims.lived(seed, steps);
    assertThat(life.breaches).isEmpty();
    var planned = life.looks.stream().mapToInt(it -> it.all(Decision.Plan.class).size()).sum();
    var forgotten = life.looks.stream().mapToInt(it -> it.all(Decision.Forget.class).size()).sum();
    assertThat(life.rows()).hasSize(planned - forgotten);
    for (var row : life.rows()) {
      assertThat(row.slot().asked() || row.fate() != Fate.UNANSWERED)
          .as("unanswered is only what was asked")
          .isTrue();
    }
  }

  @Property(tries = TRIES)
  void itIsTheSameAfterARestartAtAnyInstantAndInWhateverOrderItIsRead(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    assertThat(Whims.lived(seed, steps).breaches)
        .filteredOn(it -> it.contains("restart"))
        .isEmpty();
  }

  @Property(tries = TRIES)
  void theNextTimeIsLaterThanAllThatWereAskedOrCouldNotBeAsked(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    Map<UUID, Instant> last = new HashMap<>();
    for (var look : looks(seed, steps)) {
      for (var decision : look.ruled().decisions()) {
        switch (decision) {
          case Decision.Plan(var slot) ->
              assertThat(slot.planned()).isAfter(last.getOrDefault(slot.course(), Instant.MIN));
          case Decision.Close(var id, _) -> note(last, look.slot(id));
          case Decision.Ask(var ids) -> ids.forEach(id -> note(last, look.slot(id)));
          case Decision.PutOff _, Decision.Forget _ -> {}
        }
      }
    }
  }

  private static void note(Map<UUID, Instant> last, Slot slot) {
    if (!slot.asked()) {
      last.put(slot.course(), slot.planned());
    }
  }

  @Property(tries = TRIES)
  void aTimeIsPlannedOnceAtATimeAndNeverTwice(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps)) {
      var slots = look.ruled().diary().slots();
      assertThat(slots).extracting(Slot::course, Slot::planned).doesNotHaveDuplicates();
      assertThat(slots)
          .filteredOn(it -> !it.asked())
          .extracting(Slot::course)
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = TRIES)
  void anExerciseThatGoesOnHasANextTime(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps)) {
      var diary = look.ruled().diary();
      for (var course : diary.courses()) {
        boolean open = diary.slots().stream().anyMatch(it -> isNextOf(course, it));
        assertThat(open || course.thinning() == 0 || !neverEnds(course.rhythm())).isTrue();
      }
    }
  }

  @Property(tries = TRIES)
  void nothingIsPlannedOfAnExerciseThatHasEnded(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps)) {
      var diary = look.ruled().diary();
      var going = diary.courses().stream().map(Course::id).toList();
      assertThat(diary.slots())
          .filteredOn(it -> !going.contains(it.course()))
          .as("only what is asked already waits for its answer")
          .allMatch(it -> it.asked() && it.due() == null);
    }
  }

  private static boolean isNextOf(Course course, Slot slot) {
    return slot.course().equals(course.id()) && (!slot.asked() || course.plansWhenEnded());
  }

  private static boolean neverEnds(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Weekly _, Rhythm.EveryFewDays _, Rhythm.TimesAWeek _ -> true;
      case Rhythm.Once _, Rhythm.RandomMoment _, Rhythm.After _, Rhythm.BeforeSession _ -> false;
    };
  }

  @Property(tries = TRIES)
  void aWeekHasNoMoreTimesThanWereAgreed(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps)) {
      var zone = look.before().owner().zone();
      for (var plan : look.all(Decision.Plan.class)) {
        var course =
            look.ruled().diary().courses().stream()
                .filter(it -> it.id().equals(plan.slot().course()))
                .findFirst()
                .orElseThrow();
        if (course.rhythm() instanceof Rhythm.TimesAWeek(var times, _)) {
          var week = week(plan.slot().planned(), zone);
          assertThat(course.taken().stream().filter(it -> week(it, zone).equals(week)).count())
              .isLessThanOrEqualTo(times);
        }
      }
    }
  }

  private static LocalDate week(Instant moment, ZoneId zone) {
    var day = moment.atZone(zone).toLocalDate();
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  @Property(tries = TRIES)
  void whereNothingHasChangedNothingIsPlannedAnew(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps)) {
      assertThat(look.ruled().diary().moved(look.now()).decisions()).isEmpty();
    }
  }

  @Property(tries = TRIES)
  void whatFallsIntoAPauseIsPaused(@ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps).stream().filter(Look::rings).toList()) {
      var pause = look.before().owner().pausedUntil();
      boolean paused = pause != null && look.now().isBefore(pause);
      boolean held = look.before().owner().held();
      for (var close : look.all(Decision.Close.class)) {
        var slot = look.slot(close.slot());
        boolean goesOn =
            look.before().courses().stream().anyMatch(it -> it.id().equals(slot.course()));
        if (paused && !held && goesOn && !look.now().isAfter(slot.due().plus(Courtesy.WINDOW))) {
          assertThat(close.how()).isEqualTo(Decision.How.PAUSED);
        }
      }
    }
  }

  @Property(tries = TRIES)
  void whatComesRightAfterAnotherIsDueWhenThatIsDone(
      @ForAll long seed, @ForAll @IntRange(max = STEPS) int steps) {
    for (var look : looks(seed, steps)) {
      for (var plan : look.all(Decision.Plan.class)) {
        var course =
            look.before().courses().stream()
                .filter(it -> it.id().equals(plan.slot().course()))
                .findFirst();
        if (course.isPresent() && course.get().rhythm() instanceof Rhythm.After) {
          assertThat(look.rings()).isFalse();
          assertThat(plan.slot().planned()).isBetween(look.now().minusSeconds(1), look.now());
        }
      }
    }
  }
}
