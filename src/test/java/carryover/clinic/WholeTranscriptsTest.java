package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.conversation.Beginnings;
import carryover.dialogue.Transcript;
import carryover.playground.ChatMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays chat files through the whole application: what a phone shows, words and buttons, is what
 * the file says. A few on every build; {@code -Dtranscripts.whole=true} plays all of them.
 */
class WholeTranscriptsTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final List<String> MARKED =
      List.of(
          "check_in/partly_with_an_obstacle.chat",
          "check_in/teilweise_mit_hindernis.sie.chat",
          "check_in/edited_too_late.chat",
          "check_in/nobody_answers.chat",
          "check_in/words_that_are_no_answer.chat",
          "cg_02_thought_record/an_edited_answer.chat",
          "re_03_grounding/way_1.du.chat",
          "agree/story.chat",
          "confirm_plan/story_sie.chat",
          "note/way_1.chat",
          "mood/a_number_typed.chat",
          "settings/language_and_address_change.chat",
          "offer/the_plan_first.chat");

  /**
   * A therapist's scripts, a countdown on real seconds, and parts that never begin by themselves.
   */
  private static final List<String> NOT_FOR_A_PATIENT =
      List.of(
          "therapist_", "invite", "re_01", "wo_01", "ba_03", "welcome", "plan_", "agree_together");

  @TestFactory
  Stream<DynamicTest> thePhoneShowsWhatTheChatFileSays() throws IOException {
    return Transcript.files().stream()
        .filter(WholeTranscriptsTest::isPlayed)
        .map(file -> DynamicTest.dynamicTest(name(file), () -> plays(file)));
  }

  private static boolean isPlayed(Path file) {
    return Boolean.getBoolean("transcripts.whole")
        ? NOT_FOR_A_PATIENT.stream().noneMatch(name(file)::startsWith)
        : MARKED.contains(name(file));
  }

  private static void plays(Path file) throws IOException {
    var written = Files.readString(file);
    var chat = Transcript.read(written);
    CLINIC.opensOnMonday();
    CLINIC.clock.goesTo("18:00");
    var ada = CLINIC.therapist("Dr. Lind").hasAPatient("Ada");
    var scene = chat.scene();
    CLINIC
        .db
        .sql(
            """
            update person set language = :language, formal = :formal, quiet_from = null,
              quiet_until = null
            where chat = :chat
            """)
        .param("language", scene.voice().language())
        .param("formal", scene.voice().formal())
        .param("chat", ada.id)
        .update();
    var shown = new ArrayList<ChatMessage>();
    ada.does(() -> Beginnings.begin(CLINIC.application, ada.id, scene.script(), scene.allFacts()));
    shown.addAll(ada.fresh());
    for (var line : chat.lines()) {
      plays(ada, line, shown);
      shown.addAll(ada.fresh());
    }
    assertThat(shown.stream().flatMap(WholeTranscriptsTest::lines))
        .containsExactlyElementsOf(botsHalf(written));
  }

  private static void plays(Person ada, String line, List<ChatMessage> shown) {
    var rest = line.substring(1).strip();
    if (line.startsWith("~")) {
      var time = rest.toUpperCase(Locale.ROOT);
      CLINIC.clock.passes(Duration.parse(time.endsWith("D") ? "P" + time : "PT" + time));
    } else if (rest.startsWith("edited:")) {
      ada.edits(rest.substring("edited:".length()).strip());
    } else if (rest.startsWith("[")) {
      taps(ada, rest.substring(1, rest.length() - 1), shown);
    } else {
      ada.says(rest);
    }
  }

  /** A button that is there, or else the one that was there when the message came. */
  private static void taps(Person ada, String label, List<ChatMessage> shown) {
    if (ada.canTap(label)) {
      ada.taps(label);
    } else {
      var keys = shown.reversed().stream().flatMap(it -> it.keys().stream()).flatMap(List::stream);
      var data = keys.filter(key -> key.label().equals(label)).findFirst().orElseThrow().data();
      ada.tapsData(ada.last(), String.valueOf(data));
    }
  }

  private static Stream<String> lines(ChatMessage message) {
    var rows =
        message.keys().stream()
            .map(row ->
                row.stream().map(key -> key.label()).collect(Collectors.joining("] [", "[", "]")));
    return Stream.concat(message.text().lines(), rows).filter(line -> !line.isBlank());
  }

  /** The lines that begin with a time or are indented as far; without changes and records. */
  private static List<String> botsHalf(String written) {
    return written
        .lines()
        .filter(line -> line.matches("(\\d\\d:\\d\\d  | {7}).*"))
        .map(line -> line.substring(7).stripTrailing())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String name(Path file) {
    return Transcript.FOLDER.relativize(file).toString();
  }
}
