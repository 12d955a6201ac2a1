/** Messages promised and not yet delivered: order per chat, priority, retries, giving up. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vault"})
package carryover.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
