package carryover.playground;

import java.util.List;
import java.util.Locale;

/** The Bot API's methods by name, as far as a private-chat bot needs them. */
final class BotMethods implements AutoCloseable {
  /** Not a method, but counted and misbehaving like one: the download of a file by its path. */
  static final String DOWNLOAD = "/file";

  private final PhoneNetwork network;
  private final MessageMethods messages;
  private final UpdateMethods updates;

  BotMethods(PhoneNetwork network) {
    this.network = network;
    this.messages = new MessageMethods(network);
    this.updates = new UpdateMethods(network.updates);
  }

  /**
   * Carries out a call.
   *
   * @param method its name in any case
   * @return the {@code result} of the answer
   * @throws Refused when Telegram would refuse
   */
  Object call(String method, Arguments arguments) throws InterruptedException {
    return switch (method.toLowerCase(Locale.ROOT)) {
      case "getme" -> me();
      case "getupdates" -> updates.getUpdates(arguments);
      case "setwebhook" -> updates.setWebhook(arguments);
      case "deletewebhook" -> updates.deleteWebhook(arguments);
      case "getwebhookinfo" -> updates.getWebhookInfo();
      case "sendmessage" -> messages.sendMessage(arguments);
      case "sendrichmessage" -> messages.sendRichMessage(arguments);
      case "editmessagetext" -> messages.editMessageText(arguments);
      case "editmessagereplymarkup" -> messages.editMessageReplyMarkup(arguments);
      case "deletemessage" -> messages.deleteMessage(arguments);
      case "answercallbackquery" -> messages.answerCallbackQuery(arguments);
      case "senddocument" -> messages.sendFile("document", arguments);
      case "sendphoto" -> messages.sendFile("photo", arguments);
      case "getfile" -> network.files.getFile(arguments);
      case DOWNLOAD -> network.files.at(arguments.text("path"));
      case "sendchataction" -> messages.sendChatAction(arguments);
      case "setmycommands" -> setMyCommands(arguments);
      case "deletemycommands" -> deleteMyCommands(arguments);
      case "leavechat" -> leaveChat(arguments);
      case "getchat" -> getChat(arguments);
      default -> throw Refused.notFound();
    };
  }

  private Object me() {
    var bot = Wire.bot(network.botName);
    bot.putAll(
        Wire.object(
            "can_join_groups", true,
            "can_read_all_group_messages", false,
            "supports_inline_queries", false,
            "can_connect_to_business", false,
            "has_main_web_app", false));
    return bot;
  }

  private Object setMyCommands(Arguments arguments) {
    return network.chats.change(() -> {
      network.commands.set(arguments);
      return true;
    });
  }

  private Object deleteMyCommands(Arguments arguments) {
    network.commands.delete(arguments);
    return true;
  }

  private Object leaveChat(Arguments arguments) {
    return network.chats.change(() -> {
      Chat chat = network.chats.named(arguments);
      if (!chat.isGroup()) {
        throw Refused.badRequest("chat member status can't be changed in private chats");
      }
      chat.letsTheBotWrite();
      chat.begun = false;
      return true;
    });
  }

  private Object getChat(Arguments arguments) {
    return network.chats.read(() -> {
      var chat = Wire.chat(network.chats.named(arguments));
      chat.putAll(
          Wire.object(
              "accent_color_id",
              0,
              "max_reaction_count",
              11,
              "accepted_gift_types",
              Wire.object(
                  "unlimited_gifts", false,
                  "limited_gifts", false,
                  "unique_gifts", false,
                  "premium_subscription", false,
                  "gifts_from_channels", false),
              "available_reactions",
              List.of()));
      return chat;
    });
  }

  @Override
  public void close() {
    updates.close();
  }
}
