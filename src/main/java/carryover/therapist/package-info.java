/** What a therapist sees and does: inviting, patients, the library, what leads where. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm",
      "kernel",
      "script",
      "safety",
      "people",
      "audit",
      "letters",
      "agenda",
      "outbox",
      "library",
      "plan",
      "digest",
      "assigning",
      "record"
    })
package carryover.therapist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
