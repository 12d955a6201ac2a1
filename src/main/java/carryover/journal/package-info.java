/** What patients reported, append-only: reports, obstacles, ratings, notes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vault"})
package carryover.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
