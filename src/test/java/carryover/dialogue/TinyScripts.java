package carryover.dialogue;

import carryover.kernel.RecordKind;
import carryover.kernel.Voice;
import carryover.script.Delay;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import carryover.script.Step.Option;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scripts built in a test. Every text is its own key, unless {@link #saying} gave it words. */
final class TinyScripts implements Scripts {
  private final Map<String, Script> scripts = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** A script without a plan for silence. */
  TinyScripts with(String name, Step... steps) {
    return with(name, null, steps);
  }

  /** A script with one; two hours to the nudge, a day to giving up. */
  TinyScripts withSilence(String name, String giveUpAt, Step... steps) {
    return with(name, new Script.Silence(Duration.ofHours(2), Duration.ofDays(1), giveUpAt), steps);
  }

  /** An exercise that compares this step, and asks it in the check-in too. */
  TinyScripts withExercise(String name, String expects, Step... steps) {
    var about =
        new Script.About(
            name, List.of(), "BA", 1, 5, null, null, null, false, List.of(expects), expects);
    scripts.put(
        name,
        new Script(name, Script.Kind.EXERCISE, about, List.of(), List.of(), null, List.of(steps)));
    return this;
  }

  private TinyScripts with(String name, Script.@Nullable Silence silence, Step... steps) {
    var script =
        new Script(name, Script.Kind.DIALOGUE, null, List.of(), List.of(), silence, List.of(steps));
    scripts.put(name, script);
    return this;
  }

  /** The words of a text, in place of its key. */
  TinyScripts saying(String key, String text) {
    texts.put(key, text);
    return this;
  }

  static Step say(String name) {
    return new Step.Say(name, null, null, null);
  }

  static Step ask(String name) {
    return new Step.Ask(name, null, false, false, null);
  }

  static Step askOrSkip(String name) {
    return new Step.Ask(name, null, true, false, null);
  }

  static Step choose(String name, String... keys) {
    return new Step.Choose(name, null, options(keys), null, null, null);
  }

  static Step pick(String name, int atLeast, String... keys) {
    return new Step.Pick(name, null, options(keys), atLeast, null);
  }

  static Step rate(String name, int from, int to) {
    return new Step.Rate(name, null, from, to, false, null);
  }

  static Step when(String name) {
    return new Step.When(name, null, false, null);
  }

  static Step timer(String name, Duration length) {
    return new Step.Timer(name, null, length, null);
  }

  static Step pause(String name, Duration length) {
    return new Step.Pause(name, null, new Delay.For(length), null);
  }

  static Step run(String script) {
    return new Step.Run(script, null, script, null);
  }

  static Step record(RecordKind kind, String... fields) {
    return new Step.Write("keep_" + kind.code(), null, kind, List.of(fields), null);
  }

  static Step end(Step.Outcome outcome) {
    return new Step.End(outcome.name().toLowerCase(Locale.ROOT), null, outcome);
  }

  /** An end that completes. */
  static Step end() {
    return end(Step.Outcome.COMPLETED);
  }

  /** Options without a goto; {@code key>step} has one. */
  private static List<Option> options(String... keys) {
    return Arrays.stream(keys)
        .map(key -> key.split(">", 2))
        .map(parts -> new Option(parts[0], null, parts.length == 2 ? parts[1] : null))
        .toList();
  }

  @Override
  public Collection<Script> all() {
    return scripts.values();
  }

  @Override
  public Optional<Script> named(String name) {
    return Optional.ofNullable(scripts.get(name));
  }

  @Override
  public List<String> languages() {
    return List.of("en", "de");
  }

  @Override
  public boolean has(String script, String key) {
    return texts.containsKey(key)
        || named(script).stream()
            .flatMap(one -> one.steps().stream())
            .flatMap(TinyScripts::keys)
            .anyMatch(key::equals);
  }

  private static Stream<String> keys(Step step) {
    return switch (step) {
      case Step.Choose choose -> choose.options().stream().map(o -> step.name() + "." + o.key());
      case Step.Pick pick -> pick.options().stream().map(o -> step.name() + "." + o.key());
      case Step _ -> Stream.of(step.name());
    };
  }

  @Override
  public boolean hasWords(String key) {
    return true;
  }

  @Override
  public String text(Voice voice, String script, String key, Map<String, Object> values) {
    var text = texts.getOrDefault(key, key);
    for (var value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
    }
    return voice.language().equals("en") ? text : voice.language() + ":" + text;
  }

  @Override
  public String label(Voice voice, String script, String key) {
    return texts.getOrDefault(key, key.substring(key.indexOf('.') + 1));
  }

  @Override
  public String words(Voice voice, String key, Map<String, Object> values) {
    return "(" + key.substring("talk.".length()) + ")";
  }

  @Override
  public String words(Voice voice, String key) {
    return words(voice, key, Map.of());
  }
}
