package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.PersonId;

/**
 * Makes the buttons of one draft, {@code t:ad:DRAFT:DEED:ARGUMENT}: the draft holds all that was
 * chosen before, so every one of them fits 64 bytes.
 */
record DraftButton(Draft draft) {
  /** The verb of the therapist's buttons behind which they stand. */
  static final String VERB = "ad";

  Button of(String label, String deed) {
    return Menu.button(label, VERB, id(), deed);
  }

  Button of(String label, String deed, String argument) {
    return Menu.button(label, VERB, id(), deed, argument);
  }

  private String id() {
    return new PersonId(draft.id()).brief();
  }
}
