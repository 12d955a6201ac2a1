package carryover.playground;

import org.jspecify.annotations.Nullable;

/**
 * A button below a message (Bot API, InlineKeyboardButton): it either calls back or opens an
 * address.
 *
 * @param data what a tap sends back, null for a link
 * @param url what a tap opens, null for a callback
 */
public record InlineKey(String label, @Nullable String data, @Nullable String url) {}
