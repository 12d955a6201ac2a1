/** Words from a therapist to a patient, kept sealed until they are read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vault"})
package carryover.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
