package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which exercise: recent ones, the next of a sequence, by topic, by sequence, by search. */
final class WhatPages {
  /** Ours: the last few that a therapist assigned are what is assigned again. */
  private static final int RECENT = 3;

  /** Ours: what is seen at a glance; the rest is a tap away. */
  private static final int MAIN = 20;

  private static final String AGAIN = "↻ ";
  private static final String ONWARD = "→ ";

  private final Assignments assignments;
  private final Library library;
  private final Scripts scripts;

  WhatPages(Assignments assignments, Library library, Scripts scripts) {
    this.assignments = assignments;
    this.library = library;
    this.scripts = scripts;
  }

  /** About what? What is likely comes first. */
  Message topics(Therapist therapist, Draft draft) {
    return topics(therapist, draft, words(therapist, "assign.topic", Map.of()));
  }

  private Message topics(Therapist therapist, Draft draft, String text) {
    var more = new DraftButton(draft).of(label(therapist, "assign.more_topics"), "all");
    var shown = library.mainTopics(therapist.voice(), MAIN);
    return topics(therapist, draft, text, shown, List.of(more));
  }

  /** About what? All that there is. */
  Message allTopics(Therapist therapist, Draft draft) {
    var text = words(therapist, "assign.topic", Map.of());
    return topics(therapist, draft, text, library.topics(therapist.voice()), List.of());
  }

  private Message topics(
      Therapist therapist, Draft draft, String text, List<String> topics, List<Button> more) {
    var taps = new DraftButton(draft);
    var next = next(draft);
    var rows = new ArrayList<List<Button>>();
    next.forEach(each -> rows.add(List.of(button(therapist, taps, ONWARD, each))));
    recent(therapist)
        .filter(each -> !next.contains(each))
        .limit(RECENT)
        .forEach(each -> rows.add(List.of(button(therapist, taps, AGAIN, each))));
    rows.addAll(
        Menu.twoInARow(
            topics.stream()
                .map(topic -> taps.of(label(therapist, "topics." + topic), "topic", topic))
                .toList()));
    var others = new ArrayList<>(more);
    others.add(taps.of(label(therapist, "assign.sequences"), "seqs"));
    others.add(taps.of(label(therapist, "assign.search"), "search"));
    others.add(taps.of(label(therapist, "library.own"), "own"));
    rows.addAll(Menu.twoInARow(others));
    return Message.with(text, rows);
  }

  private List<Exercise> next(Draft draft) {
    return draft
        .only()
        .map(patient -> NextInSequence.of(scripts.sequences(), had(patient)))
        .orElseGet(List::of)
        .stream()
        .flatMap(id -> library.byId(id).stream())
        .toList();
  }

  /** The ids of what a patient ever had, oldest first; a variant counts as its base. */
  private List<String> had(PersonId patient) {
    return assignments.everOf(patient).stream()
        .map(Assignment::script)
        .flatMap(script -> library.byScript(script).stream())
        .map(each -> each.base().orElse(each.id()))
        .toList();
  }

  private Stream<Exercise> recent(Therapist therapist) {
    return assignments.lastBy(therapist.id(), 2 * RECENT).stream()
        .flatMap(script -> library.byScript(script).stream())
        .flatMap(each -> library.byId(each.id()).stream()) // what is in use still
        .distinct();
  }

  /** Which one about this topic? */
  Message exercises(Therapist therapist, Draft draft, String topic) {
    return list(therapist, draft, "assign.what", "topics", library.about(topic));
  }

  /** Which sequence? */
  Message sequences(Therapist therapist, Draft draft) {
    var taps = new DraftButton(draft);
    var rows =
        new ArrayList<>(
            Menu.inPairs(
                library.sequences().stream()
                    .map(each -> taps.of(label(therapist, "sequences." + each), "seq", each))
                    .toList()));
    rows.add(List.of(taps.of(label(therapist, "assign.all_topics"), "all")));
    return Message.with(words(therapist, "assign.sequences_title", Map.of()), rows);
  }

  /** Which one of this sequence, from easy to demanding? */
  Message sequence(Therapist therapist, Draft draft, String name) {
    return list(therapist, draft, "assign.sequences_title", "seqs", library.sequence(name));
  }

  private Message list(
      Therapist therapist, Draft draft, String key, String back, List<Exercise> exercises) {
    var taps = new DraftButton(draft);
    var rows = new ArrayList<List<Button>>();
    exercises.forEach(each -> rows.add(List.of(button(therapist, taps, "", each))));
    rows.add(List.of(taps.of(label(therapist, "assign.back"), back)));
    return Message.with(words(therapist, key, Map.of()), rows);
  }

  /** What fits these words; or the topics, where nothing does. */
  Message found(Therapist therapist, Draft draft, String typed, List<Exercise> fits) {
    var values = Map.<String, Object>of("text", Echo.of(typed));
    if (fits.isEmpty()) {
      var text = words(therapist, "assign.not_found", values).strip();
      var usage = words(therapist, "assign.usage", Map.of());
      return topics(therapist, draft, text + "\n" + usage);
    }
    var taps = new DraftButton(draft);
    var rows = new ArrayList<List<Button>>();
    fits.forEach(each -> rows.add(List.of(button(therapist, taps, "", each))));
    rows.add(
        List.of(
            taps.of(label(therapist, "assign.all_topics"), "all"),
            taps.of(label(therapist, "assign.search"), "search")));
    return Message.with(words(therapist, "assign.found", values), rows);
  }

  /** That the exercise which stood here cannot be assigned any more. */
  Message retired(Therapist therapist, Draft draft) {
    return topics(therapist, draft, words(therapist, "assign.retired", Map.of()));
  }

  private Button button(Therapist therapist, DraftButton taps, String mark, Exercise exercise) {
    return taps.of(mark + library.title(therapist.voice(), exercise), "take", exercise.id());
  }

  private String label(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
