package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.journal.Journal;
import carryover.kernel.Echo;
import carryover.kernel.Voice;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.TimesInWords;
import carryover.rhythm.Rhythm;
import carryover.script.Script;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a script about the assignment that it is about, in the patient's language. */
public final class AssignmentFacts {
  /** The fact that holds the moment at which a script began; no script may say it. */
  private static final String AS_OF = "as_of";

  /** As much as is said of the therapist's reason when an exercise begins; ours. */
  private static final int LINE = 160;

  private final People people;
  private final Caseload caseload;
  private final Assignments assignments;
  private final Journal journal;
  private final Recalls recalls;
  private final Library library;
  private final Scripts scripts;

  public AssignmentFacts(
      People people,
      Caseload caseload,
      Assignments assignments,
      Journal journal,
      Recalls recalls,
      Library library,
      Scripts scripts) {
    this.people = people;
    this.caseload = caseload;
    this.assignments = assignments;
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

  /**
   * What a script on the therapist's phone is told, for both of them to read: politely, in this
   * language of the therapist's, and nothing of what the patient wrote in earlier sittings. Empty
   * when the therapist may not see the patient now.
   */
  Optional<Facts> forTherapist(
      Therapist therapist, Voice voice, Assignment assignment, Instant now) {
    return caseload
        .of(therapist.id(), assignment.patient(), now)
        .map(patient -> patient.spokenTo(new Voice(voice.language(), true)))
        .map(patient -> common(patient, assignment));
  }

  /** The exercise's title in the patient's language. */
  String title(Patient patient, Assignment assignment) {
    return scripts.label(patient.voice(), assignment.playName(), "title");
  }

  /** What the patient's therapist is called. */
  String therapist(Patient patient) {
    return people.therapist(patient.therapist()).name();
  }

  private Facts recalled(Patient patient, Assignment assignment, Instant before) {
    return scripts
        .named(assignment.playName())
        .map(script -> recalls.of(patient, script, before))
        .orElse(Facts.NONE)
        .and(Facts.of(Map.of("lesson", journal.lastLearned(assignment.id()).orElse(""))));
  }

  private Facts common(Patient patient, Assignment assignment) {
    var facts = new HashMap<String, String>();
    exercise(patient.voice(), assignment, facts);
    agreed(assignment, facts);
    time(patient, assignment, facts);
    facts.put("patient", patient.label());
    facts.put("therapist", people.therapist(assignment.therapist()).name());
    return Facts.of(facts);
  }

  private void exercise(Voice voice, Assignment assignment, Map<String, String> facts) {
    var script = assignment.playName();
    var exercise = library.byScript(script);
    var about = exercise.map(it -> it.about());
    facts.put("exercise", scripts.label(voice, script, "title"));
    facts.put("script", script);
    facts.put("why", scripts.label(voice, script, "about.why"));
    facts.put("instructions", scripts.label(voice, script, "about.instructions"));
    facts.put("example", example(voice, script));
    facts.put("minutes", about.map(it -> String.valueOf(it.minutes())).orElse(""));
    facts.put(
        "expects", about.map(Script.About::expects).map(_ -> asked(voice, script)).orElse(""));
    facts.put("easier", form(voice, exercise.flatMap(library::easierThan)));
    facts.put("easier_allowed", assignment.terms().easierAllowed() ? "yes" : "no");
  }

  private static void agreed(Assignment assignment, Map<String, String> facts) {
    var agreed = assignment.agreement();
    Optional.ofNullable(agreed.reason()).ifPresent(reason -> facts.put("why", reason));
    var isThere = Plans.TOGETHER.equals(agreed.acceptance());
    facts.put("together", isThere ? "yes" : "no");
    facts.put("goal", text(agreed.goal()));
    facts.put("what_for", agreed.told().map(told -> Echo.of(told, LINE)).orElse(""));
    facts.put("expected", agreed.expected() == null ? "" : agreed.expected().toString());
    facts.put("where", text(agreed.where()));
    facts.put("hurdle", text(agreed.hurdle()));
    facts.put("coping", text(agreed.coping()));
  }

  private void time(Patient patient, Assignment assignment, Map<String, String> facts) {
    var rhythm = assignment.rhythm();
    facts.put("proposed", rhythm.toString());
    facts.put(
        "when_proposed", TimesInWords.of(rhythm, patient.voice(), assignments::byId, scripts));
    facts.put("choosing", rhythm instanceof Rhythm.TimesAWeek ? "yes" : "no");
    facts.putAll(clock(patient));
    facts.put("habits", habits(patient));
  }

  private String form(Voice voice, Optional<Exercise> form) {
    return form.map(each -> library.title(voice, each)).orElse("");
  }

  private String asked(Voice voice, String script) {
    return scripts.label(voice, script, "about.expects");
  }

  private String example(Voice voice, String script) {
    return scripts.has(script, "about.example")
        ? scripts.label(voice, script, "about.example")
        : "";
  }

  /** The times at which the patient does other exercises: what is a habit already. */
  private String habits(Patient patient) {
    return assignments.of(patient.id()).stream()
        .filter(Assignment::accepted)
        .flatMap(each -> times(each.rhythm()).stream())
        .distinct()
        .sorted()
        .map(LocalTime::toString)
        .collect(Collectors.joining(","));
  }

  private static List<LocalTime> times(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Once(var at) -> List.of(at.toLocalTime());
      case Rhythm.Weekly(_, var times) -> times;
      case Rhythm.EveryFewDays(_, _, var times) -> times;
      case Rhythm.TimesAWeek _, Rhythm.RandomMoment _, Rhythm.After _ -> List.of();
      case Rhythm.BeforeSession(var at) -> List.of(at);
    };
  }

  /** By which clock the patient lives: what questions about days and times have to know. */
  static Map<String, String> clock(Patient patient) {
    var quiet = patient.quiet() == null ? "" : patient.quiet().toString();
    return Map.of("zone", patient.zone().getId(), "quiet", quiet);
  }

  private static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }
}
