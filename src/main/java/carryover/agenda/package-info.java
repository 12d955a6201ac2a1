/** Time, decided in one place: the diary of a patient, the courtesies, the durable alarm clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel"})
package carryover.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
