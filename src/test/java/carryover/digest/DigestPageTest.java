package carryover.digest;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.Voice;
import carryover.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a therapist reads before a session, as text files that a therapist can review. */
class DigestPageTest {
  private static final Path GOLDEN = Path.of("src/test/resources/digests");
  private static final Library LIBRARY = new Library(RealConversations.SCRIPTS);

  private static String page(CaseNotes notes, String language) {
    return new DigestPage(
            RealConversations.SCRIPTS,
            LIBRARY,
            new Voice(language, true),
            ZoneId.of("Europe/Berlin"))
        .of(notes.summary());
  }

  @Disabled("the golden digests are being written anew")
  @ParameterizedTest
  @EnumSource
  void itReadsAsReviewed(CaseNotes notes) throws IOException {
    for (var language : RealConversations.SCRIPTS.languages()) {
      var name = notes.name().toLowerCase(Locale.ROOT) + "." + language + ".txt";
      var file = GOLDEN.resolve(name);
      var page = page(notes, language) + "\n";
      if (Boolean.getBoolean("digests.update")) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, page);
      }
      assertThat(page)
          .as("%s; mvn test -Dtest=DigestPageTest -Ddigests.update=true rewrites it", file)
          .isEqualTo(Files.readString(file));
    }
  }

  @ParameterizedTest
  @EnumSource
  void itFitsOneMessageAndAMinute(CaseNotes notes) {
    for (var language : RealConversations.SCRIPTS.languages()) {
      var page = page(notes, language);
      assertThat(page.length()).isLessThan(4096);
      assertThat(Arrays.stream(page.split("\\s+")).filter(w -> w.matches(".*\\p{L}.*")).count())
          .isLessThanOrEqualTo(150);
    }
  }

  @Test
  void nothingKeptToOneselfIsInIt() {
    assertThat(page(CaseNotes.EVERYTHING, "en")).doesNotContain("for me alone");
  }

  @Test
  void whoNeedsALookComesFirst() {
    assertThat(CaseNotes.EVERYTHING.summary().attention()).isNotEmpty();
    assertThat(CaseNotes.FIRST_WEEK.summary().attention()).isEmpty();
  }

  @Test
  void markupIsOnlyTheProgramsOwn() {
    assertThat(page(CaseNotes.RIGHT_TO_LEFT, "en")).doesNotContain("<i>", "<script>");
  }
}
