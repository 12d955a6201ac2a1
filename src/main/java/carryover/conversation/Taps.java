package carryover.conversation;

import carryover.dialogue.Event;
import carryover.kernel.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Reads the data of buttons; anything may come in it, since a tap can be forged. */
final class Taps {
  private Taps() {}

  /** A tap on a dialogue's button, {@code d:TURN:KEY}. */
  static Optional<Event> dialogue(String data) {
    var parts = data.split(":", 3);
    return parts.length == 3 && parts[0].equals("d") && parts[1].matches("\\d{1,9}")
        ? Optional.of(new Event.Tapped(Integer.parseInt(parts[1]), parts[2]))
        : Optional.empty();
  }

  /** An id in 22 characters, for a button. */
  static String brief(UUID id) {
    return new PersonId(id).brief();
  }

  /** Reads what {@link #brief} wrote. */
  static Optional<UUID> id(String brief) {
    return PersonId.ofBrief(brief).map(PersonId::value);
  }
}
