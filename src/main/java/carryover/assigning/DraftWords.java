package carryover.assigning;

import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.TimesInWords;
import carryover.rhythm.Rhythm;
import carryover.script.Scripts;
import java.util.Map;
import java.util.stream.Collectors;

/** What a draft says, as values of texts. */
record DraftWords(Assignments assignments, Library library, Scripts scripts) {
  Map<String, Object> of(Therapist therapist, Draft draft, Exercise exercise) {
    var voice = therapist.voice();
    return Map.of(
        "patient", names(draft),
        "exercise", library.title(voice, exercise),
        "when", when(therapist, draft),
        "minutes", exercise.about().minutes(),
        "care", scripts.label(voice, exercise.script().name(), "about.care"));
  }

  private String when(Therapist therapist, Draft draft) {
    Rhythm rhythm = draft.plan().rhythm();
    return rhythm == null
        ? ""
        : TimesInWords.of(rhythm, therapist.voice(), assignments::byId, scripts);
  }

  /** All for whom it is. */
  static String names(Draft draft) {
    return draft.patients().stream().map(Draft.For::label).collect(Collectors.joining(", "));
  }
}
