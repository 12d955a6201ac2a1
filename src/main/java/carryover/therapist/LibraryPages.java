package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.library.Shelf;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a therapist reads of the library: topics, what is there for one, and each exercise. */
final class LibraryPages {
  /** Ours: so many exercises, each with its variants, are looked through on one page. */
  static final int ON_A_PAGE = 7;

  private final Library library;
  private final Shelf shelf;
  private final Scripts scripts;

  LibraryPages(Library library, Shelf shelf, Scripts scripts) {
    this.library = library;
    this.shelf = shelf;
    this.scripts = scripts;
  }

  /** All topics, two in a row. */
  Message topics(Therapist therapist) {
    return Message.with(words(therapist, "library.topics", Map.of()), topicRows(therapist));
  }

  /** Nothing has these words in it; the topics are a way on. */
  Message nothingFound(Therapist therapist, String typed) {
    var text = words(therapist, "library.nothing_found", Map.of("text", Echo.of(typed)));
    return Message.with(text, topicRows(therapist));
  }

  private List<List<Button>> topicRows(Therapist therapist) {
    var topics =
        library.topics(therapist.voice()).stream()
            .map(topic -> Menu.library(topicName(therapist, topic), "topic", topic, "0"))
            .toList();
    var rows = new ArrayList<>(Menu.twoInARow(topics));
    int retired = shelf.retired().size();
    if (retired > 0) {
      var label = plain(therapist, "library.to_retired") + " (" + retired + ")";
      rows.add(List.of(Menu.library(label, "gone")));
    }
    return rows;
  }

  /** What fits a query, best first. */
  Message found(Therapist therapist, String typed, List<Exercise> found) {
    var rows = new ArrayList<List<Button>>();
    found.forEach(each -> rows.add(List.of(exerciseButton(therapist, each, "", ""))));
    rows.add(List.of(Menu.library(plain(therapist, "library.to_topics"), "topics")));
    return Message.with(words(therapist, "library.found", Map.of("text", Echo.of(typed))), rows);
  }

  /** The exercises for a topic, from easy to demanding, variants below their base. */
  Message topic(Therapist therapist, String topic, int page) {
    var bases = library.about(topic);
    int pages = Math.max(1, (bases.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(page, 0, pages - 1);
    var rows = new ArrayList<List<Button>>();
    for (var base : bases.stream().skip((long) shown * ON_A_PAGE).limit(ON_A_PAGE).toList()) {
      rows.add(List.of(exerciseButton(therapist, base, "", topic)));
      library
          .variantsOf(base)
          .forEach(each -> rows.add(List.of(exerciseButton(therapist, each, "↳ ", topic))));
    }
    var turning = new ArrayList<Button>();
    if (shown > 0) {
      turning.add(
          Menu.library(plain(therapist, "library.previous"), "topic", topic, "" + (shown - 1)));
    }
    if (shown < pages - 1) {
      turning.add(Menu.library(plain(therapist, "library.next"), "topic", topic, "" + (shown + 1)));
    }
    rows.add(turning);
    rows.add(List.of(Menu.library(plain(therapist, "library.to_topics"), "topics")));
    rows.removeIf(List::isEmpty);
    var values = Map.<String, Object>of("topic", topicName(therapist, topic));
    return Message.with(words(therapist, "library.topic", values), rows);
  }

  /** What nobody can find or assign any more. */
  Message retired(Therapist therapist, List<Exercise> retired) {
    var rows = new ArrayList<List<Button>>();
    retired.forEach(each -> rows.add(List.of(exerciseButton(therapist, each, "", ""))));
    rows.add(List.of(Menu.library(plain(therapist, "library.to_topics"), "topics")));
    return Message.with(words(therapist, "library.retired", Map.of()), rows);
  }

  /**
   * Everything about one exercise.
   *
   * @param topic where its reader came from, "" for elsewhere
   */
  Message exercise(Therapist therapist, Exercise exercise, boolean retired, String topic) {
    var rows = new ArrayList<List<Button>>();
    var id = exercise.id();
    var play = Menu.library(plain(therapist, "library.play"), "play", id);
    var export = Menu.library(plain(therapist, "library.export"), "export", id);
    if (retired) {
      rows.add(List.of(play));
      rows.add(List.of(export, Menu.library(plain(therapist, "library.bring_back"), "back", id)));
    } else {
      rows.add(List.of(play, Menu.library(plain(therapist, "library.assign"), "give", id)));
      library
          .easierThan(exercise)
          .ifPresent(each -> rows.add(List.of(exerciseButton(therapist, each, "↓ ", topic))));
      library
          .harderThan(exercise)
          .ifPresent(each -> rows.add(List.of(exerciseButton(therapist, each, "↑ ", topic))));
      rows.add(List.of(export, Menu.library(plain(therapist, "library.retire"), "retire", id)));
    }
    rows.add(List.of(wayBack(therapist, topic)));
    return Message.with(text(therapist, exercise, retired), rows);
  }

  /** Whom is it for? The answer leads into the usual way of assigning. */
  Message patients(Therapist therapist, Exercise exercise, List<Patient> patients) {
    if (patients.isEmpty()) {
      return Message.text(words(therapist, "therapist.patients_empty", Map.of()));
    }
    var buttons =
        patients.stream()
            .limit(Menu.MOST)
            .map(each -> Menu.button(each.label(), "when", each.id().brief(), exercise.id()))
            .toList();
    var values = Map.<String, Object>of("exercise", title(therapist, exercise));
    var key = patients.size() > Menu.MOST ? "library.assign_who_more" : "library.assign_who";
    return Message.with(words(therapist, key, values), Menu.inPairs(buttons));
  }

  /** Asks once more before an exercise is taken out of the library. */
  Message askRetire(Therapist therapist, Exercise exercise) {
    var values = Map.<String, Object>of("exercise", title(therapist, exercise));
    return Message.with(
        words(therapist, "library.retire_ask", values),
        List.of(
            List.of(
                Menu.library(plain(therapist, "library.retire"), "retire_yes", exercise.id()),
                Menu.library(plain(therapist, "library.keep"), "ex", exercise.id()))));
  }

  private Button wayBack(Therapist therapist, String topic) {
    return topic.isEmpty()
        ? Menu.library(plain(therapist, "library.to_topics"), "topics")
        : Menu.library("← " + topicName(therapist, topic), "topic", topic, "0");
  }

  private String text(Therapist therapist, Exercise exercise, boolean retired) {
    var name = exercise.script().name();
    var lines = new ArrayList<String>();
    lines.add(head(therapist, name, exercise));
    if (exercise.about().practisedFirst()) {
      lines.add(words(therapist, "library.practised_first", Map.of()));
    }
    lines.add("");
    for (var part : List.of("why", "instructions", "care")) {
      var text = shelf.label(therapist.voice(), name, "about." + part).strip();
      lines.add(words(therapist, "library." + part, Map.of("text", text)));
      lines.add("");
    }
    var version = Map.<String, Object>of("id", exercise.id(), "version", shelf.newest(name));
    lines.add(words(therapist, retired ? "library.version_retired" : "library.version", version));
    return String.join("\n", lines);
  }

  /** Title, what it is for, how hard, how long: of a listed exercise or of a draft. */
  String head(Therapist therapist, String playName, Exercise exercise) {
    var about = exercise.about();
    return words(
        therapist,
        "library.head",
        Map.of(
            "exercise", scripts.label(therapist.voice(), playName, "title"),
            "topics", topicNames(therapist, about.topics()),
            "difficulty", about.difficulty(),
            "minutes", about.minutes()));
  }

  private Button exerciseButton(Therapist therapist, Exercise exercise, String mark, String topic) {
    var label = mark + exercise.about().difficulty() + " · " + title(therapist, exercise);
    return topic.isEmpty()
        ? Menu.library(label, "ex", exercise.id())
        : Menu.library(label, "ex", exercise.id(), topic);
  }

  String title(Therapist therapist, Exercise exercise) {
    return library.title(therapist.voice(), exercise);
  }

  private String topicNames(Therapist therapist, List<String> topics) {
    return topics.stream()
        .map(each -> topicName(therapist, each))
        .collect(Collectors.joining(", "));
  }

  private String topicName(Therapist therapist, String topic) {
    return scripts.words(therapist.voice(), "topics." + topic);
  }

  private String plain(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    Voice voice = therapist.voice();
    return scripts.words(voice, key, values);
  }
}
