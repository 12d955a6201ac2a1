package carryover.playground;

/**
 * A person with a phone on the embedded network.
 *
 * @param id the user id, which is also the id of the private chat with the bot (Bot API, User)
 * @param languageCode the app's language as an IETF tag
 */
public record PhoneUser(long id, String firstName, String languageCode) {}
