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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a script about the assignment that it is about, in the patient's language. */
public final class AssignmentFacts {
  /** The fact that holds the moment at which a script began; no script may say it. */
  private static final String AS_OF = "as_of";

  private final People people;
  private final Journal journal;
  private final Recalls recalls;
  private final Library library;
  private final Scripts scripts;

  public AssignmentFacts(
      People people, Journal journal, Recalls recalls, Library library, Scripts scripts) {
    this.people = people;
    this.journal = journal;
    this.recalls = recalls;
    this.library = library;
    this.scripts = scripts;
  }

  /**
   * The common facts of an assignment as a script begins, and what its exercise recalls; what is
   * not known is empty.
   */
  Facts of(Patient patient, Assignment assignment, Instant now) {
    return recalled(patient, assignment, Instant.MAX)
        .and(common(patient, assignment))
        .and(Facts.of(Map.of(AS_OF, now.toString())));
  }

  /**
   * The same facts once more, in the language that the patient reads now. What was written since
   * they were first told is no earlier sitting.
   */
  Facts again(Patient patient, Assignment assignment, Facts told) {
    var asOf = Optional.ofNullable(told.values().get(AS_OF)).map(Instant::parse);
    return told.and(recalled(patient, assignment, asOf.orElse(Instant.MAX)))
        .and(common(patient, assignment));
  }

  private Facts recalled(Patient patient, Assignment assignment, Instant before) {
    return scripts
        .named(assignment.playName())
        .map(script -> recalls.of(patient, script, before))
        .orElse(Facts.NONE);
  }

  private Facts common(Patient patient, Assignment assignment) {
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
