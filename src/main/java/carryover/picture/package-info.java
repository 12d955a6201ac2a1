/** Draws what was reported, for a phone, and says the same in words. Pure. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "script", "plan"})
package carryover.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
