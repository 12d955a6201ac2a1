package carryover.playground;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows: every phone with its chat.
 *
 * @param revision of the network; a page asks for what comes after it
 * @param signUp the therapist's link, null when somebody has joined
 * @param notices the latest answers to taps, with rising numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PhonesView(
    long revision,
    String bot,
    @Nullable String signUp,
    List<Phone> phones,
    List<NumberedNotice> notices) {
  /** Ours: more than anybody scrolls back, and still a small answer. */
  private static final int MESSAGES = 200;

  private static final int NOTICES = 20;

  /** One phone. */
  record Phone(
      long id,
      String name,
      String role,
      String language,
      boolean blocked,
      boolean typing,
      List<List<String>> standing,
      List<BotCommands.Command> commands,
      List<Bubble> messages) {}

  /**
   * One message.
   *
   * @param blocks of a rich message, as the Bot API has them; null for any other
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Bubble(
      int id,
      boolean mine,
      String text,
      List<Entity> entities,
      @Nullable List<Map<String, Object>> blocks,
      List<List<InlineKey>> keys,
      @Nullable Media media,
      Instant sent,
      @Nullable Instant edited) {}

  /** Something other than text in a message. */
  record Media(String kind, String fileId, String fileName, int size) {}

  /** A notice with its number. */
  record NumberedNotice(int number, long user, String text, boolean alert) {}

  /** All phones as they are now. */
  static PhonesView of(PhoneNetwork network, @Nullable String signUp) {
    return network.chats.read(() ->
        new PhonesView(
            network.revision(),
            network.botName,
            signUp,
            network.users().stream().map(user -> phone(network, user)).toList(),
            notices(network.notices())));
  }

  private static Phone phone(PhoneNetwork network, PhoneUser user) {
    List<ChatMessage> messages = network.messages(user.id());
    return new Phone(
        user.id(),
        user.firstName(),
        user.id() == PhonesWiring.THERAPIST ? "therapist" : "patient",
        user.languageCode(),
        network.hasBlocked(user.id()),
        network.isTyping(user.id()),
        network.standing(user.id()),
        network.commands.shownTo(user),
        messages.stream()
            .skip(Math.max(0, messages.size() - MESSAGES))
            .map(m -> bubble(m))
            .toList());
  }

  private static Bubble bubble(ChatMessage message) {
    Attachment attachment = message.attachment();
    Media media =
        attachment == null
            ? null
            : new Media(
                attachment.kind(),
                attachment.fileId(),
                attachment.fileName(),
                attachment.content().length);
    RichMessage rich = message.rich();
    return new Bubble(
        message.id(),
        !message.fromBot(),
        message.text(),
        message.entities(),
        rich == null ? null : rich.blocks(),
        message.keys(),
        media,
        message.sent(),
        message.edited());
  }

  private static List<NumberedNotice> notices(List<TapNotice> all) {
    return IntStream.range(Math.max(0, all.size() - NOTICES), all.size())
        .mapToObj(
            i -> new NumberedNotice(i, all.get(i).user(), all.get(i).text(), all.get(i).alert()))
        .toList();
  }
}
