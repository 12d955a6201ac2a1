package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.conversation.Intake;
import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.kernel.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What patients send that nobody asked for: the running question stays answerable after each. */
class PatientsBadInputTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WORDS = "Hagebuttentee";
  private static final String AWKWARD =
      "<b>&\"</b> {name} 'it''s' <script> &amp; 🌧️👩‍👩‍👧 שלום עולם مرحبا \u202Eabc\u202C /plan";

  private static final String BLOCKED =
      """
      {"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}
      """;

  private final WrittenLog log = new WrittenLog();
  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAskedHowItWent() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    log.opens();
    CLINIC.clock.goesTo("18:00");
    ada.taps("Start").taps("3").taps("That's enough for today").taps("6").taps("Partly");
    ada.hears("How hard was it?");
  }

  @AfterEach
  void nothingOfItIsInTheLog() {
    log.closes();
    log.holdsNothingBut(WORDS, AWKWARD);
  }

  private void theQuestionIsStillAnswerable() {
    ada.taps("7").hears("What did you notice?").says("The lamp hums.").taps("That's all");
    ada.taps("No, that's all").taps("No").hears("Thank you.");
    drLind.says("/digest Ada").hears("Difficulty: 7 of 10", "Noticed: “The lamp hums.”");
  }

  @Test
  void everyCommandIsAnsweredInTheMiddleOfAQuestion() {
    for (var command : List.of("/help", "/plan", "/exercises", "/privacy", "/nonsense", "/start")) {
      ada.says(command);
      assertThat(ada.rings()).as(command).isNotEmpty();
    }
    ada.says("/mydata").hears("Your data").says("/mood").hears("How is your mood");
    ada.taps("5").hears("I've noted it.", "How hard was it?");
    ada.says("/delete").taps("Keep it").hears("Everything stays as it is.");
    theQuestionIsStillAnswerable();
  }

  @Test
  void wordsWhereAButtonIsExpectedAreAnsweredWithAHint() {
    ada.says(WORDS).hears("Please tap or type a number from 0 to 10");
    ada.says("99").hears("from 0 to 10").says("-1").says(WORDS).hears("To leave it, send /stop");
    theQuestionIsStillAnswerable();
  }

  @Test
  void aTapOnAnOldButtonSaysSoAndChangesNothing() {
    var offer = ada.all().stream().filter(each -> each.text().contains("time you chose")).toList();
    ada.tapsData(offer.getLast(), "Start").hearsNothing();
    var forged =
        List.of(
            "d:1:start",
            "d:999999999:1",
            "d:99999999999:1",
            "d:",
            "x",
            "p:",
            "p:do:x",
            "s:",
            "s:safe:x",
            "t:assign",
            "w:no:en:x");
    for (var data : forged) {
      ada.tapsData(offer.getLast(), data).hearsNothing();
      assertThat(ada.notice()).as(data).isNotEmpty();
    }
    theQuestionIsStillAnswerable();
  }

  @Test
  void aSecondTapOnTheSameButtonChangesNothing() {
    var question = ada.last();
    ada.does(() -> {
      CLINIC.phones.taps(ada.id, question.id(), "7");
      CLINIC.phones.taps(ada.id, question.id(), "7");
      CLINIC.phones.taps(ada.id, question.id(), "2");
    });
    assertThat(ada.rings()).filteredOn(each -> each.contains("What did you notice?")).hasSize(1);
    assertThat(ada.notices().stream().filter("That one is already answered."::equals)).hasSize(2);
    drLind.says("/digest Ada").hears("Difficulty: 7 of 10");
    assertThat(CLINIC.phones.unansweredTaps()).isZero();
  }

  @Test
  void twoTapsInOneBatchAndTheSameUpdateTwiceCountOnce() {
    var question = ada.last();
    var seven = question.keys().get(1).get(1).data();
    var tap = new Stimulus.Tapped(question.id(), "1", String.valueOf(seven));
    var first = new Update(1L, new ChatId(ada.id), "en", tap);
    var second = new Update(2L, new ChatId(ada.id), "en", tap);
    ada.does(() -> intake().carry(List.of(first, second)));
    assertThat(ada.rings()).filteredOn(each -> each.contains("What did you notice?")).hasSize(1);
    var said = new Stimulus.Said(1, new Words("Once."));
    var update = new Update(3L, new ChatId(ada.id), "en", said);
    ada.does(() -> intake().carry(List.of(update, update))).hears("What got in the way?");
    ada.does(() -> intake().carry(List.of(update))).hearsNothing();
    CLINIC.db.sql("delete from seen_update where id < 10").update();
  }

  @Test
  void picturesStickersAndVoiceAreNotKept() {
    for (var kind : List.of("photo", "sticker", "voice", "document", "video")) {
      ada.sends(kind, kind.equals("photo") ? WORDS : "").hears("I cannot look at pictures");
    }
    theQuestionIsStillAnswerable();
  }

  @Test
  void longTextsAreRefusedOnceAndTheShorterOneIsKept() {
    ada.taps("7").says((WORDS + " ").repeat(300).substring(0, 4096));
    assertThat(ada.rings()).hasSize(1);
    ada.hears("Up to 1,500 characters fit");
    CLINIC.clock.passes(Duration.ofSeconds(5));
    ada.says((WORDS + " ").repeat(800).substring(0, 10_000));
    assertThat(ada.rings()).hasSize(1);
    CLINIC.clock.passes(Duration.ofSeconds(5));
    ada.says("The lamp hums.").hears("What got in the way?");
    drLind.says("/digest Ada").hears("Noticed: “The lamp hums.”");
  }

  @Test
  void markupEmojiAndRightToLeftComeBackAsTheyWere() {
    ada.taps("7").says(AWKWARD);
    drLind.says("/digest Ada").hears("Noticed: “\u2068" + AWKWARD + "\u2069”");
    ada.says("/note").says(AWKWARD).taps("Share it");
    drLind.says("/digest Ada").hears("For the session: “\u2068" + AWKWARD + "\u2069”");
  }

  @Test
  void anUpdateThatNobodyKnowsStopsNothing() {
    ada.does(() -> CLINIC.phones.injects(Map.of("a_new_kind", Map.of("text", WORDS))))
        .hearsNothing();
    ada.does(() -> CLINIC.phones.injects(Map.of("message", WORDS))).hearsNothing();
    ada.does(() -> CLINIC.phones.injects(Map.of("message", Map.of("chat", 1)))).hearsNothing();
    theQuestionIsStillAnswerable();
  }

  @Test
  void whoBlocksIsLeftInPeaceAndMayComeBack() {
    ada.does(() -> CLINIC.phones.blocks(ada.id));
    int stood = ada.all().size();
    long sent = CLINIC.telegram.calls("sendMessage");
    CLINIC.clock.goesTo("07:29");
    assertThat(CLINIC.telegram.calls("sendMessage")).isEqualTo(sent);
    CLINIC.clock.goesTo("07:30");
    drLind.hears("A digest is ready.").taps("Open").hears("Ada, since");
    CLINIC.clock.passes(Duration.ofDays(2));
    assertThat(ada.all()).hasSize(stood);
    ada.does(() -> CLINIC.phones.unblocks(ada.id));
    ada.says("/plan").hears("Grounding");
    CLINIC.clock.goesTo("18:00");
    ada.hears("It's the time you chose.");
  }

  @Test
  void whoBlocksWithoutTelegramSayingSoIsFoundOutByTheFirstRefusal() {
    ada.does(() -> CLINIC.phones.says(ada.id, "/stop"));
    CLINIC.telegram.next("sendMessage", call -> call.answer(403, "application/json", BLOCKED));
    ada.does(() -> CLINIC.phones.says(ada.id, "/plan")).hearsNothing();
    CLINIC.clock.passes(Duration.ofDays(2));
    ada.hearsNothing();
    ada.says("/plan").hears("Grounding");
  }

  private static Intake intake() {
    return CLINIC.application.getBean(Intake.class);
  }
}
