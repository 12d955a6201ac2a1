package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The authoring loop: a file is saved while people talk with the bot. */
class AuthoringJourneyTest {
  private static final Path REAL = Path.of("conversations");
  private static final String QUESTION = "How is your mood right now";

  @TempDir private static Path folder;
  private static Clinic clinic;
  private static Person drLind;
  private static Person ada;

  @BeforeAll
  static void aPracticeWithFilesOfItsOwn() throws IOException {
    copy();
    clinic =
        Clinic.open(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
            "CONVERSATIONS_DIR=" + folder);
    drLind = clinic.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  @AfterAll
  static void itCloses() {
    clinic.close();
  }

  @Test
  void aSavedFileShowsInTheOpenQuestionWithoutASound() throws Exception {
    ada.says("/mood").hears(QUESTION);
    ada.listens();
    saves("dialogues/mood.yaml", QUESTION, "And how is your mood now");
    clinic.waits(() -> !ada.news().isEmpty());
    ada.hears("And how is your mood now", "10 = very good").hearsNothing();
    ada.taps("6").hears("Thank you. I've noted it.");

    ada.says("/note").says("The bus was fine.").sees("Share it");
    saves("dialogues/note.yaml", "share: Share it", "share: Yes, share it");
    clinic.waits(() -> ada.canTap("Yes, share it"));
    ada.taps("Yes, share it").hears("Noted.");
    assertThat(reading(-1).path("readAt").asString()).startsWith("20");
  }

  @Test
  void aSavedExerciseShowsInTheOpenQuestionOfAPlanThatPlaysItsVersion() throws Exception {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.says("/exercises").taps("Grounding 5-4-3-2-1").taps("Do it now");
    ada.hears("Before the exercise, h").listens();
    saves("exercises/re_03_grounding.yaml", "Before the exercise, h", "And now, h");
    clinic.waits(() -> !ada.news().isEmpty());
    ada.hears("And now, h").hearsNothing();
    ada.says("/stop");
  }

  @Test
  void mistakesAreToldWithTheirLinesAndTheLastGoodFilesStayInUse() throws Exception {
    long before = reading(-1).path("revision").asLong();
    saves("dialogues/note.yaml", "goto: shared", "goto: sharedd");
    var mistakes = reading(before);
    assertThat(mistakes.at("/mistakes/0").asString())
        .matches("dialogues/note\\.yaml:\\d+  unknown-step  .*Did you mean \"shared\"\\?");
    ada.says("/note").hears("What would you like to write down?").says("/stop");

    saves("dialogues/note.yaml", "goto: sharedd", "goto: shared");
    var mended = reading(mistakes.path("revision").asLong());
    assertThat(mended.path("mistakes").isEmpty()).isTrue();
  }

  @Test
  void aTalkWhoseStepIsGoneSaysSoKindly() throws Exception {
    ada.says("/settings").hears("What would you like to change?");
    ada.listens();
    saves("dialogues/settings.yaml", "(?m)(choose|goto|else): what$", "$1: matter");
    saves("de/dialogues/settings.yaml", "(?m)^  what", "  matter");
    clinic.waits(() -> !ada.rings().isEmpty());
    ada.hears("This talk has been changed");
  }

  /** Saves the file with another text wherever the pattern is. */
  private static void saves(String file, String before, String after) throws IOException {
    assertThat(read(file)).containsPattern(before);
    Files.writeString(folder.resolve(file), read(file).replaceAll(before, after));
  }

  private static String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** What the page is told, as soon as it is another revision. */
  private static JsonNode reading(long known) throws Exception {
    var web = (WebServerApplicationContext) clinic.application;
    var address =
        "http://127.0.0.1:%d/playground/conversations?after=%d"
            .formatted(web.getWebServer().getPort(), known);
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return JsonMapper.shared().readTree(answer.body());
    }
  }

  private static void copy() throws IOException {
    try (var files = Files.walk(REAL)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var to = folder.resolve(REAL.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
