package carryover.outbox;

/** Which lane goes first; the order of the constants is the order of sending. */
public enum Urgency {
  /** A tap shows a spinner until it is answered. */
  TAP,
  /** Someone may be in danger. */
  ALERT,
  /** A person is waiting for an answer. */
  REPLY,
  /** Nobody is waiting: check-ins, digests. */
  PLANNED
}
