package carryover.telegram;

import static carryover.telegram.RichPost.DIGEST;
import static carryover.telegram.RichPost.LIND;
import static carryover.telegram.RichPost.NO_PICTURE;
import static carryover.telegram.RichPost.PLAIN;
import static carryover.telegram.RichPost.PNG;
import static carryover.telegram.RichPost.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.Words;
import carryover.outbox.Delivery;
import carryover.playground.BotApiServer;
import carryover.playground.DropsAfterDelivery;
import carryover.playground.KnowsNoRichMessages;
import carryover.playground.RefusesRichMessages;
import carryover.playground.ServerError;
import carryover.playground.TooManyRequests;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import okhttp3.MultipartBody;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/** Pages as rich messages over real HTTP, and everything that can come of them. */
class RichCourierTest {
  private final RichPost post = new RichPost();

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void aPageArrivesAsARichMessageWithItsPictureAndButtons() {
    assertThat(post.sends(DIGEST)).isEqualTo(new Delivery.Sent(post.heard().id()));
    assertThat(Objects.requireNonNull(post.heard().rich()).pictures())
        .singleElement()
        .satisfies(picture -> assertThat(picture.content()).isEqualTo(PNG));
    assertThat(post.heard().text())
        .contains("Ada K. · before Tuesday 10:00", "Walk by the river | ●●○●● | 4/5")
        .contains("It rained & I went anyway.\nProud.", "Mood: 3, 4, none, 6, 7.");
    assertThat(post.heard().labels()).containsExactly("Seen");
    assertThat(post.telegram.calls("sendMessage")).isZero();
  }

  @Test
  void aPageWithoutPicturesArrivesAndKeysStayBelowTheWritingField() {
    var message = Message.text("plain").standing(List.of("Patients")).as(NO_PICTURE.page());
    assertThat(post.sends(message)).isEqualTo(new Delivery.Sent(post.heard().id()));
    assertThat(post.heard().text()).isEqualTo("Ada\nIt rained & I went.");
    assertThat(post.telegram.phones().standing(LIND.value())).containsExactly(List.of("Patients"));
  }

  @Test
  void aTapBelowAPageCanBeReadByTheLibrary() throws Exception {
    post.sends(DIGEST);
    post.telegram.phones().taps(LIND.value(), post.heard().id(), "Seen");
    var update = post.client().execute(new GetUpdates()).getLast();
    assertThat(update.getCallbackQuery().getData()).isEqualTo("t:sn:ada");
    assertThat(update.getCallbackQuery().getMessage().getMessageId()).isEqualTo(post.heard().id());
  }

  @Test
  void aRefusedPageIsSentOnceAsPlainTextWithTheSameButtons() {
    post.plays(new RefusesRichMessages());
    assertThat(post.sends(DIGEST)).isEqualTo(new Delivery.Sent(post.heard().id()));
    assertThat(post.heard().text()).isEqualTo("Ada in plain words");
    assertThat(post.heard().labels()).containsExactly("Seen");
    assertThat(post.all()).hasSize(1);
    post.sends(NO_PICTURE);
    assertThat(post.telegram.calls("sendRichMessage")).isEqualTo(2);
  }

  @Test
  void aServerThatKnowsNoPagesIsSparedThemForAnHour() {
    post.plays(new KnowsNoRichMessages());
    assertThat(post.sends(NO_PICTURE)).isEqualTo(new Delivery.Sent(post.heard().id()));
    assertThat(post.sends(DIGEST)).isInstanceOf(Delivery.Sent.class);
    assertThat(post.telegram.calls("sendRichMessage")).isEqualTo(1);
    post.telegram.behaves();
    post.now = post.now.plus(Duration.ofMinutes(61));
    post.sends(DIGEST);
    assertThat(post.heard().rich()).isNotNull();
  }

  @Test
  void onlyWhereThePlainTextArrivesIsItTheMethodThatIsUnknown() {
    post.telegram.always("sendRichMessage", new KnowsNoRichMessages());
    post.telegram.next("sendMessage", new ServerError());
    assertThat(post.sends(NO_PICTURE)).isEqualTo(new Delivery.NotReached());
    post.telegram.behaves();
    post.sends(NO_PICTURE);
    assertThat(post.heard().rich()).isNotNull();
  }

  @Test
  void aLostAnswerIsNeverFollowedByThePlainText() {
    post.telegram.always("sendRichMessage", new DropsAfterDelivery());
    assertThat(post.sends(DIGEST)).isEqualTo(new Delivery.Unsure());
    assertThat(post.sends(NO_PICTURE)).isEqualTo(new Delivery.Unsure());
    assertThat(post.telegram.calls("sendRichMessage")).isEqualTo(2);
    assertThat(post.telegram.calls("sendMessage")).isZero();
    assertThat(post.all()).hasSize(2);
  }

  @Test
  void pausesTroubleAndBlockedChatsAreWhatTheyAreForEverything() {
    post.telegram.next("sendRichMessage", new TooManyRequests(Duration.ofSeconds(7)));
    assertThat(post.sends(DIGEST)).isEqualTo(new Delivery.Wait(Duration.ofSeconds(7), false));
    post.telegram.next("sendRichMessage", new ServerError());
    assertThat(post.sends(DIGEST)).isEqualTo(new Delivery.NotReached());
    post.telegram.phones().blocks(LIND.value());
    assertThat(post.sends(DIGEST)).isEqualTo(new Delivery.Unreachable());
    assertThat(post.telegram.calls("sendMessage")).isZero();
  }

  @Test
  void aLostUploadNeverQuotesTheAddressThatHoldsTheToken() {
    var uploading = new Uploading(Wire.client(Duration.ZERO), post.settings);
    post.telegram.close();
    assertThatThrownBy(() -> uploading.post(new GetUpdates(), form()))
        .satisfies(lost ->
            assertThat(Throwables.getStackTrace(lost))
                .contains("No answer")
                .doesNotContain(BotApiServer.TOKEN));
  }

  @Test
  void whatIsTooLargeForTelegramIsNotAskedForAtAll() {
    List.of(
            new Page(List.of()),
            new Page(Collections.nCopies(501, quote("x"))),
            new Page(List.of(quote("x".repeat(32_769)))),
            new Page(List.of(new Block.Table(List.of(), List.of(row(21))))),
            new Page(Collections.nCopies(51, new Block.Figure(PNG, new Words("x")))),
            new Page(List.of(new Block.Figure(new byte[11_000_000], new Words("x")))),
            new Page(List.of(deep(17))))
        .forEach(page -> assertThat(post.sends(PLAIN.as(page))).isInstanceOf(Delivery.Sent.class));
    assertThat(post.telegram.calls("sendRichMessage")).isZero();
    assertThat(post.telegram.calls("sendMessage")).isEqualTo(7);
  }

  private static MultipartBody form() {
    return new MultipartBody.Builder().addFormDataPart("x", "y").build();
  }

  private static List<Words> row(int cells) {
    return Collections.nCopies(cells, new Words("x"));
  }

  private static Block deep(int levels) {
    return levels == 0
        ? quote("x")
        : new Block.Details(new Words("more"), List.of(deep(levels - 1)));
  }
}
