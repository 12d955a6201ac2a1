package carryover.script;

import carryover.kernel.RecordKind;
import carryover.kernel.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a script of a page that has the shape of one. */
final class Drafting {
  private static final Pattern ID = Pattern.compile("([a-z]{2,3})_([0-9]{2}[eh]?)_");
  private static final int HUNDRED = 100;

  private Drafting() {}

  /** The script on this page, with its texts. */
  static Draft draft(Page page) {
    var script = script(page.root());
    String language = page.root().path("only").asString(Voice.SOURCE_LANGUAGE);
    return new Draft(page, script, SourceTexts.of(page, script.name(), language));
  }

  private static Script script(JsonNode root) {
    String name = root.path("script").asString();
    return new Script(
        name,
        constant(Script.Kind.class, root.path("kind").asString()),
        root.has("about") ? about(name, root.path("about")) : null,
        strings(root.path("needs")),
        recalls(root.path("recalls")),
        root.has("silence") ? silence(root.path("silence")) : null,
        root.path("steps").valueStream().map(Drafting::step).toList());
  }

  private static Script.About about(String script, JsonNode about) {
    return new Script.About(
        about.path("id").asString(idOf(script)),
        strings(about.path("for")),
        about.path("approach").asString(),
        about.path("difficulty").asInt(),
        about.path("minutes").asInt(),
        optional(about, "easier"),
        optional(about, "harder"),
        optional(about, "variant_of"),
        about.path("practised_first").asBoolean(),
        strings(about.path("check_in")),
        about.path("expects").propertyNames().stream().findFirst().orElse(null));
  }

  /** The catalogue's id in the name of an exercise: {@code ba-02} in {@code ba_02_walk}. */
  private static String idOf(String script) {
    var id = ID.matcher(script);
    return id.lookingAt() ? id.group(1) + "-" + id.group(2) : script;
  }

  private static List<Script.Recall> recalls(JsonNode recalls) {
    return recalls
        .propertyStream()
        .map(recall -> recall(recall.getKey(), recall.getValue().asString()))
        .toList();
  }

  /** {@code sheet}, {@code sheet.field} or {@code sheet.field all}. */
  private static Script.Recall recall(String fact, String source) {
    var words = source.split(" ", -1);
    var names = words[0].split("\\.", -1);
    return new Script.Recall(fact, names[0], names.length > 1 ? names[1] : null, words.length > 1);
  }

  private static Script.Silence silence(JsonNode silence) {
    return new Script.Silence(
        duration(silence, "nudge"), duration(silence, "give_up"), silence.path("goto").asString());
  }

  private static Step step(JsonNode step) {
    String verb = Shape.verb(step).orElseThrow();
    String name = step.path(verb).asString();
    String was = optional(step, "was");
    String next = optional(step, "goto");
    return switch (verb) {
      case "say" -> new Step.Say(name, was, optional(step, "picture"), next);
      case "ask" ->
          new Step.Ask(name, was, step.has("skip"), step.path("private").asBoolean(false), next);
      case "choose" -> choose(name, was, step, next);
      case "list" -> collect(name, was, step, next);
      case "pick" -> new Step.Pick(name, was, options(step), step.path("at_least").asInt(0), next);
      case "rate" -> rate(name, was, step, next);
      case "when" -> new Step.When(name, was, step.has("skip"), next);
      case "branch" -> new Step.Branch(name, was, cases(step), step.path("else").asString());
      case "record" ->
          new Step.Write(name, was, kind(name, step), strings(step.path("fields")), next);
      case "run" -> new Step.Run(name, was, step.path("script").asString(name), next);
      case "pause" -> new Step.Pause(name, was, delay(step), next);
      case "timer" -> new Step.Timer(name, was, duration(step, "for"), next);
      case "end" -> new Step.End(name, was, constant(Step.Outcome.class, name));
      default -> throw new IllegalStateException("the schema lets through the verb " + verb);
    };
  }

  private static Step.Rate rate(
      String name, @Nullable String was, JsonNode step, @Nullable String next) {
    int from = step.path("from").asInt();
    return new Step.Rate(name, was, from, step.path("to").asInt(), step.has("skip"), next);
  }

  private static Step.Collect collect(
      String name, @Nullable String was, JsonNode step, @Nullable String next) {
    var scale =
        step.has("rate")
            ? new Step.Span(step.path("from").asInt(0), step.path("to").asInt(HUNDRED))
            : null;
    return new Step.Collect(
        name,
        was,
        step.path("at_least").asInt(1),
        step.path("at_most").asInt(Limits.LIST_ENTRIES),
        scale,
        step.path("private").asBoolean(false),
        next);
  }

  private static Step.Choose choose(
      String name, @Nullable String was, JsonNode step, @Nullable String next) {
    String typed = optional(step, "typed");
    return new Step.Choose(
        name,
        was,
        options(step),
        optional(step, "options_from"),
        typed == null ? null : constant(Step.Typed.class, typed),
        next);
  }

  private static List<Step.Option> options(JsonNode step) {
    var options = new ArrayList<Step.Option>();
    for (JsonNode option : step.path("options")) {
      var condition = option.has("if") ? condition(option) : null;
      options.add(new Step.Option(optionKey(option), condition, optional(option, "goto")));
    }
    return options;
  }

  /** The key of an option: the one that is not its {@code if} or its {@code goto}. */
  static String optionKey(JsonNode option) {
    return option.propertyNames().stream()
        .filter(key -> !key.equals("if") && !key.equals("goto"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Step.Case> cases(JsonNode step) {
    var cases = new ArrayList<Step.Case>();
    for (JsonNode one : step.path("cases")) {
      cases.add(new Step.Case(condition(one), one.path("goto").asString()));
    }
    return cases;
  }

  private static Step.Condition condition(JsonNode holder) {
    String[] words = holder.path("if").asString().replace(" is not ", " != ").split(" ", -1);
    return new Step.Condition(words[0], comparison(words[1]), words[2]);
  }

  private static Step.Comparison comparison(String sign) {
    return switch (sign) {
      case "is" -> Step.Comparison.IS;
      case "!=" -> Step.Comparison.IS_NOT;
      case "<" -> Step.Comparison.LESS;
      case "<=" -> Step.Comparison.AT_MOST;
      case ">" -> Step.Comparison.MORE;
      case ">=" -> Step.Comparison.AT_LEAST;
      default -> throw new IllegalStateException("the schema lets through the sign " + sign);
    };
  }

  private static RecordKind kind(String name, JsonNode step) {
    return RecordKind.named(step.path("kind").asString(name));
  }

  private static Delay delay(JsonNode step) {
    return Optional.ofNullable(optional(step, "until"))
        .<Delay>map(part -> new Delay.Until(constant(Delay.PartOfDay.class, part)))
        .orElseGet(() -> new Delay.For(duration(step, "for")));
  }

  private static Duration duration(JsonNode node, String key) {
    String text = node.path(key).asString();
    long count = Long.parseLong(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 's' -> Duration.ofSeconds(count);
      case 'm' -> Duration.ofMinutes(count);
      case 'h' -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static @Nullable String optional(JsonNode node, String key) {
    return node.has(key) ? node.path(key).asString() : null;
  }
}
