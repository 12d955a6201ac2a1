package carryover.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypesettingTest {
  private static final ChatId CHAT = new ChatId(7);
  private final List<Act> carried = new ArrayList<>();
  private final Typesetting typesetting =
      new Typesetting((chat, act, messageId) -> {
        carried.add(act);
        return new Delivery.Sent(null);
      });

  private Act.Document document(Act act) {
    assertThat(typesetting.deliver(CHAT, act, null)).isEqualTo(new Delivery.Sent(null));
    return (Act.Document) carried.getLast();
  }

  @Test
  void aPageIsCarriedAsPdf() {
    var page =
        "<html xmlns='http://www.w3.org/1999/xhtml'><body style='font-family:"
            + " Letters'>Hm</body></html>";
    var document = document(new Act.Paper("record-ada", page, "All of it"));
    assertThat(document.fileName()).isEqualTo("record-ada.pdf");
    assertThat(document.caption()).isEqualTo("All of it");
    assertThat(new String(document.content(), UTF_8)).startsWith("%PDF");
  }

  @Test
  void aPageThatCannotBeSetIsCarriedAsItIs() {
    var document = document(new Act.Paper("record-ada", "<html><no", "All of it"));
    assertThat(document.fileName()).isEqualTo("record-ada.html");
    assertThat(document.content()).asString(UTF_8).isEqualTo("<html><no");
  }

  @Test
  void everythingElseIsCarriedAsItIs() {
    var leave = new Act.Leave();
    assertThat(typesetting.deliver(CHAT, leave, null)).isEqualTo(new Delivery.Sent(null));
    assertThat(carried).containsExactly(leave);
  }
}
