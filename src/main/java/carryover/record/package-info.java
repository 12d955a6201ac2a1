/** A patient's file, for the practice's own system: to read, as data, and as FHIR. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm", "kernel", "script", "safety", "people", "audit", "outbox", "library", "plan",
      "journal", "picture", "digest"
    })
package carryover.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
