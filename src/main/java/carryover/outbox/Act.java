package carryover.outbox;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.Words;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What the bot does in a chat. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Act.Send.class, name = "send"),
  @JsonSubTypes.Type(value = Act.Edit.class, name = "edit"),
  @JsonSubTypes.Type(value = Act.Change.class, name = "change"),
  @JsonSubTypes.Type(value = Act.AnswerTap.class, name = "answer_tap"),
  @JsonSubTypes.Type(value = Act.Menu.class, name = "menu"),
  @JsonSubTypes.Type(value = Act.Leave.class, name = "leave"),
  @JsonSubTypes.Type(value = Act.Document.class, name = "document"),
  @JsonSubTypes.Type(value = Act.Paper.class, name = "paper"),
  @JsonSubTypes.Type(value = Act.Photo.class, name = "photo"),
  @JsonSubTypes.Type(value = Act.Fetch.class, name = "fetch")
})
public sealed interface Act {
  /** Whether it waits for what was promised to the same chat before it. */
  default boolean ordered() {
    return switch (this) {
      case Send _, Edit _, Change _, Document _, Paper _, Photo _, Leave _ ->
          true; // nobody leaves before goodbye
      case AnswerTap _, Menu _, Fetch _ -> false;
    };
  }

  /** Sends a message. */
  record Send(Message message) implements Act {}

  /** Replaces the message with this label; dropped quietly when there is none any more. */
  record Edit(String label, Message message) implements Act {}

  /** Replaces the message with this number, such as the menu that was just tapped. */
  record Change(int messageId, Message message) implements Act {}

  /**
   * Ends the spinner on a button; the notice flies in shortly, "" for none (Bot API, 200
   * characters).
   */
  record AnswerTap(String callbackId, String notice) implements Act {}

  /** Shows this chat commands of its own beside the writing field, in place of everybody's. */
  record Menu(List<Entry> entries) implements Act {
    /** One command: its name without the slash, and what it does. */
    public record Entry(String name, String description) {}

    public Menu {
      entries = List.copyOf(entries);
    }
  }

  /** Leaves a group or channel. */
  record Leave() implements Act {}

  /** Sends a file (Bot API: 50 MB, caption 1,024 characters of plain text, "" for none). */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Document(String fileName, byte[] content, String caption) implements Act {
    @Override
    public String toString() {
      return "Document[" + content.length + " bytes]";
    }
  }

  /**
   * Sends a page as a PDF, which is set when it is sent: that takes too long for the transaction
   * that promises it.
   *
   * @param name the file's name, without its ending
   * @param xhtml the page, with all its pictures in it
   */
  record Paper(String name, String xhtml, String caption) implements Act {
    @Override
    public String toString() {
      return "Paper[" + xhtml.length() + " characters]";
    }
  }

  /**
   * Sends a picture (Bot API: 10 MB).
   *
   * @param caption the same in words, plain text, at most 1,024 characters
   * @param rows buttons below it; may be empty
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Photo(byte[] png, Words caption, List<List<Button>> rows) implements Act {
    public Photo {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String toString() {
      return "Photo[" + png.length + " bytes]";
    }
  }

  /**
   * Brings the content of a file that somebody sent in this chat, as an update of its own: {@link
   * carryover.kernel.Stimulus.Fetched} or {@code NotFetched}.
   *
   * @param most what is larger is not brought, in bytes
   * @param update the number of that update, so that a file brought twice is taken in once; below
   *     zero, where the messenger has none
   */
  record Fetch(String fileId, String fileName, int most, long update) implements Act {
    @Override
    public String toString() {
      return "Fetch[" + update + "]";
    }
  }
}
