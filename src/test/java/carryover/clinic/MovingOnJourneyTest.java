package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.RealConversations;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.library.Acquisitions;
import carryover.library.Acquisitions.Received;
import carryover.library.Acquisitions.Written;
import carryover.library.Shelf;
import carryover.playground.ChatMessage;
import carryover.script.House;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agreed plan keeps its version and its step until the therapist moves it on. */
class MovingOnJourneyTest {
  private static final String WALK =
      """
      only: en
      script: walk_%1$s
      kind: exercise
      title: A %1$s walk
      about:
        id: wk-0%2$d
        for: [low_mood]
        approach: BA
        difficulty: 1
        minutes: 5
        %3$s
        why: Moving a little can help.
        instructions: Walk.
        care: Not in a storm.
        practised_first: %4$s
      silence: {nudge: 2h, text: No hurry., give_up: 20h, goto: left_open}
      steps:
        - ask: where
          text: Where will you take your %1$s walk?
        - end: completed
        - say: left_open
          text: Another time.
        - end: unanswered
      """;

  private static Clinic clinic = Clinic.shared();

  private Person drLind = clinic.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @TempDir Path folder;

  @BeforeAll
  static void opens() {
    clinic = Clinic.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    puts(WALK.formatted("tiny", 1, "", false));
    puts(WALK.formatted("long", 3, "", true));
    puts(WALK.formatted("small", 2, "easier: walk_tiny\n  harder: wk-03", false));
    puts(WALK.formatted("tiny", 1, "harder: wk-02", false));
  }

  @AfterAll
  static void closes() {
    clinic.close();
  }

  @BeforeEach
  void adaHasADrLind() {
    clinic.opensOnMonday();
    drLind = clinic.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  private static Acquisitions acquisitions() {
    return clinic.application.getBean(Acquisitions.class);
  }

  private static void puts(String source) {
    var bytes = source.getBytes(StandardCharsets.UTF_8);
    var received =
        acquisitions().receive(PersonId.random(), "walk.yaml", bytes, clinic.clock.now());
    assertThat(received).isInstanceOf(Received.Draft.class);
    var draft = (Received.Draft) received;
    assertThat(acquisitions().list(draft.playName(), clinic.clock.now())).isTrue();
  }

  private House withGroundingCalled(String title) throws IOException {
    try (var files = Files.walk(RealConversations.FOLDER)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(RealConversations.FOLDER.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var file = folder.resolve("exercises/re_03_grounding.yaml");
    var text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceFirst("title: .*", "title: " + title).replace("I have four", "Four it is"));
    return ((Reading.Readable) ScriptTree.read(folder)).scripts();
  }

  private static String keyOf(ChatMessage page, String label) {
    return page.keys().stream()
        .flatMap(List::stream)
        .filter(key -> key.label().equals(label))
        .map(key -> Objects.requireNonNull(key.data()))
        .findFirst()
        .orElseThrow();
  }

  private Person looksAtAda() {
    return drLind.says("/patients Ada").taps("Exercises …");
  }

  @Test
  void aPlanKeepsItsVersionWhenTheFileChangesUntilTheTherapistMovesItOn() throws IOException {
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    looksAtAda().doesNotHear("newer version");
    assertThat(drLind.canTap("Use the new version: Grounding 5-4-3-2-1")).isFalse();
    clinic.clock.goesTo("18:00");
    ada.taps("Start").taps("3").taps("I have five, go on");
    clinic.application.getBean(Shelf.class).houseChanged(withGroundingCalled("Being here"));
    ada.taps("I have four").hears("three").taps("I have a few").taps("I have two");
    ada.says("/stop").says("/plan").hears("Grounding").doesNotHear("Being here");
    looksAtAda().hears("There is a newer version").taps("Use the new version: Grounding 5-4-3-2-1");
    drLind.doesNotHear("newer version").hears("Being here · ");
    ada.doesNotHear("changed something");
    clinic.clock.goesTo("18:00");
    ada.taps("Start").hears("You asked me to remind you: Being here").taps("3");
    ada.taps("I have five, go on").sees("Four it is");
    ada.says("/stop").says("/exercises").taps("Being here").hears("Being here");
  }

  @Test
  void aStepUpOrDownIsOneTapAndTheTimesStay() {
    drLind.assigns("Ada wk-01 daily 18:00");
    ada.agrees();
    looksAtAda().sees("Next step: A small walk");
    var page = drLind.last();
    var up = keyOf(page, "Next step: A small walk");
    drLind.taps("Next step: A small walk").hears("A small walk · ");
    drLind.tapsData(page, up);
    looksAtAda().sees("Easier step: A tiny walk", "Next step: A long walk");
    clinic.clock.rings();
    assertThat(ada.all())
        .extracting(ChatMessage::text)
        .filteredOn(text -> text.contains("has adjusted your plan for you"))
        .singleElement()
        .asString()
        .startsWith("Dr. Lind")
        .doesNotContain("walk");
    clinic.clock.goesTo("18:00");
    ada.taps("Start").hears("You asked me to remind you: A small walk").says("By the river");
    ada.says("/stop");
    looksAtAda().taps("Easier step: A tiny walk").hears("A tiny walk · ");
  }

  @Test
  void aStepThatMustBePractisedFirstIsAskedAbout() {
    drLind.assigns("Ada wk-02 daily 18:00");
    ada.agrees();
    looksAtAda().taps("Next step: A long walk").hears("Please practise it together first.");
    ada.says("/plan").hears("A small walk");
    drLind.taps("Yes, practised together").hears("A long walk · ");
    ada.says("/plan").hears("A long walk");
  }

  @Test
  void aChangeIsToldAlsoWhereSomethingElseIsPlannedAboutTheExercise() {
    drLind.assigns("Ada wk-01 daily 18:00");
    ada.agrees();
    looksAtAda().taps("Reminders and forms: A tiny walk").taps("4 weeks");
    looksAtAda().taps("Next step: A small walk");
    clinic.clock.rings();
    ada.hears("Dr. Lind has adjusted your plan for you.");
  }

  @Test
  void aChangeInQuietHoursIsToldInTheMorning() {
    drLind.assigns("Ada wk-01 daily 18:00");
    ada.agrees();
    clinic.clock.goesTo("18:00");
    ada.taps("Not today");
    clinic.clock.goesTo("22:00");
    looksAtAda().taps("Next step: A small walk");
    clinic.clock.goesTo("06:59");
    ada.hearsNothing();
    clinic.clock.goesTo("07:00");
    ada.hears("Dr. Lind has adjusted your plan for you.");
  }

  @Test
  void nobodyMovesTheStepOfAnothersPatient() {
    drLind.assigns("Ada wk-01 daily 18:00");
    ada.agrees();
    looksAtAda();
    var page = drLind.last();
    var up = keyOf(page, "Next step: A small walk");
    var other = clinic.therapist("Dr. Adler");
    other.says("/patients");
    other.tapsData(other.last(), up);
    assertThat(other.notice()).isEqualTo("This button is from an earlier step.");
    ada.says("/plan").hears("A tiny walk");
  }

  @Test
  void anExerciseInTheTherapistsOwnWordsIsAssignedAndPlayed() {
    var written =
        acquisitions()
            .ownWords(
                PersonId.random(),
                new Voice("de", true),
                "Fenster {auf} & 'Luft'",
                "Das Fenster öffnen.\nDrei Mal <tief> atmen.",
                clinic.clock.now());
    var id = ((Written.Listed) written).id();
    drLind.assigns("Ada " + id + " daily 18:00");
    ada.agrees();
    clinic.clock.goesTo("18:00");
    ada.taps("Start").hears("Fenster {auf} & 'Luft'", "Drei Mal <tief> atmen.");
    ada.taps("Fertig").hears("How did it go with Fenster {auf} & 'Luft'");
  }

  @Test
  void aRetiredExerciseGoesOnInPlansAndCannotBeAssigned() {
    puts(WALK.formatted("old", 9, "harder: wk-02", false));
    drLind.assigns("Ada wk-09 daily 18:00");
    ada.agrees();
    assertThat(acquisitions().retire("walk_old", clinic.clock.now())).isTrue();
    drLind.says("/assign Ada wk-09 daily 18:00").hears("In one line: patient, exercise, times.");
    clinic.clock.goesTo("18:00");
    ada.taps("Start").hears("Where will you take your old walk?");
  }
}
