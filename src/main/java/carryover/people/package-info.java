/**
 * Therapists and patients: sign-up, invitations, consent, voice, zone, quiet hours, how they work.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"rhythm", "kernel", "vault"})
package carryover.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
