package carryover.telegram;

import static carryover.telegram.RichPost.DIGEST;
import static carryover.telegram.RichPost.NO_PICTURE;
import static carryover.telegram.RichPost.PLAIN;
import static carryover.telegram.RichPost.PNG;
import static carryover.telegram.RichPost.ROWS;
import static carryover.telegram.RichPost.number;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Message;
import carryover.kernel.Words;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import carryover.playground.DropsAfterDelivery;
import carryover.playground.KnowsNoRichMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page takes the place of a text, and pictures do not. */
class RichEditsTest {
  private final RichPost post = new RichPost();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void anEditOnAServerThatKnowsNoPagesIsPlainToo() {
    post.plays(new KnowsNoRichMessages());
    var id = number(post.sends(Message.text("before")));
    assertThat(post.does(new Act.Change(id, DIGEST))).isEqualTo(new Delivery.Sent(id));
    assertThat(post.heard().text()).isEqualTo("Ada in plain words");
    post.sends(DIGEST);
    assertThat(post.telegram.calls("sendRichMessage")).isZero();
  }

  @Test
  void aMessageIsEditedToAPageAndBack() {
    var id = number(post.sends(Message.text("before")));
    assertThat(post.edits(id, DIGEST)).isEqualTo(new Delivery.Sent(id));
    assertThat(post.heard().text()).contains("Walk by the river");
    var other = new Act.Change(id, NO_PICTURE);
    assertThat(post.does(other)).isEqualTo(new Delivery.Sent(id));
    assertThat(post.does(other)).isInstanceOf(Delivery.Sent.class);
    assertThat(post.heard().text()).isEqualTo("Ada\nIt rained & I went.");
    post.does(new Act.Change(id, PLAIN));
    assertThat(post.heard().rich()).isNull();
    assertThat(post.heard().text()).isEqualTo("Ada in plain words");
    assertThat(post.all()).hasSize(1);
    assertThat(post.telegram.calls("sendMessage")).isEqualTo(1);
  }

  @Test
  void aPictureStaysAndWhatShouldTakeItsPlaceComesBelow() {
    var photo = new Act.Photo(PNG, new Words("Mood: 3, 4"), ROWS);
    var id = number(post.does(photo));
    assertThat(post.heard().labels()).containsExactly("Seen");
    assertThat(post.heard().attached()).isPresent();
    assertThat(post.does(new Act.Change(id, PLAIN)))
        .isEqualTo(new Delivery.Sent(post.heard().id()));
    assertThat(post.heard().text()).isEqualTo("Ada in plain words");
    post.does(new Act.Change(id, DIGEST));
    assertThat(post.heard().rich()).isNotNull();
    assertThat(post.all()).hasSize(3);
  }

  @Test
  void aPictureThatTelegramDoesNotTakeIsToldInWords() {
    var photo = new Act.Photo(new byte[0], new Words("Mood: 3 < 4"), ROWS);
    assertThat(post.does(photo)).isEqualTo(new Delivery.Sent(post.heard().id()));
    assertThat(post.heard().text()).isEqualTo("Mood: 3 < 4");
    assertThat(post.heard().labels()).containsExactly("Seen");
    post.telegram.next("sendPhoto", new DropsAfterDelivery());
    assertThat(post.does(new Act.Photo(PNG, new Words("x"), ROWS)))
        .isEqualTo(new Delivery.Unsure());
    assertThat(post.telegram.calls("sendMessage")).isEqualTo(1);
  }
}
