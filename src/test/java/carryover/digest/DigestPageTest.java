package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a therapist reads before a session, as text files that a therapist can review. */
@Execution(ExecutionMode.CONCURRENT)
class DigestPageTest {
  private static final Path GOLDEN = Path.of("src/test/resources/digests");
  private static final Set<String> ALL = Drawn.ALL_POINTS;

  private static Message page(CaseFile file, String language, Set<String> points) {
    return Drawn.page(file, language, points, Drawn.picture(file, language));
  }

  private static void readsAsReviewed(String name, String text) throws IOException {
    var file = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("digests.update")) {
      assertThat(System.getenv("CI")).as("goldens are reviewed by people").isNull();
      Files.createDirectories(GOLDEN);
      Files.writeString(file, text);
    }
    assertThat(text)
        .as("%s; mvn test -Dtest=DigestPageTest -Ddigests.update=true rewrites it", file)
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource
  void itReadsAsReviewed(Situation situation) throws IOException {
    var name = situation.name().toLowerCase(Locale.ROOT);
    readsAsReviewed(
        name + ".en", ReadPage.of(page(situation.file(), "en", Drawn.points(situation))));
  }

  @ParameterizedTest
  @EnumSource(names = {"EVERYTHING", "AVOIDANCE"})
  void itReadsAsReviewedInGerman(Situation situation) throws IOException {
    var name = situation.name().toLowerCase(Locale.ROOT);
    readsAsReviewed(
        name + ".de", ReadPage.of(page(situation.file(), "de", Drawn.points(situation))));
  }

  private static List<Summary> forty() {
    return Stream.concat(
            Arrays.stream(Situation.values()).map(Situation::file),
            IntStream.rangeClosed(Situation.values().length + 1, 40)
                .mapToObj(DigestPageTest::quiet))
        .map(CaseFile::summary)
        .toList();
  }

  private static CaseFile quiet(int number) {
    var file = new CaseFile("Patient " + number, number).lastSign(number % 13);
    return number % 3 == 0 ? file.nextSession(number / 8.0) : file;
  }

  static Message list(CaseloadPage.Kind kind, List<Summary> summaries, int page) {
    return new CaseloadPage(Drawn.telling("en"), CaseFile.BERLIN, kind, Map.of())
        .of(summaries, "" + page);
  }

  @ParameterizedTest
  @EnumSource
  void fortyPatientsReadAsReviewed(CaseloadPage.Kind kind) throws IOException {
    var summaries = fortyOf(kind);
    var name = "forty_" + kind.name().toLowerCase(Locale.ROOT) + ".en";
    readsAsReviewed(name, ReadPage.of(list(kind, summaries, 0)));
  }

  static List<Summary> fortyOf(CaseloadPage.Kind kind) {
    return forty().stream()
        .filter(each -> kind != CaseloadPage.Kind.TODAY || isToday(each))
        .toList();
  }

  private static boolean isToday(Summary summary) {
    return summary.nextSession().filter(CaseFile.ago(-0.6)::isAfter).isPresent();
  }

  @Test
  void onPagesThereIsEverybodyOnceAndWhoNeedsALookComesFirst() {
    var summaries = forty();
    var pages =
        IntStream.range(0, 4)
            .mapToObj(page -> list(CaseloadPage.Kind.DIGEST, summaries, page))
            .toList();
    var opened =
        pages.stream()
            .flatMap(each -> ReadPage.taps(each).stream())
            .map(each -> each.data())
            .filter(data -> data.startsWith("t:digest:"));
    assertThat(opened).hasSize(40);
    assertThat(pages.getFirst().html().value()).contains("Mika", "open alert");
    assertThat(pages).allMatch(each -> each.html().value().length() < 3800);
    assertThat(list(CaseloadPage.Kind.DIGEST, summaries, 99)).isEqualTo(pages.getLast());
  }

  @ParameterizedTest
  @EnumSource
  void itFitsOneMessageAndAMinute(Situation situation) {
    for (var language : RealConversations.SCRIPTS.languages()) {
      var message = page(situation.file(), language, Drawn.points(situation));
      assertThat(message.html().value().length()).isLessThan(3900);
      assertThat(words(message.html().value()))
          .as("words without names and quotes")
          .isLessThanOrEqualTo(150);
      assertThat(ReadPage.taps(message))
          .allMatch(each -> each.data().length() <= 64 && !each.label().isBlank());
    }
  }

  /** Titles of exercises, what patients wrote, and numbers are not the program's words. */
  private static long words(String html) {
    var text =
        html.replaceAll("<blockquote[^>]*>(?s:.*?)</blockquote>", "")
            .replaceAll("[“„][^”“]*[”“]", "")
            .replaceAll("<b>[^<]*</b>", "");
    return Arrays.stream(text.split("\\s+")).filter(w -> w.matches(".*\\p{L}.*")).count();
  }

  @Test
  void nothingKeptToOneselfIsInIt() {
    var page = page(Situation.EVERYTHING.file(), "en", ALL);
    assertThat(ReadPage.of(page)).doesNotContain("for me alone");
  }

  @Test
  void markupIsOnlyTheProgramsOwn() {
    var page = page(Situation.ANY_SCRIPT.file(), "en", ALL);
    assertThat(ReadPage.of(page)).doesNotContain("<i>&", "<script>");
  }

  @Test
  void withoutPointsSwitchedOnThereAreNone() {
    var page = page(Situation.AVOIDANCE.file(), "en", Set.of());
    assertThat(ReadPage.of(page)).doesNotContain("Points to consider");
  }
}
