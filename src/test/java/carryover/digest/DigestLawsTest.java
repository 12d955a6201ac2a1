package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Voice;
import carryover.library.Library;
import carryover.plan.Occasion.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every digest, on random lives. */
class DigestLawsTest {
  private static final Telling TELLING =
      new Telling(
          RealConversations.SCRIPTS,
          new Library(RealConversations.SCRIPTS),
          Voice.ENGLISH,
          CaseFile.BERLIN);
  private static final Pattern COUNT = Pattern.compile("(\\d+)$");
  private static final List<String> CODES =
      List.of("too_difficult", "fear_avoidance", "not_understood", "too_much", "forgot", "other");

  /** One thing that happens on a day, by numbers. */
  record Deed(int kind, int exercise, int number) {}

  @Provide
  Arbitrary<List<Deed>> lives() {
    var deed =
        Combinators.combine(
                Arbitraries.integers().between(0, 7),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 10))
            .as(Deed::new);
    return deed.list().ofMaxSize(40);
  }

  private static CaseFile file(List<Deed> deeds) {
    var file = new CaseFile("Ada").lastSession(10);
    var exercises =
        List.of(
            file.agreed("ba_02_pleasant_activity", "mon 18:00"),
            file.agreed("cg_02_thought_record", "tue 18:00"),
            file.ended("re_03_grounding", "wed 18:00"));
    for (int i = 0; i < deeds.size(); i++) {
      does(file, deeds.get(i), exercises.get(deeds.get(i).exercise()), 20 - i / 2.0);
    }
    return file;
  }

  private static void does(CaseFile file, Deed deed, UUID exercise, double ago) {
    var code = CODES.get(deed.number() % CODES.size());
    switch (deed.kind()) {
      case 0 -> file.told(exercise, ago, Ending.FULL, "difficulty_felt", deed.number());
      case 1 -> file.told(exercise, ago, Ending.NOT_DONE, "obstacles", List.of(code));
      case 2 -> file.toldUnasked(exercise, ago, Ending.PARTLY, "obstacles", List.of(code, "other"));
      case 3 -> file.unanswered(exercise, ago);
      case 4 -> file.mood(ago, deed.number());
      case 5 -> file.note(ago, "a note");
      case 6 -> file.told(exercise, ago, Ending.DIFFERENTLY, "discuss_next", "yes");
      default -> file.went(exercise, ago, Ending.DROPPED);
    }
  }

  @Property(tries = 150)
  void everyNumberOnAButtonIsTheNumberOfReportsBehindIt(@ForAll("lives") List<Deed> deeds) {
    var summary = file(deeds).summary();
    var points = Points.of(summary, PointsTest.ALL);
    var traces = new TracePage(TELLING, summary, points);
    for (var tap : traces.buttons().stream().flatMap(List::stream).toList()) {
      var shown = COUNT.matcher(tap.label());
      assertThat(shown.find()).isTrue();
      var code = ((carryover.kernel.Button.Tap) tap).data().split(":", -1)[3];
      assertThat(listed(traces, Trace.of(code).orElseThrow()))
          .as(tap.label())
          .isEqualTo(Integer.parseInt(shown.group(1)));
    }
  }

  private static int listed(TracePage traces, Trace trace) {
    var listed = new ArrayList<String>();
    var next = Optional.of("0");
    while (next.isPresent()) {
      var message = traces.of(trace, next.get());
      var page = message.page();
      page.blocks().stream().skip(1).forEach(each -> listed.add(each.toString()));
      next =
          ReadPage.taps(message).stream()
              .filter(each -> each.label().equals("Earlier"))
              .map(each -> each.data().split(":", -1)[4])
              .findFirst();
    }
    return listed.size();
  }

  @Property(tries = 150)
  void theCountsOfADigestAreThoseOfItsExercises(@ForAll("lives") List<Deed> deeds) {
    var summary = file(deeds).summary();
    int all = summary.counts().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(all).isEqualTo(summary.reports().size());
    for (var exercise : summary.exercises()) {
      exercise
          .obstacles()
          .forEach((code, count) ->
              assertThat(exercise.reports().stream().filter(each -> each.names(code)))
                  .hasSize(count));
    }
  }

  @Property(tries = 150)
  void thereAreNeverMoreThanThreePointsNorAnyThatIsOff(@ForAll("lives") List<Deed> deeds) {
    var summary = file(deeds).summary();
    assertThat(Points.of(summary, PointsTest.ALL)).hasSizeLessThanOrEqualTo(3);
    assertThat(Points.of(summary, Set.of())).isEmpty();
    assertThat(Points.of(summary, Set.of("goals", "forged")))
        .allMatch(each -> each.point() == Point.GOALS);
  }

  @Property(tries = 150)
  void onceMoreTheSameObstacleNeverCountsLess(@ForAll("lives") List<Deed> deeds) {
    var before = file(deeds);
    var after = file(deeds);
    var exercise = before.summary().exercises().getFirst().assignment().id();
    after.told(exercise, 0.01, Ending.NOT_DONE, "obstacles", List.of("fear_avoidance"));
    var only = Set.of("smaller_together");
    assertThat(count(after, only, exercise)).isGreaterThanOrEqualTo(count(before, only, exercise));
  }

  private static int count(CaseFile file, Set<String> only, UUID exercise) {
    return Points.of(file.summary(), only).stream()
        .filter(each -> exercise.equals(each.assignment()))
        .mapToInt(Points.Found::count)
        .sum();
  }
}
