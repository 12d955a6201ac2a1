package carryover.picture;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Voice;
import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Expectation;
import carryover.picture.Figure.MoodLine;
import carryover.picture.Figure.Outcomes;
import carryover.picture.Figure.Rating;
import carryover.picture.Figure.Several;
import carryover.plan.Occasion.Ending;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {
  private static final Pictures PICTURES = new Pictures(RealConversations.SCRIPTS);
  private static final Voice GERMAN = new Voice("de", true);
  private static final int BLUE = 0xFF0072B2;

  static Stream<String> samples() {
    return Samples.all().keySet().stream();
  }

  private static BufferedImage image(Figure figure) throws IOException {
    var drawn = PICTURES.draw(Voice.ENGLISH, figure).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(drawn.png()));
  }

  private static String words(Figure figure) {
    return PICTURES.inWords(Voice.ENGLISH, figure).value();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPictureOpensIsAsWideAsAPhoneAndHasAGroundOfItsOwn(String sample) throws IOException {
    var figure = Samples.all().get(sample);
    var image = image(figure);
    assertThat(image.getWidth()).isEqualTo(1080);
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    assertThat(image.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    assertThat(image.getRGB(1078, image.getHeight() - 2)).isEqualTo(0xFFFFFFFF);
    assertThat(words(figure)).isNotBlank().hasSizeLessThanOrEqualTo(InWords.MOST);
  }

  @Test
  void nothingIsNoPicture() {
    assertThat(PICTURES.draw(Voice.ENGLISH, Samples.mood(14))).isEmpty();
    assertThat(PICTURES.draw(Voice.ENGLISH, new Several(List.of()))).isEmpty();
    assertThat(words(new Several(List.of(Samples.mood(14))))).isEmpty();
  }

  @Test
  void aDigestIsSmallEnoughToBeSentAtOnce() {
    var digest = PICTURES.draw(GERMAN, Samples.all().get("digest")).orElseThrow();
    assertThat(digest.png()).hasSizeLessThan(80 * 1024);
    assertThat(digest.alternative().value()).contains("Stimmung").contains(" 2. März ");
  }

  /** How many pixels of the line's colour stand in the column of the middle of a day's place. */
  private static int blueAt(BufferedImage image, double day, int days) {
    int x = (int) (1.5 * (32 + 72 + (day + 0.5) * (656 - 72) / days));
    return (int)
        IntStream.range(0, image.getHeight()).filter(y -> image.getRGB(x, y) == BLUE).count();
  }

  private static MoodLine atNoon(Integer... values) {
    var mood = Samples.mood(10, values);
    return new MoodLine(
        mood.from(),
        mood.until(),
        mood.ratings().stream()
            .map(each -> new Rating(each.at().withHour(12).withMinute(0), each.value()))
            .toList());
  }

  @Test
  void aLineGoesFromDayToDayAndADayWithoutAnEntryIsAGap() throws IOException {
    var image = image(atNoon(3, null, 5, null, null, 6, 7));
    assertThat(blueAt(image, 1, 10)).as("one day between").isZero();
    assertThat(blueAt(image, 3, 10)).as("a gap").isZero();
    assertThat(blueAt(image, 3.5, 10)).as("a gap").isZero();
    assertThat(blueAt(image, 5.5, 10)).as("day by day").isPositive();
  }

  @Test
  void twoEntriesAreTwoDotsAndNoLine() throws IOException {
    var image = image(atNoon(3, 8));
    assertThat(blueAt(image, 0, 10)).isPositive();
    assertThat(blueAt(image, 0.5, 10)).isZero();
    assertThat(blueAt(image, 1, 10)).isPositive();
  }

  @Test
  void theEndsOfTheScaleAreDrawnWhole() throws IOException {
    assertThat(blueAt(image(atNoon(0)), 0, 10)).isBetween(33, 38);
    assertThat(blueAt(image(atNoon(10)), 0, 10)).isBetween(33, 38);
  }

  @Provide
  Arbitrary<List<Integer>> moods() {
    return Arbitraries.integers().between(0, 10).injectNull(0.2).list().ofMinSize(1).ofMaxSize(400);
  }

  @Property(tries = 100)
  void theWordsHoldEveryNumberOrSayHowManyEarlierOnesThereAre(
      @ForAll("moods") List<Integer> values) {
    var mood = Samples.mood(values.size(), values.toArray(Integer[]::new));
    var words = words(mood);
    assertThat(words).hasSizeLessThanOrEqualTo(InWords.MOST);
    var told = Pattern.compile("\\d+ [A-Z][a-z]{2} (\\d+)[,.]").matcher(words).results().toList();
    var earlier = Pattern.compile("(\\d+) earlier").matcher(words).results().findFirst();
    int left = earlier.map(each -> Integer.parseInt(each.group(1))).orElse(0);
    assertThat(told.stream().map(PicturesTest::number))
        .containsExactlyElementsOf(mood.ratings().stream().skip(left).map(Rating::value).toList());
    assertThat(left > 0).isEqualTo(left + told.size() > told.size());
    assertThat(words).contains(mood.ratings().size() == 1 ? "1 entry" : "entries");
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.strings().ofMaxLength(200);
  }

  @Property(tries = 40)
  void noWordsAndNoNumbersBreakAPicture(
      @ForAll("labels") String label, @ForAll int one, @ForAll int other) {
    var day = Samples.DAY;
    var figure =
        new Several(
            List.of(
                new Expectation(label, 10, List.of(new Expectation.Both(day, one, other))),
                new Climb(
                    label,
                    day,
                    day,
                    day.plusDays(Math.floorMod(one, 50) - 5L),
                    List.of(new Climb.Step(label, other, List.of(day))),
                    List.of(day.plusDays(1))),
                new Outcomes(
                    day,
                    day.plusDays(Math.floorMod(other, 900) - 20L),
                    List.of(
                        new Outcomes.Row(
                            label, List.of(new Outcomes.Ended(day, Ending.PARTLY)))))));
    assertThat(PICTURES.draw(Voice.ENGLISH, figure)).isPresent();
    assertThat(words(figure)).hasSizeLessThanOrEqualTo(InWords.MOST).doesNotContain("<");
  }

  @Test
  void theWordsForOutcomesSayWeekByWeekWhatTheDotsShow() {
    var row =
        new Outcomes.Row(
            "Walk & talk",
            List.of(
                new Outcomes.Ended(Samples.DAY, Ending.FULL),
                new Outcomes.Ended(Samples.DAY.plusDays(2), Ending.FULL),
                new Outcomes.Ended(Samples.DAY.plusDays(3), Ending.PAUSED),
                new Outcomes.Ended(Samples.DAY.plusDays(8), Ending.UNANSWERED)));
    assertThat(words(new Outcomes(Samples.DAY, Samples.DAY.plusDays(13), List.of(row))))
        .isEqualTo(
            """
            How it went, week by week
            Walk &amp; talk: 2 Mar 2 fully; 9 Mar 1 without an answer\
            """);
  }

  @Test
  void theWordsForALadderHaveEveryStepAndEveryDayAndWhatIsNotDrawn() {
    var day = Samples.DAY;
    var climb =
        new Climb(
            "the bus",
            day,
            day,
            day.plusDays(9),
            List.of(
                new Climb.Step("five stops", 70, List.of()),
                new Climb.Step("one stop", 30, List.of(day.plusDays(3), day.plusDays(1)))),
            List.of(day.plusDays(4)));
    assertThat(words(new Several(List.of(climb), List.of("Mood", "Pleasure"))))
        .isEqualTo(
            """
            Ladder: the bus (The number is how strong the fear would be, 0 to 100)
            one stop (30): 3 Mar, 5 Mar
            five stops (70)
            Something else, practised: 6 Mar
            Not drawn: Mood; Pleasure.\
            """);
  }
}
