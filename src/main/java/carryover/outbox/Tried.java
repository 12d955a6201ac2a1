package carryover.outbox;

import java.time.Instant;

/** What came of one try, and when. */
record Tried(Claimed claimed, Delivery delivery, Instant at) {
  Mark mark() {
    return Mark.of(claimed, delivery, at);
  }
}
