/** Seals what a person wrote with that person's own key; without the key it is gone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package carryover.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
