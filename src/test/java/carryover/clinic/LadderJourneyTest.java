package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise that builds a list and starts from it the next time, in a practice that has one. */
class LadderJourneyTest {
  private static final Path LADDER = Path.of("src/test/resources/ladder");

  @TempDir static Path folder;
  private static Clinic clinic;

  private Person drLind;
  private Person ada;

  @BeforeAll
  static void aPracticeHasAnExerciseOfItsOwn() throws IOException {
    copy(RealConversations.FOLDER);
    copy(LADDER);
    var database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    clinic = Clinic.open(database, "CONVERSATIONS_DIR=" + folder);
  }

  private static void copy(Path from) throws IOException {
    for (var file : SourceFiles.below(from, ".yaml")) {
      var to = folder.resolve(from.relativize(file));
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
  }

  @AfterAll
  static void closes() {
    clinic.close();
  }

  @BeforeEach
  void adaHasTheLadder() {
    clinic.opensOnMonday();
    drLind = clinic.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada ex-90 daily 18:00");
    ada.agrees();
  }

  private void begins() {
    ada.says("/exercises").taps("A small ladder").taps("Do it now");
  }

  private void buildsTheLadder() {
    begins();
    ada.hears("A small ladder: which situations").says("The bus, four stops").taps("70");
    ada.says("The bus, one stop").taps("30").taps("That's all");
    ada.hears("This is your ladder:\n• The bus, one stop (30)\n• The bus, four stops (70)");
    ada.taps("Fully").taps("4").taps("Nothing to add").taps("No");
  }

  @Test
  void theNextTimeStartsFromTheLadder() {
    buildsTheLadder();
    begins();
    ada.hears("So many times so far: 1").sees("The bus, one stop", "The bus, four stops");
    ada.taps("The bus, one stop").hears("Good.").taps("Fully").taps("4").taps("Nothing to add");
    ada.taps("No");
    begins();
    ada.hears("• The bus, one stop").sees("The bus, four stops");
  }

  @Test
  void theLadderCanBeReadAgainLineByLine() {
    buildsTheLadder();
    ada.says("/exercises").taps("A small ladder").taps("What you wrote");
    ada.hears("which situations are part of this fear?");
    ada.hears("\n• The bus, one stop (30)\n• The bus, four stops (70)\nHow it went: Fully");
  }

  @Test
  void aListInTheMakingSurvivesAChangeOfLanguageAndIsAskedInTheNewOne() {
    begins();
    ada.says("The bus, four stops").taps("70").says("The bus, one stop");
    ada.hears("How strong would the fear be there?");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Du").taps("Nichts mehr");
    ada.hears("The bus, one stop", "Wie stark wäre die Angst dort?").taps("30");
    ada.hears("Eine kleine Leiter: Welche Situationen", "• The bus, four stops (70)");
    ada.taps("Das ist alles").hears("Das ist die Leiter:\n• The bus, one stop (30)");
  }

  @Test
  void whatIsWrittenNowIsNoEarlierSittingAfterAChangeOfAddress() {
    buildsTheLadder();
    begins();
    ada.sees("The bus, one stop").taps("The bus, one stop").hears("How did it go with");
    ada.says("/settings").taps("Language").taps("Deutsch").taps("Sie").taps("Nichts mehr");
    ada.hears("Wie ging es mit Eine kleine Leiter?").taps("Ganz").hears("Wie schwer war es?");
  }

  @Test
  void whatWasWrittenIsInTheCopyOfOnesDataAndGoneOnceErased() {
    buildsTheLadder();
    ada.says("/mydata");
    var copy = new String(ada.last().attached().orElseThrow().content(), StandardCharsets.UTF_8);
    assertThat(copy).contains("\"kind\" : \"small_ladder\"", "\"exercise\" : \"ex_90_small_ladder");
    assertThat(copy).contains("The bus, one stop (30)", "The bus, four stops (70)");
    var id = clinic.tables().patient("Ada", drLind.id);
    ada.says("/delete").taps("Delete everything").hears("It is deleted.");
    assertThat(clinic.tables().columnsThatHold(id)).containsExactly(Tables.LEFT);
  }
}
