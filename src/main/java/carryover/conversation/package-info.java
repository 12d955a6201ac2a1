/** Carries one stimulus through: load, decide, save, in one transaction. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "rhythm",
      "kernel",
      "script",
      "dialogue",
      "vault",
      "safety",
      "people",
      "audit",
      "letters",
      "agenda",
      "outbox",
      "library",
      "plan",
      "journal",
      "privacy",
      "digest",
      "assigning",
      "therapist"
    })
package carryover.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
