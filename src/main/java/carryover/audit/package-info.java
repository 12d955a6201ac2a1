/** Who did what with people's data, as a chain that cannot be changed unnoticed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vault"})
package carryover.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
