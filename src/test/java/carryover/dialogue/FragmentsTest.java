package carryover.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.Voice;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import carryover.script.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays every fragment of {@code conversations/README.md}, and the chats below it; {@code
 * -Dtranscripts.update=true} writes the bot's half of the chats anew.
 */
class FragmentsTest {
  private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");
  private static final Path REAL = Path.of("conversations");
  private static final Path PAGE = REAL.resolve("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(yaml|chat)\n(.*?)^```$");
  private static final Pattern KEY = Pattern.compile("(?m)^(script|kind|language): (\\S+)$");
  private static final String FACTS =
      "facts     patient=Ada, therapist=Dr. Lind, exercise=A walk by the river";

  @TempDir static Path folder;

  /** A file of the page, and the chats below it. */
  private record Fragment(String yaml, List<String> chats) {
    String value(String key, String otherwise) {
      return KEY.matcher(yaml)
          .results()
          .filter(found -> found.group(1).equals(key))
          .map(found -> found.group(2))
          .findFirst()
          .orElse(otherwise);
    }

    String script() {
      return value("script", "");
    }

    String language() {
      return value("language", Voice.SOURCE_LANGUAGE);
    }

    boolean isTranslation() {
      return !language().equals(Voice.SOURCE_LANGUAGE);
    }

    /** Whether it is an exercise; only the source file says so. */
    boolean isExercise() {
      return value("kind", "").equals("exercise");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFragmentMakesTheChatsBelowIt() throws IOException {
    if (UPDATE && System.getenv("CI") != null) {
      throw new IllegalStateException("transcripts.update is set, but so is CI. Update at a desk.");
    }
    var page = Files.readString(PAGE);
    var fragments = fragments(page);
    var played = new LinkedHashMap<String, String>();
    var source = source(fragments);
    for (var fragment : fragments) {
      var scripts = fragment.isTranslation() ? translated(fragments, fragment) : source;
      for (var chat : fragment.chats()) {
        var other = played.put(chat, played(scripts, fragment, chat));
        assertThat(other).as("each chat of the page is there once:\n%s", chat).isNull();
      }
    }
    if (UPDATE) {
      Files.writeString(PAGE, rewritten(page, played));
    }
    return played.entrySet().stream()
        .map(chat ->
            DynamicTest.dynamicTest(
                chat.getKey().lines().findFirst().orElse(""),
                () ->
                    assertThat(UPDATE ? chat.getKey() : chat.getValue()).isEqualTo(chat.getKey())));
  }

  @Test
  void everyFragmentHasAChat() throws IOException {
    assertThat(fragments(Files.readString(PAGE)))
        .hasSizeGreaterThan(10)
        .allMatch(fragment -> !fragment.chats().isEmpty());
  }

  private static List<Fragment> fragments(String page) {
    var fragments = new ArrayList<Fragment>();
    BLOCK
        .matcher(page)
        .results()
        .forEach(block -> {
          if (block.group(1).equals("yaml")) {
            fragments.add(new Fragment(block.group(2), new ArrayList<>()));
          } else {
            fragments.getLast().chats().add(block.group(2));
          }
        });
    return fragments;
  }

  private static String rewritten(String page, Map<String, String> played) {
    return BLOCK
        .matcher(page)
        .replaceAll(block ->
            java.util.regex.Matcher.quoteReplacement(
                "```"
                    + block.group(1)
                    + "\n"
                    + played.getOrDefault(block.group(2), block.group(2))
                    + "```"));
  }

  /** The chat as it goes; lines at its top may say what is played, and what the program knows. */
  private static String played(Scripts scripts, Fragment fragment, String chat) {
    var own = chat.lines().takeWhile(Scene::isHeader).toList();
    var scene = new ArrayList<String>();
    scene.add("script    " + fragment.script());
    scene.add(FACTS);
    scene.add("language  " + fragment.language());
    scene.addAll(own);
    var person = chat.lines().filter(line -> line.matches("[>~].*")).toList();
    var whole = new Transcript(List.of(), Scene.read(scene), person).played(scripts);
    var top = own.isEmpty() ? "" : String.join("\n", own) + "\n\n";
    return top + whole.substring(whole.indexOf("\n\n") + 2);
  }

  /** All fragments in the source language, beside the real dialogues and words. */
  private static Scripts source(List<Fragment> fragments) throws IOException {
    var tree = folder.resolve("source");
    copy(tree, "dialogues", "words");
    for (var fragment : fragments) {
      if (!fragment.isTranslation()) {
        write(tree, "", fragment.isExercise(), fragment);
      }
    }
    return read(tree);
  }

  /**
   * A translated fragment and its source, beside the real dialogues and words of both languages.
   */
  private static Scripts translated(List<Fragment> fragments, Fragment one) throws IOException {
    var tree = folder.resolve(one.script() + one.language());
    var inside = one.language() + "/";
    copy(tree, "dialogues", "words", inside + "dialogues", inside + "words");
    var source =
        fragments.stream()
            .filter(other -> !other.isTranslation() && other.script().equals(one.script()))
            .findFirst()
            .orElseThrow();
    write(tree, "", source.isExercise(), source);
    write(tree, inside, source.isExercise(), one);
    return read(tree);
  }

  private static Scripts read(Path tree) {
    return switch (ScriptTree.read(tree)) {
      case Reading.Readable(var scripts) -> scripts;
      case Reading.Broken(var issues) ->
          throw new AssertionError(
              "in a fragment of "
                  + PAGE
                  + ":\n"
                  + String.join("\n", issues.stream().map(String::valueOf).toList()));
    };
  }

  private static void write(Path tree, String inside, boolean exercise, Fragment fragment)
      throws IOException {
    var part = tree.resolve(inside + (exercise ? "exercises" : "dialogues"));
    Files.createDirectories(part);
    var file = part.resolve(fragment.script() + ".yaml");
    assertThat(file).as("a name of its own for each fragment").doesNotExist();
    Files.writeString(file, fragment.yaml());
  }

  private static void copy(Path tree, String... parts) throws IOException {
    for (var part : parts) {
      Files.createDirectories(tree.resolve(part));
      try (var files = Files.list(REAL.resolve(part))) {
        for (var file : files.toList()) {
          Files.copy(file, tree.resolve(part).resolve(file.getFileName()));
        }
      }
    }
  }
}
