/** Therapists and patients: sign-up, invitations, consent, voice, zone, quiet hours. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel"})
package carryover.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
