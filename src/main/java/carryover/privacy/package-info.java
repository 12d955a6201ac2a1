/** Consent record, export, erasure, audit trail. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm", "kernel", "vault", "safety", "people", "letters", "agenda", "plan", "journal"
    })
package carryover.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
