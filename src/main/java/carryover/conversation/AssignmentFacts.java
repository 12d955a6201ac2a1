package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.journal.Journal;
import carryover.library.Library;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.rhythm.RhythmWords;
import carryover.script.Script;
import carryover.script.Scripts;
import java.util.HashMap;
import java.util.Optional;

/** Tells a script about the assignment that it is about, in the patient's language. */
public final class AssignmentFacts {
  private final People people;
  private final Journal journal;
  private final Library library;
  private final Scripts scripts;

  public AssignmentFacts(People people, Journal journal, Library library, Scripts scripts) {
    this.people = people;
    this.journal = journal;
    this.library = library;
    this.scripts = scripts;
  }

  /** The common facts of an assignment; what is not known is empty. */
  Facts of(Patient patient, Assignment assignment) {
    var voice = patient.voice();
    var script = assignment.playName();
    var agreed = assignment.agreement();
    var about = library.byScript(script).map(exercise -> exercise.about());
    var facts = new HashMap<String, String>();
    facts.put("patient", patient.label());
    facts.put("therapist", people.therapist(assignment.therapist()).name());
    facts.put("exercise", scripts.label(voice, script, "title"));
    facts.put("script", script);
    facts.put("why", scripts.label(voice, script, "about.why"));
    facts.put("instructions", scripts.label(voice, script, "about.instructions"));
    facts.put("minutes", about.map(it -> String.valueOf(it.minutes())).orElse(""));
    facts.put(
        "easier",
        about
            .map(Script.About::easier)
            .flatMap(library::linked)
            .map(easier -> library.title(voice, easier))
            .orElse(""));
    facts.put("where", text(agreed.where()));
    facts.put("hurdle", text(agreed.hurdle()));
    facts.put("coping", text(agreed.coping()));
    facts.put("lesson", journal.lastLearned(assignment.id()).orElse(""));
    facts.put("proposed", assignment.rhythm().toString());
    facts.put("when_proposed", RhythmWords.say(assignment.rhythm(), voice.locale()));
    return Facts.of(facts);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }
}
