/** What happened with a patient, counted from what was kept, as a page to read in a minute. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm", "kernel", "script", "safety", "people", "audit", "agenda", "outbox", "library",
      "plan", "journal", "picture"
    })
package carryover.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
