package carryover.script;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether every name is there once, and every name that is used is there. */
final class NameChecks {
  private static final Set<String> KEYS_OF_THE_SCRIPT = Set.of("title", "about", "silence");

  private NameChecks() {}

  static Stream<Issue> wrongNames(Tree tree) {
    var scripts = tree.scripts().stream().flatMap(NameChecks::wrongFolder);
    return Stream.concat(scripts, tree.texts().flatMap(NameChecks::wrongName));
  }

  private static Stream<Issue> wrongFolder(Draft draft) {
    String folder = draft.script().kind().name().toLowerCase(Locale.ROOT) + "s/";
    if (draft.page().file().startsWith(folder)) {
      return Stream.empty();
    }
    String text = "a script of this kind belongs into %s. Move it, or correct its kind.";
    return Stream.of(draft.page().issue(Issue.Type.WRONG_NAME, "/kind", text.formatted(folder)));
  }

  private static Stream<Issue> wrongName(TextPage texts) {
    Page page = texts.page();
    String key = texts.isWords() ? "words" : "script";
    var issues = Stream.<Issue>builder();
    if (!page.text("/" + key).equals(page.name())) {
      issues.add(differs(page, key, page.name()));
    }
    String language = page.file().matches("[a-z]{2}/.*") ? page.file().substring(0, 2) : "";
    if (!page.text("/language").equals(language)) {
      issues.add(differs(page, "language", language));
    }
    return issues.build();
  }

  private static Issue differs(Page page, String key, String place) {
    String wish = place.isEmpty() ? "no \"%s\"".formatted(key) : "\"%s: %s\"".formatted(key, place);
    String text = "the file's place says %s, the file says \"%s: %s\". Make them the same.";
    return page.issue(
        Issue.Type.WRONG_NAME, "/" + key, text.formatted(wish, key, page.text("/" + key)));
  }

  static Stream<Issue> duplicateSteps(Tree tree) {
    return tree.scripts().stream().flatMap(NameChecks::duplicateSteps);
  }

  private static Stream<Issue> duplicateSteps(Draft draft) {
    var issues = new ArrayList<Issue>();
    var seen = new HashSet<>(KEYS_OF_THE_SCRIPT);
    for (Step step : draft.script().steps()) {
      if (!seen.add(step.name())) {
        issues.add(twice(draft, step, "", step.name()));
      }
    }
    for (Step step : draft.script().steps()) {
      if (step.was() != null && !seen.add(step.was())) {
        issues.add(twice(draft, step, "/was", step.was()));
      }
      duplicateOption(step)
          .forEach(key -> issues.add(twice(draft, step, "/options", step.name() + "." + key)));
    }
    return issues.stream();
  }

  private static Issue twice(Draft draft, Step step, String key, String name) {
    String text = "the name \"%s\" is taken already. Give each its own name.".formatted(name);
    return draft.issue(Issue.Type.DUPLICATE_STEP, step, key, text);
  }

  private static List<String> duplicateOption(Step step) {
    return switch (step) {
      case Step.Choose choose -> repeated(choose.options(), new HashSet<>());
      case Step.Pick pick -> repeated(pick.options(), new HashSet<>(Set.of("done")));
      case Step.Say _, Step.Ask _, Step.Collect _, Step.Rate _, Step.When _ -> List.of();
      case Step.Branch _, Step.Write _, Step.Run _, Step.Pause _, Step.Timer _ -> List.of();
      case Step.End _ -> List.of();
    };
  }

  private static List<String> repeated(List<Step.Option> options, Set<String> seen) {
    return options.stream().map(Step.Option::key).filter(key -> !seen.add(key)).toList();
  }

  static Stream<Issue> unknownSteps(Tree tree) {
    return tree.scripts().stream().flatMap(NameChecks::unknownSteps);
  }

  private static Stream<Issue> unknownSteps(Draft draft) {
    var names = draft.script().steps().stream().map(Step::name).toList();
    Function<Jump, Issue> issue =
        jump -> {
          String key = jump.pointer().substring(jump.pointer().lastIndexOf('/') + 1);
          String guess = Guess.didYouMean(jump.target(), names);
          String text = "\"%s: %s\" leads nowhere.%s".formatted(key, jump.target(), orAdd(guess));
          return draft.page().issue(Issue.Type.UNKNOWN_STEP, jump.pointer(), text);
        };
    return Jump.of(draft).stream().filter(jump -> !names.contains(jump.target())).map(issue);
  }

  private static String orAdd(String guess) {
    return guess.isEmpty() ? " Add a step of this name." : guess;
  }

  static Stream<Issue> unknownScripts(Tree tree) {
    return tree.scripts().stream().flatMap(draft -> unknownScripts(tree, draft));
  }

  private static Stream<Issue> unknownScripts(Tree tree, Draft draft) {
    var used = new ArrayList<Jump>();
    draft
        .steps(Step.Run.class)
        .filter(run -> !run.isAssigned())
        .forEach(run -> used.add(new Jump(draft.pointer(run) + "/script", run.script())));
    return used.stream()
        .filter(jump -> !tree.names().contains(jump.target()))
        .map(jump -> draft.page().issue(Issue.Type.UNKNOWN_SCRIPT, jump.pointer(), no(tree, jump)));
  }

  private static String no(Tree tree, Jump jump) {
    String guess = Guess.didYouMean(jump.target(), tree.names());
    return "there is no script \"%s\".%s"
        .formatted(jump.target(), guess.isEmpty() ? " Write it, or remove this." : guess);
  }

  static Stream<Issue> unknownTopics(Tree tree) {
    return tree.words().stream()
        .filter(words -> words.name().equals(TextPage.words("topics")))
        .flatMap(topics -> tree.scripts().stream().flatMap(d -> unknownTopics(d, topics)));
  }

  private static Stream<Issue> unknownTopics(Draft draft, TextPage topics) {
    var about = draft.script().about();
    var used = about == null ? List.<String>of() : about.topics();
    return used.stream()
        .filter(topic -> !topics.texts().containsKey(topic))
        .map(topic -> {
          String guess = Guess.didYouMean(topic, topics.texts().keySet());
          String text = "words/topics.yaml has no \"%s\".%s";
          String remedy = guess.isEmpty() ? " Add it there." : guess;
          return draft
              .page()
              .issue(Issue.Type.UNKNOWN_TOPIC, "/about/for", text.formatted(topic, remedy));
        });
  }

  static Stream<Issue> unknownPictures(Tree tree) {
    return tree.scripts().stream().flatMap(draft -> unknownPictures(tree, draft));
  }

  private static Stream<Issue> unknownPictures(Tree tree, Draft draft) {
    var folder = tree.folder().resolve(draft.page().file()).resolveSibling(".");
    return draft
        .steps(Step.Say.class)
        .filter(say -> say.picture() != null && !Files.exists(folder.resolve(say.picture())))
        .map(say -> {
          String text = "there is no file \"%s\" beside the script. Put it there.";
          return draft.issue(
              Issue.Type.UNKNOWN_PICTURE, say, "/picture", text.formatted(say.picture()));
        });
  }
}
