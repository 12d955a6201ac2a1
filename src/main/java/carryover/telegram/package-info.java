/** The only package that knows Telegram: takes updates in, sends messages out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "outbox", "conversation"})
package carryover.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
