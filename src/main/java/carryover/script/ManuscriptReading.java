package carryover.script;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one text that a person sent, and names every mistake in it by its line in that text. */
final class ManuscriptReading {

  private final String fileName;
  private final String text;
  private final Tree house;
  private final Map<String, Manuscript> exercises = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<TextPage> translations = new ArrayList<>();
  private Optional<Draft> script = Optional.empty();

  ManuscriptReading(String fileName, String text, Neighbours neighbours) {
    this.fileName = fileName;
    this.text = text;
    neighbours.exercises().forEach(each -> exercises.put(each.script().name(), each));
    this.house =
        switch (neighbours.house()) {
          case Repertoire repertoire -> repertoire.tree();
        };
  }

  Manuscript.Reading read() {
    issues.addAll(PlainYaml.issues(fileName, text));
    if (issues.isEmpty()) {
      readDocuments();
    }
    if (issues.isEmpty()) {
      script.ifPresent(this::check);
    }
    return issues.isEmpty()
        ? new Manuscript.Reading.Sound(new Manuscript(text, script.orElseThrow(), translations))
        : new Manuscript.Reading.Faulty(told());
  }

  private List<Issue> told() {
    return issues.stream().sorted().distinct().limit(SentLimits.ISSUES).toList();
  }

  private void readDocuments() {
    var documents = Documents.of(text);
    if (documents.isEmpty()) {
      issue(1, "it is empty. Write a script.");
    } else if (documents.size() > SentLimits.DOCUMENTS) {
      issue(1, "more than %d lines ---. Send one exercise at a time.", SentLimits.DOCUMENTS);
    } else {
      documents.forEach(
          document -> Yaml.parse(fileName, document, issues::add).ifPresent(this::readPage));
      if (script.isEmpty() && issues.isEmpty()) {
        issue(
            1, "there is no script in it. Write script:, kind: exercise, title: and so on first.");
      }
    }
  }

  private void readPage(Page page) {
    boolean isTranslation = page.root().has("texts") || page.root().has("language");
    var wrong = Shape.shared().issues(page, isTranslation ? Shape.Of.TRANSLATION : Shape.Of.SCRIPT);
    issues.addAll(wrong);
    if (!wrong.isEmpty()) {
      return;
    }
    if (isTranslation) {
      translations.add(Manuscript.flat(page));
    } else if (script.isPresent()) {
      String text = "a second script begins here. Send one exercise at a time.";
      issues.add(page.issue(Issue.Type.BAD_SHAPE, "/script", text));
    } else {
      script = Optional.of(Drafting.draft(page));
    }
  }

  private void check(Draft draft) {
    SentChecks.issues(draft, translations, house, exercises.values()).forEach(issues::add);
    if (draft.script().steps().size() <= SentLimits.STEPS) {
      Checks.issuesOfSent(tree(draft)).stream()
          .filter(issue -> issue.file().equals(fileName))
          .forEach(issues::add);
    }
  }

  /** Just enough of the house around the script to check it. */
  private Tree tree(Draft draft) {
    var names = new HashSet<>(house.names());
    names.add(draft.script().name());
    exercises.values().forEach(each -> names.addAll(namesOf(each.script())));
    var scripts = within(draft);
    exercises.values().stream()
        .map(Manuscript::draft)
        .filter(other -> isRecalledBy(draft, other))
        .forEach(other -> scripts.putIfAbsent(other.script().name(), other));
    var topics =
        house.words().stream().filter(words -> words.name().equals(TextPage.words("topics")));
    var languages = translations.stream().map(TextPage::language).distinct().toList();
    return new Tree(
        house.folder(),
        List.copyOf(scripts.values()),
        topics.toList(),
        translations,
        languages,
        names,
        Set.of());
  }

  /** What others may call it: its name and its id. */
  private static List<String> namesOf(Script exercise) {
    return List.of(exercise.name(), Objects.requireNonNull(exercise.about()).id());
  }

  private static boolean isRecalledBy(Draft draft, Draft other) {
    return draft.script().recalls().stream()
        .anyMatch(recall ->
            other.steps(Step.Write.class).anyMatch(w -> w.kind().code().equals(recall.sheet())));
  }

  /** The script, those that it plays, those that they play, and so on; by name. */
  private Map<String, Draft> within(Draft draft) {
    var found = new HashMap<>(Map.of(draft.script().name(), draft));
    var open = new ArrayDeque<>(List.of(draft));
    while (!open.isEmpty()) {
      open.pop()
          .steps(Step.Run.class)
          .filter(run -> !found.containsKey(run.script()))
          .flatMap(run -> Stream.ofNullable(exercises.get(run.script())))
          .map(Manuscript::draft)
          .forEach(part -> {
            found.put(part.script().name(), part);
            open.push(part);
          });
    }
    return found;
  }

  private void issue(int line, String text, Object... values) {
    issues.add(new Issue(Issue.Type.BAD_SHAPE, fileName, line, text.formatted(values)));
  }
}
