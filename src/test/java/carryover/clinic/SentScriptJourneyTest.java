package carryover.clinic;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.conversation.Intake;
import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.playground.ServerError;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A therapist sends a script: what is wrong with it, or a card, and then the library. */
class SentScriptJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static int last;

  private final SentExercise wave = next();
  private Person drLind = CLINIC.somebody("Dr. Lind", "en");

  /** Everybody shares one library, so each test brings a file of its own. */
  private static SentExercise next() {
    last++;
    return new SentExercise(
        "zz_%02d_wave".formatted(last), "zz-%02d".formatted(last), "Wave no. " + last);
  }

  @BeforeEach
  void drLindHasSignedUp() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
  }

  @Test
  void aGoodScriptIsShownWithWhatCanBeDoneAndTheLibraryIsUnchanged() {
    sends(wave).hears(wave.title(), "Withdrawal, Low mood", "Difficulty 2 of 5, about 10 min");
    drLind.hears("It is new here").sees("Play it through", "Put it in", "Discard");
    drLind.says("/library " + wave.title()).doesNotHear(wave.title() + "\n");
    assertThat(drLind.canTap("2 · " + wave.title())).isFalse();
  }

  @Test
  void theDraftIsPlayedAtOnceAsAPatientWouldSeeItAndNothingIsKept() {
    var before = CLINIC.tables().rows("entry");
    sends(wave).taps("Play it through").hears("Nothing is kept");
    drLind.hears("Hello Ada, Dr. Lind and you planned this.", "How much are you here");
    drLind.taps("4").hears("That was all of it. Nothing was kept.");
    assertThat(CLINIC.tables().rows("entry")).isEqualTo(before);
  }

  @Test
  void stopLeavesATrial() {
    sends(wave).taps("Play it through").says("/stop").hears("Nothing was kept");
    drLind.doesNotHear("What you saved is kept").says("4").hears("I have not kept this");
  }

  @Test
  void aTrialBegunTwiceIsPlayedOnce() {
    sends(wave).taps("Play it through").taps("Play it through").taps("4");
    drLind.hears("That was all of it.").says("5").hears("I have not kept this");
  }

  @Test
  void putInItCanBeFoundAssignedAndPlayed() {
    var ada = drLind.hasAPatient("Ada");
    sends(wave).taps("Put it in").hears(wave.title() + " is in the library now");
    drLind.says("/library " + wave.title()).taps("2 · " + wave.title());
    drLind.hears("Wave to a neighbour", "version 1").taps("Assign it").taps("Ada");
    drLind.hears("How often?").taps("every day at 18:00").taps("I have read this");
    drLind.hears("Assigned. Ada now decides");
    CLINIC.clock.rings();
    ada.taps("Open").hears(wave.title());
  }

  @Test
  void aSecondTapChangesNothing() {
    sends(wave);
    var card = drLind.last();
    drLind.taps("Put it in");
    drLind.tapsData(card, "l:draft_list:" + wave.name() + "@1");
    assertThat(drLind.notice()).contains("in the library already");
    drLind.tapsData(card, "l:draft_drop:" + wave.name() + "@1");
    assertThat(drLind.notice()).contains("in the library already");
    drLind.says("/library " + wave.id()).taps("2 · " + wave.title()).hears("version 1");
  }

  @Test
  void discardedItIsGone() {
    sends(wave);
    var card = drLind.last();
    drLind.taps("Discard").hears("is discarded. The library is unchanged.");
    for (var verb : new String[] {"draft_play", "draft_list", "draft_drop"}) {
      drLind.tapsData(card, "l:" + verb + ":" + wave.name() + "@1").hearsNothing();
      assertThat(drLind.notice()).contains("discarded, or in the library already");
    }
  }

  @Test
  void aDiscardedDraftsOldCardNeverListsTheNextOne() {
    sends(wave);
    var card = drLind.last();
    drLind.taps("Discard");
    sends(wave);
    drLind.tapsData(card, "l:draft_list:" + wave.name() + "@1");
    assertThat(drLind.notice()).contains("discarded");
    drLind.taps("Put it in").hears("is in the library now");
  }

  @Test
  void aNewVersionSaysWhichOneItWouldReplaceAndPlansKeepTheirs() {
    sends(wave).taps("Put it in");
    var ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada " + wave.id() + " daily 18:00");
    ada.agrees();
    var better = wave.text().replace("Hello {patient}", "Good day {patient}");
    drLind.sends(wave.fileName(), better.getBytes(UTF_8), "");
    drLind.hears("would replace version 1").taps("Put it in");
    drLind.says("/library " + wave.id()).taps("2 · " + wave.title()).hears("version 2");
    drLind.taps("Play it through").hears("Good day Ada").says("/stop");
  }

  @Test
  void anotherTherapistsDraftCannotBeTouched() {
    sends(wave);
    var drAdler = CLINIC.therapist("Dr. Adler").says("/library");
    for (var verb : new String[] {"draft_play", "draft_list", "draft_drop"}) {
      drAdler.tapsData(drAdler.last(), "l:" + verb + ":" + wave.name() + "@1").hearsNothing();
      assertThat(drAdler.notice()).contains("discarded");
    }
    drLind.taps("Put it in").hears("is in the library now");
  }

  @Test
  void everyMistakeIsToldWithItsLine() {
    var broken =
        wave.text()
            .replace("goto: left_open", "goto: left_opne")
            .replace("minutes: 10", "minutes: 1000");
    drLind.sends(wave.fileName(), broken.getBytes(UTF_8), "");
    drLind.hears("mistake").hears("The library is unchanged. Please correct these lines");
    assertThat(drLind.last().text()).containsPattern("(?m)^\\d+  [a-z-]+  \\S");
  }

  @Test
  void aLongListOfMistakesComesInPieces() {
    var steps = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      steps.append("  - say: again\n    text: The {nobody_").append(i).append("} walks.\n");
    }
    var broken = wave.text().replace("  - say: hello\n", steps + "  - say: hello\n");
    drLind.sends(wave.fileName(), broken.getBytes(UTF_8), "");
    assertThat(drLind.fresh().size()).isGreaterThan(1);
    assertThat(drLind.fresh()).allMatch(each -> each.text().length() <= 4096);
    assertThat(drLind.last().text()).contains("more.", "The library is unchanged.");
  }

  @Test
  void whatStandsInAFileIsNeverMarkup() {
    var broken = wave.text().replace("kind: exercise", "kind: <b>&amp;\"x\"</a>");
    drLind.sends("<i>.yaml", broken.getBytes(UTF_8), "").hears("<i>.yaml", "<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter.pdf", "letter", ".yaml.exe", "walk.txt", ""})
  void aFileOfAnotherKindIsNotFetched(String name) {
    long before = CLINIC.telegram.calls("getFile");
    drLind.sends(name, new byte[] {1}, "").hears("Its name ends in .yaml");
    assertThat(CLINIC.telegram.calls("getFile")).isEqualTo(before);
  }

  @Test
  void fiveMegabytesAreNotFetched() {
    long before = CLINIC.telegram.calls("getFile");
    drLind.sends("a.yaml", new byte[5 * 1024 * 1024], "").hears("too large", "Up to 256 KB");
    assertThat(CLINIC.telegram.calls("getFile")).isEqualTo(before);
  }

  @Test
  void whatIsNoTextIsSaidToBeNone() {
    drLind.sends("a.yaml", new byte[] {0, 1, 2, (byte) 0xff}, "").hears("no text that I can read");
    drLind.sends("a.YML", "script: x".getBytes(UTF_16LE), "").hears("no text that I can read");
    drLind.sends("a.yaml", " \n\t\n".getBytes(UTF_8), "").hears("This file is empty");
  }

  @Test
  void aFileThatCannotBeHadIsAskedForOnceMore() {
    CLINIC.telegram.next("/file", new ServerError());
    sends(wave).hears("I could not get this file from Telegram. Please send it once more.");
    sends(wave).hears("It is new here");
  }

  @Test
  void aFileBroughtTwiceIsTakenInOnce() {
    var came = new Stimulus.Fetched(wave.fileName(), wave.file());
    var update = new Update(-1_000_000 - last, new ChatId(drLind.id), "", came);
    var intake = CLINIC.application.getBean(Intake.class);
    drLind.does(() -> intake.carry(List.of(update))).hears("It is new here");
    drLind.does(() -> intake.carry(List.of(update))).hearsNothing();
  }

  @Test
  void variantsStandBelowTheirBaseAndOnTheLastScreenBeforeAssigning() {
    drLind.hasAPatient("Ada");
    sends(wave).taps("Put it in");
    var harderId = wave.id() + "h";
    var links = "  id: %s\n  easier: %s\n  variant_of: %s\n";
    var harder =
        new SentExercise(wave.name().replace("_wave", "h_wave"), harderId, "Big wave " + last)
            .text()
            .replace("  id: " + harderId + "\n", links.formatted(harderId, wave.id(), wave.id()))
            .replace("difficulty: 2", "difficulty: 3");
    drLind.sends("harder.yaml", harder.getBytes(UTF_8), "").taps("Put it in");
    var linked =
        wave.text().replace(wave.id() + "\n", wave.id() + "\n  harder: " + harderId + "\n");
    drLind.sends(wave.fileName(), linked.getBytes(UTF_8), "").taps("Put it in");
    drLind.says("/library " + wave.id()).taps("2 · " + wave.title()).sees("↑ 3 · Big wave " + last);
    drLind.says("/assign Ada").says("/assign").taps("Ada").taps("Withdrawal");
    assertThat(drLind.last().labels()).contains(wave.title()).doesNotContain("Big wave " + last);
    drLind.taps(wave.title()).taps("every day at 18:00").taps("Harder version");
    drLind.hears("Big wave " + last + " for Ada").sees("Easier version").taps("I have read this");
    drLind.hears("Assigned.");
  }

  @Test
  void aPatientsFileIsNeverLookedInto() {
    var ada = drLind.hasAPatient("Ada");
    long before = CLINIC.telegram.calls("getFile");
    ada.sends(wave.fileName(), wave.file(), "").hears("I cannot look at pictures");
    ada.sends(wave.fileName(), wave.file(), "I want to kill myself").hears("Call 112");
    var stranger = CLINIC.somebody("Mia", "en").sends(wave.fileName(), wave.file(), "");
    stranger.doesNotHear(wave.title());
    assertThat(CLINIC.telegram.calls("getFile")).isEqualTo(before);
  }

  private Person sends(SentExercise exercise) {
    return drLind.sends(exercise.fileName(), exercise.file(), "");
  }
}
