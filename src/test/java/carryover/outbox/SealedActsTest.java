package carryover.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.RandomPages;
import carryover.kernel.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits in the outbox is what was promised. */
class SealedActsTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0, -1};
  private static final List<List<Button>> ROWS =
      List.of(
          List.of(new Button.Tap("Seen", "t:sn:1"), new Button.Open("Map", "https://a.example")));

  private final SealedActs acts = new SealedActs(new Post.OpenVault());

  @Test
  void aPageWithAPictureAndButtonsIsTheSameAfterwards() {
    var act = new Act.Send(Message.with("<b>plain</b>", ROWS).as(RandomPages.digest(PNG)));
    assertThat(acts.open(acts.seal(act))).usingRecursiveComparison().isEqualTo(act);
  }

  @Test
  void aPictureOfItsOwnIsTheSameAfterwards() {
    var act = new Act.Photo(PNG, new Words("Mood: 3, 4"), ROWS);
    assertThat(acts.open(acts.seal(act))).usingRecursiveComparison().isEqualTo(act);
  }
}
