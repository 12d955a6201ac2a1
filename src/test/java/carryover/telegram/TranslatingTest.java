package carryover.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.kernel.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telegram's JSON in, our words out. */
class TranslatingTest {
  private static final String ADA =
      "\"from\":{\"id\":11,\"is_bot\":false,\"first_name\":\"Ada\",\"language_code\":\"de\"}";
  private static final String PRIVATE = "\"chat\":{\"id\":11,\"type\":\"private\"},\"date\":1";

  @Test
  void aTextIsSaid() {
    assertThat(read("message", inPrivate("\"text\":\"hello\"")))
        .isEqualTo(new Update(7, new ChatId(11), "de", new Stimulus.Said(5, new Words("hello"))));
  }

  @Test
  void aChangedTextOrCaptionIsEdited() {
    assertThat(read("edited_message", inPrivate("\"text\":\"new\"")).stimulus())
        .isEqualTo(new Stimulus.Edited(5, new Words("new")));
    assertThat(read("edited_message", inPrivate("\"caption\":\"new\"")).stimulus())
        .isEqualTo(new Stimulus.Edited(5, new Words("new")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "photo|[{'file_id':'a','file_unique_id':'b','width':1,'height':1}]",
        "voice|{'file_id':'a','file_unique_id':'b','duration':1}",
        "video|{'file_id':'a','file_unique_id':'b','width':1,'height':1,'duration':1}",
        "video_note|{'file_id':'a','file_unique_id':'b','length':1,'duration':1}",
        "audio|{'file_id':'a','file_unique_id':'b','duration':1}",
        "contact|{'phone_number':'1','first_name':'x'}",
        "location|{'latitude':1.0,'longitude':1.0}"
      })
  void aThingIsShownWithItsCaption(String kind, String thing) {
    var shown = "\"caption\":\"look\",\"" + kind + "\":" + thing.replace('\'', '"');
    assertThat(read("message", inPrivate(shown)).stimulus())
        .isEqualTo(new Stimulus.Showed(kind, new Words("look")));
  }

  @Test
  void aFileIsToldByItsNameAndSize() {
    var file = "{\"file_id\":\"a\",\"file_unique_id\":\"b\"%s}";
    var whole = file.formatted(",\"file_name\":\"walk.yaml\",\"file_size\":7");
    assertThat(read("message", inPrivate("\"document\":" + whole)).stimulus())
        .isEqualTo(new Stimulus.SentFile("a", "walk.yaml", 7, new Words("")));
    var bare = "\"caption\":\"look\",\"document\":" + file.formatted("");
    assertThat(read("message", inPrivate(bare)).stimulus())
        .isEqualTo(new Stimulus.SentFile("a", "", 0, new Words("look")));
  }

  @Test
  void aMovingPictureIsNoFile() {
    var thing = "{\"file_id\":\"a\",\"file_unique_id\":\"b\"%s}";
    var moving = thing.formatted(",\"width\":1,\"height\":1,\"duration\":1");
    var both = "\"animation\":" + moving + ",\"document\":" + thing.formatted("");
    assertThat(read("message", inPrivate(both)).stimulus())
        .isEqualTo(new Stimulus.Showed("animation", new Words("")));
  }

  @Test
  void aTapCarriesItsDataAndMessage() {
    var tap = "{\"id\":\"q\",%s,\"data\":\"d:1:yes\",\"message\":{\"message_id\":9,%s}}";
    assertThat(read("callback_query", tap.formatted(ADA, PRIVATE)))
        .isEqualTo(new Update(7, new ChatId(11), "de", new Stimulus.Tapped(9, "q", "d:1:yes")));
  }

  @Test
  void aTapOnAMessageThatIsGoneStillFindsItsChat() {
    var tap = "{\"id\":\"q\",%s,\"data\":\"d:1:yes\"}".formatted(ADA);
    assertThat(read("callback_query", tap).chat()).isEqualTo(new ChatId(11));
  }

  @Test
  void blockingAndUnblockingAreKnownByTheMembership() {
    assertThat(read("my_chat_member", membership("private", "kicked")).stimulus())
        .isEqualTo(new Stimulus.Blocked());
    assertThat(read("my_chat_member", membership("private", "member")).stimulus())
        .isEqualTo(new Stimulus.Unblocked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "supergroup", "channel"})
  void groupsAndChannelsAreNoPlaceForTheBot(String type) {
    assertThat(read("my_chat_member", membership(type, "member")).stimulus())
        .isEqualTo(new Stimulus.InGroup());
    assertThat(read("my_chat_member", membership(type, "left")).stimulus())
        .isEqualTo(new Stimulus.Unknown("left_a_group"));
    var said = inPrivate("\"text\":\"hello\"").replace("\"private\"", "\"" + type + "\"");
    assertThat(read("message", said).stimulus()).isEqualTo(new Stimulus.InGroup());
  }

  @Test
  void botsArePassedOver() {
    var said = inPrivate("\"text\":\"hello\"").replace("\"is_bot\":false", "\"is_bot\":true");
    assertThat(read("message", said).stimulus()).isEqualTo(new Stimulus.Unknown("bot_message"));
  }

  @Test
  void whatNobodyKnowsIsUnknown() {
    assertThat(read("something_new", "{}").stimulus()).isEqualTo(new Stimulus.Unknown("unhandled"));
    assertThat(read("message", inPrivate("\"left_alone\":true")).stimulus())
        .isEqualTo(new Stimulus.Unknown("service_message"));
  }

  private static String inPrivate(String rest) {
    return "{\"message_id\":5,%s,%s,%s}".formatted(ADA, PRIVATE, rest);
  }

  private static String membership(String type, String status) {
    var user = "\"user\":{\"id\":1,\"is_bot\":true,\"first_name\":\"b\"},\"status\":\"%s\"";
    return "{%s,%s,\"old_chat_member\":{%s},\"new_chat_member\":{%s%s}}"
        .formatted(
            ADA,
            PRIVATE.replace("private", type),
            user.formatted("member"),
            user.formatted(status),
            status.equals("kicked") ? ",\"until_date\":0" : "");
  }

  private static Update read(String field, String json) {
    try {
      var update = "{\"update_id\":7,\"%s\":%s}".formatted(field, json);
      return Reading.update(Reading.json(update.getBytes(UTF_8)));
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
