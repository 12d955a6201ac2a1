package carryover.playground;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A bot that shows all a bot can do in a chat; the page is tried out with it. */
final class EchoBot implements AutoCloseable {
  private static final String HELLO =
      "Hello. Today you planned <b>Walk by the river</b>.\n\n"
          + "<i>If it rains, then I take the umbrella and go anyway.</i>\n\n"
          + "How does that sound? You find it with /plan at any time.";

  private final Bot bot;
  private final Thread thread;

  EchoBot(BotApiServer server) throws Exception {
    bot = new Bot(server);
    bot.calls(
        "setMyCommands",
        "commands",
        List.of(
            command("plan", "What we agreed"),
            command("exercises", "All exercises"),
            command("help", "Help, at once")));
    thread = Thread.ofVirtual().start(this::live);
  }

  private static Map<String, String> command(String command, String description) {
    return Map.of("command", command, "description", description);
  }

  private void live() {
    long offset = 0;
    try {
      while (!Thread.interrupted()) {
        JsonNode answer = bot.calls("getUpdates", "offset", offset, "timeout", 20);
        for (JsonNode update : answer.path("result")) {
          offset = update.path("update_id").asLong() + 1;
          hears(update);
        }
      }
    } catch (Exception e) {
      Thread.currentThread().interrupt(); // the server is closed
    }
  }

  private void hears(JsonNode update) throws Exception {
    JsonNode tap = update.path("callback_query");
    JsonNode message = update.path("message");
    if (!tap.isMissingNode()) {
      tapped(tap);
    } else if (message.path("text").asString("").startsWith("/start")) {
      greets(message.at("/chat/id").asLong());
    } else if (!message.isMissingNode()) {
      String words = message.path("text").asString("Nice, a picture or the like.");
      says(message.at("/chat/id").asLong(), "You said: " + escaped(words));
    }
  }

  private void greets(long chat) throws Exception {
    bot.calls("sendChatAction", "chat_id", chat, "action", "typing");
    keys(chat, "Welcome. I am a program.", Map.of("keyboard", List.of(List.of("My plan", "Help"))));
    var rows =
        List.of(
            List.of(tap("Fits", "fits"), tap("Too much", "much")),
            List.of(tap("Not sure how", "how"), tap("Not now", "no")));
    keys(chat, HELLO, Map.of("inline_keyboard", rows));
    if (chat == PhonesWiring.THERAPIST) {
      says(chat, "Your invitation: https://t.me/CarryoverBot?start=invite-7");
    }
  }

  private static Map<String, String> tap(String label, String data) {
    return Map.of("text", label, "callback_data", data);
  }

  private void tapped(JsonNode tap) throws Exception {
    bot.calls(
        "answerCallbackQuery", "callback_query_id", tap.path("id").asString(), "text", "Noted");
    bot.calls(
        "editMessageText",
        "chat_id",
        tap.at("/message/chat/id").asLong(),
        "message_id",
        tap.at("/message/message_id").asInt(),
        "text",
        "You chose: " + tap.path("data").asString());
  }

  private void says(long chat, String html) throws Exception {
    bot.calls("sendMessage", "chat_id", chat, "parse_mode", "HTML", "text", html);
  }

  private void keys(long chat, String html, Map<String, Object> markup) throws Exception {
    bot.calls(
        "sendMessage", "chat_id", chat, "parse_mode", "HTML", "text", html, "reply_markup", markup);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
