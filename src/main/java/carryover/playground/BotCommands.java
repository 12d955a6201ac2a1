package carryover.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The command menus that the bot has set, by scope and language (Bot API, BotCommandScope). */
final class BotCommands {
  /** One line of the menu. */
  record Command(String command, String description) {}

  private final Map<String, List<Command>> byScope = new ConcurrentHashMap<>();

  /** setMyCommands; @throws Refused for a command that Telegram would not take. */
  void set(Arguments arguments) {
    var commands = new ArrayList<Command>();
    JsonNode list =
        arguments
            .json("commands")
            .orElseThrow(() -> Refused.badRequest("parameter \"commands\" is required"));
    for (JsonNode one : list) {
      var command =
          new Command(one.path("command").asString(""), one.path("description").asString(""));
      if (!command.command.matches("[a-z0-9_]{1,32}")) {
        throw Refused.badRequest("BOT_COMMAND_INVALID");
      }
      if (command.description.isBlank() || command.description.length() > 256) {
        throw Refused.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
      commands.add(command);
    }
    byScope.put(key(arguments), List.copyOf(commands));
  }

  void delete(Arguments arguments) {
    byScope.remove(key(arguments));
  }

  private static String key(Arguments arguments) {
    JsonNode scope = arguments.json("scope").orElse(null);
    String type = scope == null ? "default" : scope.path("type").asString("default");
    String chat = scope == null ? "" : scope.path("chat_id").asString("");
    return key(type, chat, arguments.text("language_code"));
  }

  private static String key(String type, String chat, String language) {
    return type + "/" + chat + "/" + language;
  }

  /** What the person's menu shows: the narrowest scope wins, and in it their language. */
  List<Command> shownTo(PhoneUser user) {
    String language = user.languageCode();
    return Stream.of(
            key("chat", "" + user.id(), language),
            key("chat", "" + user.id(), ""),
            key("all_private_chats", "", language),
            key("all_private_chats", "", ""),
            key("default", "", language),
            key("default", "", ""))
        .filter(byScope::containsKey)
        .findFirst()
        .map(byScope::get)
        .orElse(List.of());
  }
}
