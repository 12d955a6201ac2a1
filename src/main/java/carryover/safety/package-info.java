/**
 * Reads free text for danger, purely; and keeps the state of each alert until a person closes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package carryover.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
