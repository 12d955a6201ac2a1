package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rich messages: Telegram's rules (Bot API 10.1, "Rich message formatting options"). */
class BotApiRichTest {
  private static final long ADA = 2001;
  private static final String PICTURE = "<img src=\"tg://photo?id=p1\"/>";

  private final BotApiServer server = BotApiServer.start();
  private final PhoneNetwork phones = server.phones();
  private final Bot bot = new Bot(server);

  @BeforeEach
  void adaHasWrittenToTheBot() {
    phones.joins(ADA, "Ada", "en");
    phones.says(ADA, "/start");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theBlocksOfAPageComeBackInTheBotApisShape() throws Exception {
    var answer =
        bot.calls(
            "sendRichMessage",
            "chat_id",
            ADA,
            "rich_message",
            Map.of("html", "<h2>A <b>b</b></h2><p>x<br>y</p><hr/><blockquote>q</blockquote>"));
    assertThat(answer.at("/result/rich_message/blocks").toString())
        .isEqualTo(
            "[{\"type\":\"heading\",\"text\":[\"A"
                + " \",{\"type\":\"bold\",\"text\":\"b\"}],\"size\":2},"
                + "{\"type\":\"paragraph\",\"text\":[\"x\",\"\\n\",\"y\"]},{\"type\":\"divider\"},"
                + "{\"type\":\"blockquote\",\"blocks\":[{\"type\":\"paragraph\",\"text\":\"q\"}]}]");
    assertThat(answer.at("/result/text").isMissingNode()).isTrue();
    assertThat(phones.heard(ADA).getLast().text()).isEqualTo("A b\nx\ny\nq");
  }

  @Test
  void itsTextIsWhatIsReadWithEverythingUnfolded() throws Exception {
    assertThat(
            html(
                "<table><tr><th>a</th><th>b</th></tr><tr><td>1 &lt; 2</td><td></td></tr></table>"
                    + "<details open><summary>more</summary>loose <i>words</i><p>p</p></details>"))
        .isEqualTo("ok");
    assertThat(phones.heard(ADA).getLast().text())
        .isEqualTo("a | b\n1 < 2 | \nmore\nloose words\np");
  }

  @Test
  void exactlyOneFormIsGiven() throws Exception {
    assertThat(rich(Map.of())).contains("exactly one of html, markdown and blocks");
    assertThat(rich(Map.of("html", ""))).contains("exactly one");
    assertThat(rich(Map.of("html", "<p>x</p>", "markdown", "x"))).contains("exactly one");
    assertThat(rich(Map.of("html", "<p>x</p>", "blocks", List.of()))).isEqualTo("ok");
    assertThat(bot.refusal("sendRichMessage", "chat_id", ADA)).contains("is required");
  }

  @Test
  void markupThatIsNotTelegramsIsRefused() throws Exception {
    for (String wrong :
        List.of(
            "<script>x</script>",
            "<div>x</div>",
            "<p>x",
            "x</p>",
            "<b><i>x</b></i>",
            "3 < 4",
            "<p>x<h1>y</h1></p>",
            "<table><td>x</td></table>",
            "<table><tr><td><p>x</p></td></tr></table>",
            "<table></table>",
            "<details>x</details>",
            "<figure>x</figure>",
            "<figcaption>x</figcaption>")) {
      assertThat(html(wrong)).as(wrong).startsWith("Bad Request: ").isNotEqualTo("ok");
    }
    assertThat(phones.heard(ADA)).isEmpty();
  }

  @Test
  void whatIsLargerThanTelegramTakesIsRefused() throws Exception {
    assertThat(html("<p>" + "ü".repeat(32_768) + "</p>")).isEqualTo("ok");
    assertThat(html("<p>" + "ü".repeat(32_769) + "</p>")).endsWith("is too long");
    assertThat(html("<hr/>".repeat(500))).isEqualTo("ok");
    assertThat(html("<hr/>".repeat(501))).endsWith("has too many blocks");
    assertThat(html("<b>".repeat(16) + "x" + "</b>".repeat(16))).isEqualTo("ok");
    assertThat(html("<b>".repeat(17) + "x" + "</b>".repeat(17))).endsWith("nested too deeply");
    assertThat(html("<table><tr>" + "<td>x</td>".repeat(21) + "</tr></table>"))
        .endsWith("too many columns");
    assertThat(html(" <p> </p> ")).isEqualTo("Bad Request: message text is empty");
  }

  @Test
  void everyPictureIsShownAndEveryOneShownIsThere() throws Exception {
    var id = phones.files.keep("photo", "mood.png", new byte[] {1}).fileId();
    assertThat(rich(pictured(PICTURE, photo("p1", id)))).isEqualTo("ok");
    assertThat(Objects.requireNonNull(phones.heard(ADA).getLast().rich()).pictures()).hasSize(1);
    assertThat(html(PICTURE)).contains("wrong file identifier");
    assertThat(rich(pictured(PICTURE, photo("p1", "photo-99")))).contains("wrong file identifier");
    assertThat(rich(pictured(PICTURE, photo("p1", "attach://p1.png")))).contains("wrong file");
    assertThat(rich(pictured("<p>x</p>", photo("p1", id)))).contains("does not show");
    assertThat(rich(pictured(PICTURE, photo("p1", id), photo("p1", id)))).contains("different");
    assertThat(html("<img src=\"file:///etc/passwd\"/>")).contains("wrong file identifier");
  }

  @Test
  void textAndPageTakeEachOthersPlace() throws Exception {
    bot.calls("sendMessage", "chat_id", ADA, "text", "plain");
    int id = phones.heard(ADA).getLast().id();
    var page = Map.of("html", "<p>rich</p>");
    assertThat(edits(id, "rich_message", page)).isEqualTo("ok");
    assertThat(edits(id, "rich_message", page)).contains("message is not modified");
    assertThat(edits(id, "rich_message", page, "text", "x")).contains("exactly one");
    assertThat(edits(id, "text", "plain")).isEqualTo("ok");
    assertThat(phones.heard(ADA).getLast().rich()).isNull();
    assertThat(edits(id, "parse_mode", "HTML")).contains("message text is empty");
  }

  @Test
  void aPictureIsNoText() throws Exception {
    var file = phones.files.keep("photo", "mood.png", new byte[] {1}).fileId();
    bot.calls("sendPhoto", "chat_id", ADA, "photo", file, "caption", "Mood");
    int id = phones.heard(ADA).getLast().id();
    assertThat(edits(id, "text", "x")).contains("there is no text in the message to edit");
    assertThat(edits(id, "rich_message", Map.of("html", "<p>x</p>"))).contains("there is no text");
  }

  private String edits(int message, Object... what) throws Exception {
    var all = new ArrayList<Object>(List.of("chat_id", ADA, "message_id", message));
    all.addAll(Arrays.asList(what));
    return bot.refusal("editMessageText", all.toArray());
  }

  private static Map<String, Object> photo(String id, String address) {
    return Map.of("id", id, "media", Map.of("type", "photo", "media", address));
  }

  @SafeVarargs
  private static Map<String, Object> pictured(String html, Map<String, Object>... media) {
    return Map.of("html", html, "media", List.of(media));
  }

  private String html(String html) throws Exception {
    return rich(Map.of("html", html));
  }

  private String rich(Map<String, Object> message) throws Exception {
    return bot.refusal("sendRichMessage", "chat_id", ADA, "rich_message", message);
  }
}
