/** Consent record, export, erasure. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm", "kernel", "vault", "safety", "people", "letters", "audit", "agenda", "plan",
      "journal"
    })
package carryover.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
