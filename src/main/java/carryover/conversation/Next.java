package carryover.conversation;

import java.util.UUID;

/**
 * A talk that begins when the one under way has done what it was asked.
 *
 * @param about an occasion or an assignment
 */
record Next(String script, UUID about) {}
