package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often, the last look, and what stands behind <i>More</i>. */
final class PlanPages {
  /** How many other exercises are offered for this one to come right after. */
  private static final int OTHERS_SHOWN = 4;

  private static final List<Integer> WEEKS = List.of(2, 4, 8);
  private static final String MARK = "✓ ";

  private final Assignments assignments;
  private final Library library;
  private final Scripts scripts;
  private final TermsPage terms;
  private final DraftWords draftWords;

  PlanPages(Assignments assignments, Library library, Scripts scripts) {
    this.assignments = assignments;
    this.library = library;
    this.scripts = scripts;
    this.terms = new TermsPage(library, scripts);
    this.draftWords = new DraftWords(assignments, library, scripts);
  }

  /**
   * How often?
   *
   * @param first the patient by whose clock days are counted; the first of several
   */
  Message rhythms(Therapist therapist, Draft draft, Patient first, Instant now) {
    return rhythms(therapist, draft, first, words(therapist, "assign.when", Map.of()), now);
  }

  /** The same after something that has to be said first, such as what was not understood. */
  Message rhythms(Therapist therapist, Draft draft, Patient first, String text, Instant now) {
    var locale = therapist.voice().locale();
    var taps = new DraftButton(draft);
    var rows = new ArrayList<List<Button>>();
    for (var each : Proposals.all(now, first.zone())) {
      rows.add(List.of(rhythm(taps, each, RhythmWords.say(each, locale))));
    }
    if (draft.only().isPresent()) {
      assignments.of(first.id()).stream()
          .filter(Assignment::accepted)
          .limit(OTHERS_SHOWN)
          .forEach(other -> {
            var after = new Rhythm.After(other.id());
            var title = library.title(therapist.voice(), other.playName());
            rows.add(List.of(rhythm(taps, after, RhythmWords.say(after, locale, title))));
          });
    }
    rows.add(List.of(taps.of(label(therapist, "assign.other_times"), "times")));
    return Message.with(text, rows);
  }

  private static Button rhythm(DraftButton taps, Rhythm each, String label) {
    return taps.of(label, "often", Proposals.code(each));
  }

  /** The care points, the last tap, and the same in easier or harder. */
  Message confirm(Therapist therapist, Draft draft, Exercise exercise) {
    var taps = new DraftButton(draft);
    var practised = exercise.about().practisedFirst();
    var label = label(therapist, practised ? "assign.practised_yes" : "assign.care_ok");
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(taps.of(label, "do")));
    var others = new ArrayList<Button>();
    library
        .easierThan(exercise)
        .map(each -> taps.of(label(therapist, "library.easier"), "take", each.id()))
        .ifPresent(others::add);
    library
        .harderThan(exercise)
        .map(each -> taps.of(label(therapist, "library.harder"), "take", each.id()))
        .ifPresent(others::add);
    if (!others.isEmpty()) {
      rows.add(others);
    }
    rows.add(List.of(taps.of(label(therapist, "assign.more"), "more")));
    var lines = new ArrayList<String>();
    var values = draftWords.of(therapist, draft, exercise);
    lines.add(words(therapist, "assign.confirm", values).strip());
    lines.addAll(own(therapist, draft));
    lines.addAll(terms.lines(therapist.voice(), draft.plan().allowed()));
    return Message.with(String.join("\n", lines), rows);
  }

  /** Goal, reason and end, as far as the therapist has said anything about them. */
  private List<String> own(Therapist therapist, Draft draft) {
    var lines = new ArrayList<String>();
    line(therapist, "assign.goal_line", "text", draft.plan().goal()).ifPresent(lines::add);
    line(therapist, "assign.reason_line", "text", draft.plan().reason()).ifPresent(lines::add);
    var until = draft.plan().until();
    line(therapist, "assign.until_line", "day", until == null ? null : day(therapist, until))
        .ifPresent(lines::add);
    return lines;
  }

  private Optional<String> line(
      Therapist therapist, String key, String name, @Nullable String value) {
    return Optional.ofNullable(value).map(it -> words(therapist, key, Map.of(name, it)).strip());
  }

  /** What may be changed before it is assigned; each has a default. */
  Message more(Therapist therapist, Draft draft, Exercise exercise) {
    var voice = therapist.voice();
    var taps = new DraftButton(draft);
    var rows =
        new ArrayList<>(
            terms.buttons(
                voice,
                Optional.of(exercise),
                draft.plan().allowed(),
                (label, allowed) -> taps.of(label, "allow", allowed.letter())));
    rows.addAll(words(therapist, draft));
    rows.add(
        List.of(
            taps.of(label(therapist, "assign.other_times"), "when"),
            taps.of(label(therapist, "assign.more_end"), "end")));
    rows.add(List.of(taps.of(label(therapist, "assign.back"), "look")));
    var key = draft.only().isPresent() ? "assign.more_page" : "assign.more_page_several";
    var lines = new ArrayList<String>();
    lines.add(words(therapist, key, draftWords.of(therapist, draft, exercise)).strip());
    lines.addAll(own(therapist, draft));
    return Message.with(String.join("\n", lines), rows);
  }

  /** What may be said in the therapist's own words, and taken out again. */
  private List<List<Button>> words(Therapist therapist, Draft draft) {
    var taps = new DraftButton(draft);
    var goal = new ArrayList<>(List.of(taps.of(label(therapist, "assign.more_goal"), "goal")));
    if (draft.plan().goal() != null) {
      goal.add(taps.of(label(therapist, "assign.more_goal_clear"), "nogoal"));
    }
    var reason = new ArrayList<>(List.of(taps.of(label(therapist, "assign.more_reason"), "why")));
    if (draft.plan().reason() != null) {
      reason.add(taps.of(label(therapist, "assign.more_reason_clear"), "nowhy"));
    }
    return List.of(goal, reason);
  }

  /** When does it end by itself? */
  Message ends(Therapist therapist, Draft draft, LocalDate today) {
    var until = draft.plan().until();
    var end =
        until == null
            ? label(therapist, "assign.end_none")
            : words(therapist, "assign.end_until", Map.of("day", day(therapist, until)));
    return ends(therapist, draft, words(therapist, "assign.end_page", Map.of("end", end)), today);
  }

  /** That the planned end has passed before it was assigned. */
  Message endIsOver(Therapist therapist, Draft draft, LocalDate today) {
    return ends(therapist, draft, words(therapist, "assign.end_over", Map.of()), today);
  }

  private Message ends(Therapist therapist, Draft draft, String text, LocalDate today) {
    var taps = new DraftButton(draft);
    var until = draft.plan().until();
    var none = (until == null ? MARK : "") + label(therapist, "assign.end_never");
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(taps.of(none, "until", "0")));
    for (int weeks : WEEKS) {
      var mark = today.plusWeeks(weeks).equals(until) ? MARK : "";
      var label = words(therapist, "assign.end_weeks", Map.of("weeks", weeks));
      rows.add(List.of(taps.of(mark + label, "until", String.valueOf(weeks))));
    }
    rows.add(List.of(taps.of(label(therapist, "assign.end_typed"), "endday")));
    rows.add(List.of(taps.of(label(therapist, "assign.back"), "more")));
    return Message.with(text, rows);
  }

  /** Whether these weeks can be chosen by a tap. */
  static boolean isWeeks(int weeks) {
    return WEEKS.contains(weeks);
  }

  private static String day(Therapist therapist, LocalDate day) {
    return therapist.voice().dayOfYear(day);
  }

  private String label(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
