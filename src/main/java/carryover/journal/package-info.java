/** What patients reported, append-only: reports, obstacles, ratings, notes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel", "script", "vault"})
package carryover.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
