package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the bot writes, changes and takes back: Telegram's rules and Telegram's own errors. */
class BotApiMessagesTest {
  private static final long ADA = 2001;

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
  void aTokenThatTelegramDoesNotKnowIsRefused() throws Exception {
    JsonNode answer = new Bot(server, "1:stolen").calls("getMe");
    assertThat(answer.path("ok").asBoolean()).isFalse();
    assertThat(answer.path("error_code").asInt()).isEqualTo(401);
    assertThat(answer.path("description").asString()).isEqualTo("Unauthorized");
  }

  @Test
  void theBotLearnsItsOwnName() throws Exception {
    assertThat(bot.calls("GETME").at("/result/username").asString()).isEqualTo("CarryoverBot");
  }

  @Test
  void aMethodThatIsNoneIsNotFound() throws Exception {
    assertThat(bot.refusal("sendGiraffe")).isEqualTo("Not Found");
  }

  @Test
  void theMarkupBecomesEntitiesAndIsKeptAsItWasSent() throws Exception {
    String html =
        "<b>Walk</b> by the &lt;river&gt; <i>or <u>lake</u></i> /plan https://a.example/b";
    bot.calls("sendMessage", "chat_id", ADA, "parse_mode", "HTML", "text", html);
    ChatMessage heard = phones.heard(ADA).getFirst();
    assertThat(heard.html()).isEqualTo(html);
    assertThat(heard.text()).isEqualTo("Walk by the <river> or lake /plan https://a.example/b");
    assertThat(heard.entities())
        .containsExactly(
            new Entity("bold", 0, 4, null),
            new Entity("italic", 20, 7, null),
            new Entity("underline", 23, 4, null),
            new Entity("bot_command", 28, 5, null),
            new Entity("url", 34, 19, null));
  }

  @Test
  void markupThatIsNotTelegramsOrNotBalancedIsRefused() throws Exception {
    assertThat(refusedHtml("<b>never ends"))
        .endsWith("Can't find end tag corresponding to start tag \"b\"");
    assertThat(refusedHtml("ü <script>x</script>"))
        .endsWith("Unsupported start tag \"script\" at byte offset 3");
    assertThat(refusedHtml("<b><i>x</b></i>"))
        .endsWith("Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"");
    assertThat(refusedHtml("3 < 4")).contains("Unclosed start tag at byte offset 2");
    assertThat(refusedHtml("x</b>")).contains("Unexpected end tag");
  }

  private String refusedHtml(String html) throws Exception {
    String why = bot.refusal("sendMessage", "chat_id", ADA, "parse_mode", "HTML", "text", html);
    assertThat(why).startsWith("Bad Request: can't parse entities: ");
    return why;
  }

  @Test
  void aTextHasOneTo4096CharactersAfterItsMarkup() throws Exception {
    assertThat(says("   ")).isEqualTo("Bad Request: message text is empty");
    assertThat(says("x".repeat(4097))).isEqualTo("Bad Request: message is too long");
    String full = "<b>" + "x".repeat(4096) + "</b>";
    assertThat(bot.refusal("sendMessage", "chat_id", ADA, "parse_mode", "HTML", "text", full))
        .isEqualTo("ok");
  }

  private String says(String text) throws Exception {
    return bot.refusal("sendMessage", "chat_id", ADA, "text", text);
  }

  @Test
  void callbackDataHasOneTo64Bytes() throws Exception {
    assertThat(sendsKey("ä".repeat(32))).isEqualTo("ok");
    assertThat(sendsKey("ä".repeat(33))).isEqualTo("Bad Request: BUTTON_DATA_INVALID");
    assertThat(sendsKey("")).isEqualTo("Bad Request: BUTTON_DATA_INVALID");
  }

  private String sendsKey(String data) throws Exception {
    return bot.refusal(
        "sendMessage", "chat_id", ADA, "text", "How was it?", "reply_markup", keys("Fine", data));
  }

  private static Map<String, Object> keys(String label, String data) {
    return Map.of(
        "inline_keyboard", List.of(List.of(Map.of("text", label, "callback_data", data))));
  }

  @Test
  void standingKeysStayUntilTheyAreTakenAway() throws Exception {
    var keyboard = Map.of("keyboard", List.of(List.of(Map.of("text", "My plan"), "Help")));
    bot.calls("sendMessage", "chat_id", ADA, "text", "Hello", "reply_markup", keyboard);
    assertThat(says("More")).isEqualTo("ok");
    assertThat(phones.standing(ADA)).containsExactly(List.of("My plan", "Help"));
    var remove = Map.of("remove_keyboard", true);
    bot.calls("sendMessage", "chat_id", ADA, "text", "Bye", "reply_markup", remove);
    assertThat(phones.standing(ADA)).isEmpty();
  }

  @Test
  void theBotMayNotWriteToStrangersNorFirstNorWhenBlocked() throws Exception {
    phones.joins(2002, "Tomás", "es");
    assertThat(bot.refusal("sendMessage", "chat_id", 77, "text", "Hello"))
        .isEqualTo("Bad Request: chat not found");
    assertThat(bot.refusal("sendMessage", "chat_id", 2002, "text", "Hello"))
        .isEqualTo("Forbidden: bot can't initiate conversation with a user");
    phones.blocks(ADA);
    assertThat(says("Hello")).isEqualTo("Forbidden: bot was blocked by the user");
    phones.unblocks(ADA);
    assertThat(says("Hello")).isEqualTo("ok");
  }

  @Test
  void anEditChangesTheMessageInPlaceAndMustChangeSomething() throws Exception {
    long id =
        bot.calls("sendMessage", "chat_id", ADA, "text", "One").at("/result/message_id").asLong();
    assertThat(edits(id, "Two")).isEqualTo("ok");
    assertThat(edits(id, "Two")).startsWith("Bad Request: message is not modified");
    assertThat(edits(id + 99, "Two")).isEqualTo("Bad Request: message to edit not found");
    assertThat(edits(phones.messages(ADA).getFirst().id(), "Two"))
        .isEqualTo("Bad Request: message can't be edited");
    assertThat(phones.heard(ADA)).extracting(ChatMessage::text).containsExactly("Two");
  }

  private String edits(long id, String text) throws Exception {
    return bot.refusal("editMessageText", "chat_id", ADA, "message_id", id, "text", text);
  }

  @Test
  void aDeletedMessageIsGone() throws Exception {
    long id =
        bot.calls("sendMessage", "chat_id", ADA, "text", "One").at("/result/message_id").asLong();
    assertThat(bot.refusal("deleteMessage", "chat_id", ADA, "message_id", id)).isEqualTo("ok");
    assertThat(bot.refusal("deleteMessage", "chat_id", ADA, "message_id", id))
        .isEqualTo("Bad Request: message to delete not found");
    assertThat(phones.heard(ADA)).isEmpty();
  }

  @Test
  void aTapIsAnsweredOnce() throws Exception {
    sendsKey("d:3:fine");
    String tap = phones.taps(ADA, phones.heard(ADA).getFirst().id(), "Fine");
    JsonNode query = bot.calls("getUpdates").path("result").path(1).path("callback_query");
    assertThat(query.path("data").asString()).isEqualTo("d:3:fine");
    assertThat(query.path("id").asString()).isEqualTo(tap);
    assertThat(bot.refusal("answerCallbackQuery", "callback_query_id", tap, "text", "Noted"))
        .isEqualTo("ok");
    assertThat(bot.refusal("answerCallbackQuery", "callback_query_id", tap))
        .startsWith("Bad Request: query is too old");
    assertThat(phones.notices()).containsExactly(new TapNotice(tap, ADA, "Noted", false));
  }

  @Test
  void theBotIsSeenTypingUntilItWrites() throws Exception {
    bot.calls("sendChatAction", "chat_id", ADA, "action", "typing");
    assertThat(phones.isTyping(ADA)).isTrue();
    says("Hello");
    assertThat(phones.isTyping(ADA)).isFalse();
  }

  @Test
  void theCommandMenuIsTheReadersOwn() throws Exception {
    menu("", "plan", "Your plan");
    menu("de", "plan", "Dein Plan");
    phones.joins(2003, "Mia", "de");
    assertThat(phones.menu(ADA)).containsExactly("plan – Your plan");
    assertThat(phones.menu(2003)).containsExactly("plan – Dein Plan");
    assertThat(bot.refusal("setMyCommands", "commands", List.of(Map.of("command", "Plan"))))
        .isEqualTo("Bad Request: BOT_COMMAND_INVALID");
  }

  private void menu(String language, String command, String description) throws Exception {
    var commands = List.of(Map.of("command", command, "description", description));
    bot.calls("setMyCommands", "commands", commands, "language_code", language);
  }

  @Test
  void aGroupThatTheBotHasLeftHearsNothingMore() throws Exception {
    long group = phones.addsToGroup(ADA, "Family");
    JsonNode update = bot.calls("getUpdates").path("result").path(1).path("my_chat_member");
    assertThat(update.at("/chat/type").asString()).isEqualTo("group");
    assertThat(update.at("/new_chat_member/status").asString()).isEqualTo("member");
    assertThat(bot.refusal("sendMessage", "chat_id", group, "text", "Bye")).isEqualTo("ok");
    assertThat(bot.refusal("leaveChat", "chat_id", group)).isEqualTo("ok");
    assertThat(bot.refusal("sendMessage", "chat_id", group, "text", "Bye"))
        .isEqualTo("Forbidden: bot is not a member of the group chat");
  }

  @Test
  void aFormWorksAsWellAsJson() throws Exception {
    var answer =
        bot.post(
            "sendmessage", "application/x-www-form-urlencoded", "chat_id=2001&text=Hello+%C3%BC");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(phones.heard(ADA).getFirst().text()).isEqualTo("Hello ü");
  }
}
