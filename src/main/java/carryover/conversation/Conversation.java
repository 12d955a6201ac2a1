package carryover.conversation;

import carryover.conversation.OneAtATime.Pieces;
import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.kernel.Update;
import carryover.kernel.Voice;
import carryover.outbox.Outbox;
import carryover.outbox.Reachability;
import carryover.outbox.Urgency;
import carryover.script.Scripts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way in: a batch of updates is one transaction, each update a savepoint within. */
public final class Conversation implements Intake, Reachability {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  private final OneAtATime oneAtATime;
  private final SeenUpdates seen;
  private final Reception reception;
  private final Outbox outbox;
  private final Scripts scripts;
  private final Clock clock;

  public Conversation(
      OneAtATime oneAtATime,
      SeenUpdates seen,
      Reception reception,
      Outbox outbox,
      Scripts scripts,
      Clock clock) {
    this.oneAtATime = oneAtATime;
    this.seen = seen;
    this.reception = reception;
    this.outbox = outbox;
    this.scripts = scripts;
    this.clock = clock;
  }

  @Override
  public void carry(List<Update> batch) {
    var now = clock.instant();
    oneAtATime.run(pieces -> batch.forEach(update -> carry(update, now, pieces)));
  }

  @Override
  public void unreachable(ChatId chat) {
    oneAtATime.run(pieces -> reception.blocked(chat));
  }

  private void carry(Update update, Instant now, Pieces pieces) {
    if (seen.isNew(update.id(), now)) {
      pieces.each(() -> reception.receive(update, now), bug -> apologise(update, bug));
    }
  }

  /** Says sorry; the update stays marked as seen, so that it cannot fail for ever. */
  private void apologise(Update update, RuntimeException bug) {
    LOG.error("update {} was undone: {}", update.id(), Where.of(bug));
    var voice =
        scripts.languages().contains(update.languageCode())
            ? new Voice(update.languageCode(), false)
            : Voice.ENGLISH;
    var text = scripts.words(voice, "patient.something_wrong", Map.of());
    new Post(outbox, update.chat(), Urgency.REPLY).send(Message.text(text));
  }
}
