package carryover.conversation;

import carryover.kernel.ChatId;
import carryover.kernel.Words;
import carryover.people.Person;
import carryover.people.Person.Patient;
import java.time.Instant;

/** stub until merge */
public final class SafetyDesk {
  boolean isDangerous(Words text) {
    return text.value().equals("never");
  }

  void alert(Patient patient, Words text, Instant now) {}

  void answerStranger(ChatId chat, String language) {}

  String tapped(Person person, String data, Instant now) {
    return "";
  }
}
