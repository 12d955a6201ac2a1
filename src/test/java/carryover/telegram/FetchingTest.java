package carryover.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import carryover.playground.BotApiServer;
import carryover.playground.DropsAfterDelivery;
import carryover.playground.Hangs;
import carryover.playground.ServerError;
import carryover.playground.TooManyRequests;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's way in, over real HTTP against the embedded Telegram. */
class FetchingTest {
  private static final ChatId LIND = new ChatId(1001);
  private static final int MOST = 1000;
  private static final long AS_UPDATE = -7;

  private final BotApiServer telegram = BotApiServer.start();
  private final List<Update> carried = new ArrayList<>();
  private boolean databaseIsDown;
  private final TelegramCourier courier = courier(BotApiServer.TOKEN);

  @BeforeEach
  void aTherapistHasWrittenToTheBot() {
    telegram.phones().joins(LIND.value(), "Dr. Lind", "en");
    telegram.phones().says(LIND.value(), "/start");
  }

  @AfterEach
  void close() {
    telegram.close();
  }

  @Test
  void aFileComesInAsAnUpdateOfItsOwn() {
    var content = "script: a_walk  # grüße".getBytes(UTF_8);
    assertThat(fetches(sent("a walk.yaml", content))).isEqualTo(new Delivery.Sent(null));
    assertThat(carried).hasSize(1);
    assertThat(carried.getFirst().id()).isEqualTo(AS_UPDATE);
    assertThat(carried.getFirst().chat()).isEqualTo(LIND);
    assertThat(came().content()).isEqualTo(content);
    assertThat(came().fileName()).isEqualTo("exercise.yaml");
  }

  @Test
  void whatAFileHoldsIsNeverPrinted() {
    fetches(sent("a.yaml", "secret".getBytes(UTF_8)));
    assertThat(carried.toString()).contains("Fetched[6 bytes]").doesNotContain("secret");
  }

  @Test
  void aFileThatIsLargerThanAllowedIsNotTakenInWhateverItsSizeWasSaidToBe() {
    assertThat(fetches(sent("a.yaml", new byte[MOST + 1]))).isEqualTo(new Delivery.Sent(null));
    assertThat(carried.getFirst().stimulus())
        .isEqualTo(new Stimulus.NotFetched("exercise.yaml", true));
    carried.clear();
    fetches(sent("a.yaml", new byte[MOST]));
    assertThat(came().content()).hasSize(MOST);
  }

  @Test
  void aFileThatTelegramDoesNotHaveIsToldAsSuch() {
    assertThat(fetches("document-99")).isEqualTo(new Delivery.Sent(null));
    assertThat(carried.getFirst().stimulus())
        .isEqualTo(new Stimulus.NotFetched("exercise.yaml", false));
  }

  @Test
  void aDownloadThatFailsIsToldAsSuch() {
    var file = sent("a.yaml", new byte[] {1});
    telegram.next("/file", new ServerError());
    assertThat(fetches(file)).isEqualTo(new Delivery.Sent(null));
    telegram.next("/file", call -> call.drop());
    telegram.next("/file", call -> call.drop());
    assertThat(fetches(file)).isEqualTo(new Delivery.Sent(null));
    assertThat(carried).allMatch(each -> each.stimulus() instanceof Stimulus.NotFetched);
  }

  @Test
  void aDownloadThatBreaksOffOnceIsTriedOnceMore() {
    telegram.next("/file", call -> call.drop());
    assertThat(fetches(sent("a.yaml", new byte[] {1}))).isEqualTo(new Delivery.Sent(null));
    assertThat(came().content()).hasSize(1);
  }

  @Test
  void whereTelegramCannotBeAskedItIsAskedAgain() {
    var file = sent("a.yaml", new byte[] {1});
    telegram.next("getFile", new ServerError());
    assertThat(fetches(file)).isEqualTo(new Delivery.NotReached());
    telegram.next("getFile", new Hangs(Duration.ofMillis(50)));
    assertThat(fetches(file)).isEqualTo(new Delivery.NotReached());
    telegram.next("getFile", new DropsAfterDelivery());
    assertThat(fetches(file)).isEqualTo(new Delivery.NotReached());
    telegram.next("getFile", new TooManyRequests(Duration.ofSeconds(3)));
    assertThat(fetches(file)).isInstanceOf(Delivery.Wait.class);
    assertThat(carried).isEmpty();
    assertThat(fetches(file)).isEqualTo(new Delivery.Sent(null));
    assertThat(carried).hasSize(1);
  }

  @Test
  void aFileThatCouldNotBeSavedIsFetchedAgain() {
    databaseIsDown = true;
    assertThat(fetches(sent("a.yaml", new byte[] {1}))).isEqualTo(new Delivery.NotReached());
  }

  @Test
  void aWrongTokenLosesNoFile() {
    var file = sent("a.yaml", new byte[] {1});
    assertThat(courier("2:wrong").deliver(LIND, fetch(file), null))
        .isEqualTo(new Delivery.NotReached());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../getMe", "documents/nothing.yaml", "a b/%2e%2e/ü"})
  void aPathThatTelegramWouldNotGiveLeadsNowhere(String path) {
    telegram.next(
        "getFile",
        call -> call.answer(Map.of("file_id", "x", "file_unique_id", "y", "file_path", path)));
    assertThat(fetches("x")).isEqualTo(new Delivery.Sent(null));
    assertThat(carried.getFirst().stimulus()).isInstanceOf(Stimulus.NotFetched.class);
  }

  private Delivery fetches(String fileId) {
    return courier.deliver(LIND, fetch(fileId), null);
  }

  private static Act.Fetch fetch(String fileId) {
    return new Act.Fetch(fileId, "exercise.yaml", MOST, AS_UPDATE);
  }

  private Stimulus.Fetched came() {
    return (Stimulus.Fetched) carried.getFirst().stimulus();
  }

  /** Sends a file; returns its id. */
  private String sent(String name, byte[] content) {
    telegram.phones().sendsFile(LIND.value(), name, content, "");
    var sent = telegram.phones().messages(LIND.value()).getLast();
    return sent.attached().orElseThrow().fileId();
  }

  private TelegramCourier courier(String token) {
    var settings = new TelegramSettings(token, telegram.address(), null, null);
    var client = TelegramWiring.client(settings, Wire.client(Duration.ZERO));
    var fetching = new Fetching(client, Wire.client(Duration.ZERO), settings, this::carry);
    return new TelegramCourier(
        client,
        new Uploading(Wire.client(Duration.ZERO), settings),
        fetching,
        InstantSource.system());
  }

  private void carry(List<Update> batch) {
    if (databaseIsDown) {
      throw new IllegalStateException("the database is down");
    }
    carried.addAll(batch);
  }
}
