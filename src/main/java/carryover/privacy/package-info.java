/** Consent record, export, erasure, audit trail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel", "script", "vault", "safety", "people", "agenda", "outbox", "plan", "journal"})
package carryover.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
