package carryover.dialogue;

import carryover.kernel.Answer;
import carryover.kernel.Voice;
import java.util.Collection;
import java.util.Map;

/** How somebody is addressed after they have said what they prefer. */
final class Voices {
  private Voices() {}

  /**
   * The voice after recorded preferences; a language without scripts changes nothing.
   *
   * @param preferences the fields of a record of the kind {@code preferences}
   */
  static Voice after(Voice voice, Map<String, Answer> preferences, Collection<String> languages) {
    var language =
        preferences.get("language") instanceof Answer.Choice(var tag) && languages.contains(tag)
            ? tag
            : voice.language();
    var formal =
        preferences.get("address") instanceof Answer.Choice(var address)
            ? address.equals("formal")
            : voice.formal();
    return new Voice(language, formal);
  }
}
