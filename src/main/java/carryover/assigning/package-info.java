/** Assigning an exercise, in taps or in one line. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm", "kernel", "script", "vault", "people", "library", "plan", "journal"
    })
package carryover.assigning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
