package carryover.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A therapist looks for an exercise, tries it, takes it out and brings it back. */
class LibraryJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");

  @BeforeEach
  void drLindHasSignedUp() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
  }

  @Test
  void theLibraryIsBrowsedByTopicFromEasyToDemanding() {
    drLind.says("/library").hears("The library", "What is it about?").taps("Low mood");
    drLind.hears("From easy to demanding");
    var difficulties =
        drLind.last().labels().stream()
            .filter(each -> each.matches("[1-5] · .*"))
            .map(each -> each.charAt(0))
            .toList();
    assertThat(difficulties).isNotEmpty().isSorted();
    drLind.taps("2 · A pleasant activity").hears("A pleasant activity", "Why", "Please note");
    drLind.hears("Difficulty 2 of 5").sees("Play it through", "Assign it", "Export", "Take it out");
    drLind.taps("← Low mood").hears("From easy to demanding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pleasant activity", "plesant activty", "ba-02", "BA02", "Angenehme"})
  void wordsAreLookedForInBothLanguagesAndTypingErrorsForgiven(String words) {
    drLind.says("/library " + words).sees("2 · A pleasant activity");
  }

  @Test
  void whereNothingFitsTheTopicsAreAWayOn() {
    drLind.says("/library <xylophone>").hears("Nothing here fits “<xylophone>”").sees("Low mood");
  }

  @Test
  void anExerciseIsPlayedThroughWithoutATrace() {
    var before = CLINIC.tables().rows("entry");
    drLind.says("/library re-03").taps("1 · Grounding 5-4-3-2-1").taps("Play it through");
    drLind.hears("as a patient would see it", "how far away or how fully here").taps("3");
    drLind.hears("five things you see").says("/settings").hears("What would you like to change");
    drLind.says("/stop").hears("Nothing was kept");
    assertThat(CLINIC.tables().rows("entry")).isEqualTo(before);
  }

  @Test
  void anExerciseIsExportedAsAFileThatCanBeSentBack() {
    drLind.says("/library wo-01").taps("3 · Worry time").taps("Export");
    assertThat(drLind.file()).contains("script: wo_01_worry_time", "\n---\n", "language: de");
    drLind.sends("wo_01_worry_time.yaml", drLind.file().getBytes(UTF_8), "");
    drLind.hears("All is well. It would replace version 1.").taps("Discard");
  }

  @Test
  void whatIsTakenOutCanNeitherBeFoundNorAssignedAndPlansGoOn() {
    var ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada ba-03 daily 18:00");
    ada.agrees();
    drLind.says("/library ba-03");
    var found = drLind.last();
    var label = found.labels().getFirst();
    drLind.taps(label).taps("Take it out").hears("Nobody can find or assign it then");
    drLind.taps("Take it out").hears("no longer in use").sees("Bring it back");
    drLind.says("/library five minutes");
    assertThat(drLind.last().labels()).doesNotContain(label);
    drLind.says("/assign Ada ba-03 daily 18:00").hears("These fit “ba-03” best:");
    drLind.tapsData(found, "l:give:ba-03").hearsNothing();
    assertThat(drLind.notice()).contains("earlier step");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
    drLind.says("/library").taps("No longer in use (1)").taps(label).taps("Bring it back");
    drLind.says("/library ba-03").sees(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l:",
        "l:nonsense",
        "l:topic",
        "l:topic:nothing:0",
        "l:topic:low_mood:-1",
        "l:topic:low_mood:99999999999",
        "l:ex",
        "l:ex:zz-99",
        "l:retire_yes:zz-99",
        "l:back:ba-02",
        "l:own:AAAAAAAAAAAAAAAAAAAAAA",
        "l:own",
        "l:draft_list",
        "l:draft_list:ba_02_pleasant_activity@1",
        "l:draft_drop:'; drop table person; --@1"
      })
  void aForgedButtonDoesNothingAndSaysSo(String data) {
    drLind.says("/library");
    var menu = drLind.last();
    drLind.tapsData(menu, data).hearsNothing();
    assertThat(drLind.notice()).isNotEmpty();
    drLind.says("/library ba-02").sees("2 · A pleasant activity");
  }

  @Test
  void aPatientHasNoLibrary() {
    var ada = drLind.hasAPatient("Ada");
    ada.says("/library").hears("I don't know this command");
    ada.tapsData(ada.last(), "l:retire_yes:ba-02");
    drLind.says("/library ba-02").sees("2 · A pleasant activity");
  }

  @Test
  void theMenuAndTheHelpNameIt() {
    assertThat(CLINIC.phones.menu(drLind.id)).anyMatch(each -> each.startsWith("library – "));
    drLind.says("/help").hears("/library shows all exercises");
  }
}
