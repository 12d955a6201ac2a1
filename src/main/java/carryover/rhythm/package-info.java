/**
 * When something happens: days, times, the words people use for them, and the next moment in a
 * zone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package carryover.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
