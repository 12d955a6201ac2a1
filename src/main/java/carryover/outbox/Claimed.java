package carryover.outbox;

import carryover.kernel.ChatId;
import java.time.Instant;

/** A promise that this process is about to keep. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Claimed(long id, ChatId chat, boolean ordered, byte[] act, Instant promised, int attempts) {}
