package carryover.telegram;

/**
 * One entry of the menu beside the writing field.
 *
 * @param name 1–32 of {@code a-z 0-9 _}, without the slash (Bot API, BotCommand)
 * @param description 1–256 characters
 */
public record Command(String name, String description) {}
