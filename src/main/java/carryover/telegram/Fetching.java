package carryover.telegram;

import carryover.conversation.Intake;
import carryover.kernel.ChatId;
import carryover.kernel.Stimulus;
import carryover.kernel.Update;
import carryover.outbox.Act;
import carryover.outbox.Delivery;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Brings a file's content in, through the same door as everything that people do. A file's address
 * holds the token, so neither it nor an exception that may quote it goes to a log.
 */
final class Fetching {
  private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);

  /** A connection that was kept open may be dead by now; the second time is on a new one. */
  private static final int TIMES = 2;

  private final TelegramClient client;
  private final OkHttpClient http;
  private final Addresses addresses;
  private final Intake intake;

  Fetching(TelegramClient client, OkHttpClient http, TelegramSettings settings, Intake intake) {
    this.client = client;
    this.http = http;
    this.addresses = new Addresses(settings);
    this.intake = intake;
  }

  /** Tries once; what cannot be had is told as such, what can be tried again is. */
  Delivery fetch(ChatId chat, Act.Fetch fetch, Answers answers) {
    var wire = new Wire();
    try {
      var file = wire.during(() -> client.execute(new GetFile(fetch.fileId())));
      return bring(chat, fetch, download(file.getFilePath(), fetch));
    } catch (TelegramApiException answer) {
      return switch (answers.judge(chat, fetch, answer, wire)) {
        case Delivery.Wait wait -> wait;
        // Asking for a file twice does nothing twice.
        case Delivery.NotReached(), Delivery.Unsure() -> new Delivery.NotReached();
        case Delivery.Refused _, Delivery.Unreachable _, Delivery.Sent _ ->
            bring(chat, fetch, new Stimulus.NotFetched(fetch.fileName(), false));
      };
    }
  }

  private Delivery bring(ChatId chat, Act.Fetch fetch, Stimulus came) {
    try {
      intake.carry(List.of(new Update(fetch.update(), chat, "", came)));
      return new Delivery.Sent(null);
    } catch (RuntimeException notSaved) {
      LOG.warn("A file was not taken in ({}); trying again.", notSaved.getClass().getName());
      return new Delivery.NotReached();
    }
  }

  private Stimulus download(@Nullable String path, Act.Fetch fetch) {
    if (path == null) {
      return new Stimulus.NotFetched(fetch.fileName(), false);
    }
    for (int time = 1; time <= TIMES; time++) {
      try (var answer =
          http.newCall(new Request.Builder().url(addresses.file(path)).build()).execute()) {
        return answer.isSuccessful()
            ? read(answer, fetch)
            : new Stimulus.NotFetched(fetch.fileName(), false);
      } catch (IOException lost) {
        LOG.warn("A file could not be fetched: {}", lost.getClass().getName());
      }
    }
    return new Stimulus.NotFetched(fetch.fileName(), false);
  }

  /** Reads one byte more than allowed at most, whatever size was told before. */
  private static Stimulus read(Response answer, Act.Fetch fetch) throws IOException {
    var content = answer.body().byteStream().readNBytes(fetch.most() + 1);
    return content.length > fetch.most()
        ? new Stimulus.NotFetched(fetch.fileName(), true)
        : new Stimulus.Fetched(fetch.fileName(), content);
  }
}
