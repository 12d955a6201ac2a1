/** Plays a script one turn at a time, purely: talk and event in, talk and effects out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel", "script"})
package carryover.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
