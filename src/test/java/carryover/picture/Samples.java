package carryover.picture;

import carryover.picture.Figure.BurdenLine;
import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Expectation;
import carryover.picture.Figure.MoodLine;
import carryover.picture.Figure.Outcomes;
import carryover.picture.Figure.Rating;
import carryover.picture.Figure.Several;
import carryover.plan.Occasion.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Figures as they come, and as they rarely come. */
final class Samples {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String LONG =
      "A very long title of an exercise that somebody wrote in a practice and that goes on and on";

  private Samples() {}

  static MoodLine mood(int days, Integer... values) {
    var ratings = new ArrayList<Rating>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        ratings.add(new Rating(DAY.plusDays(i).atTime(18, 30), values[i]));
      }
    }
    return new MoodLine(DAY, DAY.plusDays(days - 1L), ratings);
  }

  static MoodLine moodOf(int days, RandomGenerator chance) {
    return mood(
        days,
        IntStream.range(0, days)
            .mapToObj(i -> chance.nextInt(5) == 0 ? null : chance.nextInt(2, 9))
            .toArray(Integer[]::new));
  }

  static BurdenLine tension(int days, RandomGenerator chance) {
    var mood = moodOf(days, chance);
    var ratings =
        mood.ratings().stream().map(each -> new Rating(each.at(), each.value() * 10)).toList();
    return new BurdenLine("Fear or tension", 100, mood.from(), mood.until(), ratings);
  }

  static Expectation pleasure(int count, RandomGenerator chance) {
    return new Expectation(
        "Pleasure",
        10,
        IntStream.range(0, count)
            .mapToObj(i ->
                new Expectation.Both(
                    DAY.plusDays(i * 2L), chance.nextInt(0, 6), chance.nextInt(0, 11)))
            .toList());
  }

  static Climb ladder(int steps, RandomGenerator chance) {
    return new Climb(
        "talking on the phone",
        DAY,
        DAY,
        DAY.plusDays(27),
        IntStream.range(0, steps)
            .mapToObj(i ->
                new Climb.Step(
                    i == 2 ? LONG : "Ring somebody, step " + (i + 1),
                    10 + i * 9,
                    i > steps / 2
                        ? List.of()
                        : List.of(
                            DAY.plusDays(i * 4L), DAY.plusDays(i * 4L + chance.nextInt(1, 4)))))
            .toList(),
        List.of(DAY.plusDays(20)));
  }

  static Outcomes outcomes(int exercises, int days, RandomGenerator chance) {
    var kinds = Ending.values();
    return new Outcomes(
        DAY,
        DAY.plusDays(days - 1L),
        IntStream.range(0, exercises)
            .mapToObj(e ->
                new Outcomes.Row(
                    e == 1 ? LONG : "A pleasant activity " + (e + 1),
                    IntStream.range(0, days)
                        .filter(i -> chance.nextInt(3) > 0)
                        .mapToObj(i ->
                            new Outcomes.Ended(
                                DAY.plusDays(i), kinds[chance.nextInt(kinds.length)]))
                        .toList()))
            .toList());
  }

  static Map<String, Figure> all() {
    var chance = RandomGenerator.of("L64X128MixRandom");
    var all = new LinkedHashMap<String, Figure>();
    all.put("mood-one", mood(14, null, null, 4));
    all.put("mood-two", mood(14, 3, 8));
    all.put("mood-zeros", mood(14, 0, 0, 0, 0, 0, 0));
    all.put("mood-gaps", mood(14, 3, 4, null, 6, null, null, null, 5, 5, null, null, 2, null, 10));
    all.put("mood-one-day", mood(1, 7));
    all.put("mood-year", moodOf(365, chance));
    all.put("tension", tension(14, chance));
    all.put("pair-one", pleasure(1, chance));
    all.put("pair-some", pleasure(7, chance));
    all.put("pair-many", pleasure(60, chance));
    all.put("climb", ladder(9, chance));
    all.put("outcomes-one", outcomes(1, 14, chance));
    all.put("outcomes-three", outcomes(3, 28, chance));
    all.put("outcomes-many", outcomes(20, 28, chance));
    all.put("outcomes-year", outcomes(3, 365, chance));
    all.put(
        "digest",
        new Several(List.of(outcomes(3, 14, chance), moodOf(14, chance), pleasure(4, chance))));
    return all;
  }
}
