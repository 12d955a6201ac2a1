package carryover.therapist;

import carryover.kernel.Message;
import java.util.Optional;

/** What a tap comes to. */
sealed interface Done {
  /** The message with the button changes into this one. */
  record Shows(Message message) implements Done {}

  /** A short notice answers the tap, "" for none; the message stays as it is. */
  record Says(String notice) implements Done {}

  /** The button is old, or forged. */
  record Old() implements Done {}

  static Done shows(Message message) {
    return new Shows(message);
  }

  /** The message changes into this one, or the button was old when there is none. */
  static Done shows(Optional<Message> message) {
    return message.map(Done::shows).orElseGet(Old::new);
  }
}
