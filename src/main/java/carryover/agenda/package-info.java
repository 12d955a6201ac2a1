/** The durable alarm clock and the courtesy rules of time. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel"})
package carryover.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
