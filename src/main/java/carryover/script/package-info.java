/** What a conversation may say: reads YAML, names every mistake, hands out scripts and texts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package carryover.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
