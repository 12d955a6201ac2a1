/** What is agreed with a patient, when it is due, and how each occasion ended. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"rhythm", "kernel", "script", "vault", "people", "agenda"})
package carryover.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
