package carryover.record;

import carryover.journal.FieldWords;
import carryover.kernel.Answer;
import carryover.kernel.Voice;
import carryover.library.Library;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is on file in the words of its reader; plain text. Days and times are the patient's. */
record Spoken(Scripts scripts, Library library, Voice voice, ZoneId zone) {
  String say(String key) {
    return scripts.words(voice, key);
  }

  String title(Assignment assignment) {
    return library.title(voice, assignment.playName());
  }

  /** Why it can help: in the therapist's words, else in the exercise's. */
  String reason(Assignment assignment) {
    var own = assignment.agreement().reason();
    var script = assignment.playName();
    return own != null
        ? own
        : scripts.has(script, "about.why") ? scripts.label(voice, script, "about.why") : "";
  }

  String when(CaseFile file, Assignment assignment) {
    return TimesInWords.of(assignment.rhythm(), voice, file::assignment, scripts);
  }

  String outcome(Ending ending) {
    return switch (ending) {
      case DROPPED -> say("record.dropped");
      case PAUSED -> say("record.paused");
      case FULL, PARTLY, DIFFERENTLY, NOT_DONE, UNANSWERED -> say("outcomes." + code(ending));
    };
  }

  /** What a field is called to a therapist. */
  String label(String script, String field) {
    return scripts.hasWords("record.field_" + field)
        ? say("record.field_" + field)
        : fields(script).label(field);
  }

  /** What a form is called. */
  String form(String name) {
    return scripts.hasWords("record.form_" + name)
        ? say("record.form_" + name)
        : name.replace('_', ' ');
  }

  /** What an answer says. */
  String said(String script, String field, Answer answer) {
    if (field.equals("obstacles") && answer instanceof Answer.Choices(var keys)) {
      return keys.stream().map(this::obstacle).collect(Collectors.joining(", "));
    }
    if (field.equals("outcome") && answer instanceof Answer.Choice(var key)) {
      return scripts.hasWords("outcomes." + key) ? say("outcomes." + key) : key;
    }
    return fields(script).said(field, answer);
  }

  FieldWords fields(String script) {
    return new FieldWords(scripts, voice, script);
  }

  private String obstacle(String key) {
    return scripts.hasWords("obstacles." + key) ? say("obstacles." + key) : key;
  }

  String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(voice.locale())
        .format(at.atZone(zone)); // with the year: a file is read for ten years
  }

  String moment(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(voice.locale())
        .format(at.atZone(zone));
  }

  /** With values; HTML, escaped. */
  String html(String key, Map<String, Object> values) {
    return scripts.words(voice, key, values);
  }

  private static String code(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT);
  }
}
