/** The exercises: what they are, their variants and topics, and how to find one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "script"})
package carryover.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
