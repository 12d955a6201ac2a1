/** Ids, what comes in, what goes out, answers, and words that cannot be printed by accident. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm"})
package carryover.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
