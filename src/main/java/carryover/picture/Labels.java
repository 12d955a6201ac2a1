package carryover.picture;

import carryover.kernel.Voice;
import carryover.plan.Occasion.Ending;
import carryover.script.Scripts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What stands in pictures, in the reader's language; plain text. */
record Labels(Scripts scripts, Voice voice) {
  String say(String key) {
    return scripts.words(voice, key);
  }

  /** With numbers in it, which need no escaping. */
  String say(String key, Map<String, Object> numbers) {
    return scripts.words(voice, key, numbers);
  }

  String entries(int count) {
    return say("picture.entries", Map.of("count", count));
  }

  String outcome(Ending ending) {
    return say("outcomes." + ending.name().toLowerCase(Locale.ROOT));
  }

  /** Such as <i>3 Mar</i>. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("picture.day_pattern"), voice.locale()).format(day);
  }
}
