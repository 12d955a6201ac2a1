/**
 * The embedded Bot API server, the two-phone page, the movable clock. Never on with a real token.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package carryover.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
