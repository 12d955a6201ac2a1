package carryover.kernel;

/**
 * One stimulus as the messenger numbered it.
 *
 * @param id the update id; the same id again is the same update (Bot API)
 * @param chat where it happened; 0 where there is no chat
 * @param languageCode the app's language as an IETF tag, or "" when unknown; a hint, never stored
 */
public record Update(long id, ChatId chat, String languageCode, Stimulus stimulus) {}
