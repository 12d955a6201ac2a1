package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Answer;
import carryover.kernel.Words;
import carryover.rhythm.Rhythm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TalkTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "text", new Answer.Text(new Words("My legs gave out")),
          "choice", new Answer.Choice("too_hard"),
          "choices", new Answer.Choices(List.of("sadness", "fear")),
          "number", new Answer.Number(7),
          "times", new Answer.Times(Rhythm.of("mon,wed 18:30")),
          "once", new Answer.Times(Rhythm.of("once 2026-03-02T18:00")),
          "skipped", new Answer.Skipped());

  private static final Talk FULL =
      new Talk(
          12,
          List.of(
              new Talk.Frame(
                  "walk",
                  "how",
                  ANSWERS,
                  new Facts(
                      Map.of("patient", "Ada"),
                      Map.of("zones", List.of(new Facts.Item("Europe/Berlin", "Berlin")))),
                  new UUID(1, 2),
                  true)),
          new Talk.Open(1, List.of("mon", "t1830"), Instant.EPOCH, true, "text"));

  /** What the database does with a talk. */
  static Talk savedAndRead(Talk talk) {
    return JSON.readValue(JSON.writeValueAsString(talk), Talk.class);
  }

  @Test
  void aTalkIsTheSameAfterItWasSavedAndRead() {
    assertThat(savedAndRead(FULL)).isEqualTo(FULL);
    assertThat(savedAndRead(Talk.FRESH)).isEqualTo(Talk.FRESH);
  }

  @Test
  void aTalkSavedBeforeAFieldWasAddedCanStillBeRead() {
    var json = "{\"turn\":1,\"frames\":[],\"open\":{\"misses\":0,\"marked\":[],\"nudged\":false}}";
    assertThat(JSON.readValue(json, Talk.class)).isEqualTo(new Talk(1, List.of(), Talk.Open.NEW));
  }

  @Test
  void aPrintedTalkTellsNoAnswer() {
    assertThat(FULL.toString())
        .contains("walk", "how")
        .doesNotContain("legs", "too_hard", "sadness", "7", "18:30", "t1830", "Ada", "Berlin");
    assertThat(new Event.Tapped(3, "too_hard").toString()).doesNotContain("too_hard");
  }
}
