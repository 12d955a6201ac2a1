/** What a therapist sees and does: inviting, assigning, patients, the digest. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm",
      "kernel",
      "script",
      "safety",
      "people",
      "agenda",
      "outbox",
      "library",
      "plan",
      "journal",
      "digest",
      "assigning"
    })
package carryover.therapist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
