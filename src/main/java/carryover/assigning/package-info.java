/** Assigning an exercise, in taps or in one line. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"rhythm", "kernel", "script", "people", "library", "plan"})
package carryover.assigning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
