package carryover.record;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Voice;
import carryover.picture.Figure.BurdenLine;
import carryover.picture.Figure.Climb;
import carryover.picture.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents word for word; {@code -Drecords.update=true} writes the expected ones anew, to be
 * read before they are committed.
 */
@Execution(ExecutionMode.CONCURRENT)
class DocumentsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/records");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pictures PICTURES = new Pictures(RealConversations.SCRIPTS);

  private static byte[] pdf(CaseFile file) {
    return AsPdf.of(new AsHtml(Lives.spoken(file), PICTURES, file).page());
  }

  private static String text(CaseFile file) throws IOException {
    try (var document = Loader.loadPDF(pdf(file))) {
      return new PDFTextStripper().getText(document).replaceAll("[ \\u00A0\\u202F]+", " ");
    }
  }

  private static byte[] json(CaseFile file) {
    return new AsJson(Lives.spoken(file), JSON).of(file);
  }

  private static void isGolden(String name, String text) throws IOException {
    var expected = GOLDEN.resolve(name);
    if (Boolean.getBoolean("records.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  @Test
  void aMonthWithEverythingInItReadsAsItIsKept() throws IOException {
    isGolden("full.txt", text(Lives.full(Voice.ENGLISH)));
    isGolden("full_de.txt", text(Lives.full(new Voice("de", true))));
    isGolden("full.json", new String(json(Lives.full(Voice.ENGLISH)), StandardCharsets.UTF_8));
  }

  @Test
  void somebodyWhoJustJoinedHasAFileToo() throws IOException {
    assertThat(text(Lives.empty())).contains("Record: P-12", "Nothing has been assigned.");
    assertThat(JSON.readTree(json(Lives.empty())).get("plan")).isEmpty();
  }

  @Test
  void whatThePatientKeptIsInNoDocument() throws IOException {
    var file = Lives.full(Voice.ENGLISH);
    assertThat(text(file)).doesNotContain(Lives.SECRET).doesNotContain("keep");
    assertThat(new String(json(file), StandardCharsets.UTF_8))
        .doesNotContain(Lives.SECRET)
        .doesNotContain("\"share\"");
  }

  @Test
  void lettersThatCannotBeShownAreSquaresAndTheReaderIsTold() throws IOException {
    var text = text(Lives.odd());
    assertThat(text).contains("□□□", "ÄÖÜß", "A □ stands for a sign");
    assertThat(text(Lives.full(Voice.ENGLISH))).doesNotContain("□");
    assertThat(new String(json(Lives.odd()), StandardCharsets.UTF_8)).contains("日本語");
  }

  @Test
  void aLadderIsDrawnWithTheDaysOnWhichItsStepsWerePractised() {
    var file = Lives.climbing();
    var figures = Figures.of(Lives.spoken(file), file);
    var climb = figures.stream().filter(Climb.class::isInstance).findFirst();
    assertThat(PICTURES.inWords(Voice.ENGLISH, climb.orElseThrow()).value())
        .contains("Riding the bus", "One stop (30): 6 Mar, 10 Mar", "The station (80)\n")
        .contains("Something else, practised: 18 Mar");
    assertThat(figures).anyMatch(it -> it instanceof BurdenLine fear && fear.ratings().size() == 4);
  }

  @Test
  void aYearOfDailyReportsIsAFewMegabytesAtMost() {
    var year = Lives.year();
    assertThat(pdf(year)).hasSizeLessThan(1_000_000);
    assertThat(json(year)).hasSizeLessThan(1_000_000);
    assertThat(new AsFhir(Lives.spoken(year), JSON).of(year)).hasSizeLessThan(3_000_000);
  }

  @Test
  void aFilesNameIsPlain() {
    assertThat(RecordDesk.fileName(Lives.full(Voice.ENGLISH))).isEqualTo("record-ada-2026-03-30");
    assertThat(RecordDesk.fileName(Lives.year())).isEqualTo("record-tomas-2026-03-30");
    assertThat(RecordDesk.fileName(Lives.odd())).isEqualTo("record-b-2026-03-30");
  }
}
