package carryover.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One try to keep a promise: opens it, finds the message to edit, hands it to the courier. */
final class Trying {
  private static final Logger LOG = LoggerFactory.getLogger(Trying.class);

  private final OutboxTable table;
  private final SealedActs acts;
  private final Courier courier;

  Trying(OutboxTable table, SealedActs acts, Courier courier) {
    this.table = table;
    this.acts = acts;
    this.courier = courier;
  }

  /** Never throws: a promise that cannot be tried must not hold up others. */
  Delivery of(Claimed claimed) {
    Act act;
    try {
      act = acts.open(claimed.act());
    } catch (RuntimeException unreadable) {
      LOG.error(
          "Promise {} cannot be opened ({}) and is passed over. Was DATA_KEY changed?",
          claimed.id(),
          unreadable.getClass().getSimpleName());
      return new Delivery.Refused(0);
    }
    return act instanceof Act.Edit edit ? change(claimed, edit) : carry(claimed, act, null);
  }

  private Delivery change(Claimed claimed, Act.Edit edit) {
    try {
      return table
          .messageId(claimed.chat(), edit.label())
          .map(messageId -> carry(claimed, edit, messageId))
          .orElseGet(() -> new Delivery.Sent(null));
    } catch (DataAccessException databaseDown) {
      return new Delivery.NotReached();
    }
  }

  private Delivery carry(Claimed claimed, Act act, @Nullable Integer messageId) {
    try {
      return courier.deliver(claimed.chat(), act, messageId);
    } catch (RuntimeException bug) {
      LOG.error("The courier failed at promise {}: {}", claimed.id(), bug.getClass().getName());
      return new Delivery.Unsure();
    }
  }
}
