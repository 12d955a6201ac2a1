package carryover.telegram;

import carryover.conversation.Intake;
import carryover.kernel.Update;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Asks Telegram for updates and hands each batch on. Asking for one past a batch makes Telegram
 * forget it, so that happens only after the batch is committed.
 *
 * <p>Ours instead of the library's session: that one gives up silently when a batch cannot be
 * saved, stops at an unreadable update, and discards everything when Telegram starts to count from
 * a lower number (its issues 1386, 1271, 1508).
 */
final class Poller {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

  private final TelegramClient client;
  private final Intake intake;
  private final Stop stop;
  private final int timeoutSeconds;
  private final Patiently patiently;
  private boolean webhookMayBeSet = true;
  private @Nullable Long offset;

  /**
   * @param timeoutSeconds how long one poll may wait for something to happen
   */
  Poller(TelegramClient client, Intake intake, Stop stop, int timeoutSeconds) {
    this.client = client;
    this.intake = intake;
    this.stop = stop;
    this.timeoutSeconds = timeoutSeconds;
    this.patiently = new Patiently(stop);
  }

  /** Polls until asked to stop. */
  void run() {
    while (!stop.asked()) {
      patiently.until(this::ask).filter(batch -> !batch.isEmpty()).ifPresent(this::carry);
    }
  }

  private List<Update> ask() throws TelegramApiException {
    try {
      if (webhookMayBeSet) {
        client.execute(new DeleteWebhook());
        webhookMayBeSet = false;
      }
      return client.execute(new AskingForUpdates(offset, timeoutSeconds));
    } catch (TelegramApiException wrong) {
      // A webhook set meanwhile answers polls with the same 409 as another poller.
      webhookMayBeSet = true;
      throw wrong;
    }
  }

  /** Brings the same batch until it is taken; a stop leaves it unconfirmed, to come again. */
  private void carry(List<Update> batch) {
    var backoff = new Backoff();
    while (!stop.asked()) {
      try {
        intake.carry(batch);
        offset = batch.stream().mapToLong(Update::id).max().orElseThrow() + 1;
        return;
      } catch (RuntimeException notSaved) {
        LOG.warn(
            "A batch of {} updates was not saved ({}); trying again.",
            batch.size(),
            notSaved.getClass().getName());
        stop.pause(backoff.next());
      }
    }
  }
}
