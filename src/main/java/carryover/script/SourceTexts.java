package carryover.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Collects the texts of a page, and gives them their keys. */
final class SourceTexts {
  private static final List<String> LABELS = List.of("skip", "done", "low", "high", "stop");

  private final Page page;
  private final Map<String, Text> texts = new LinkedHashMap<>();

  private SourceTexts(Page page) {
    this.page = page;
  }

  /** The texts of a script, by {@code title}, {@code about.why}, {@code STEP.OPTION} and so on. */
  static TextPage of(Page page, String script, String language) {
    var collected = new SourceTexts(page);
    collected.add("title", "/title");
    List.of("why", "instructions", "care", "example")
        .forEach(key -> collected.add("about." + key, "/about/" + key));
    page.root()
        .at("/about/expects")
        .propertyNames()
        .forEach(step -> collected.add("about.expects", "/about/expects/" + step));
    collected.add("silence.text", "/silence/text");
    for (int i = 0; i < page.root().path("steps").size(); i++) {
      collected.addStep("/steps/" + i);
    }
    return new TextPage(page, language, script, collected.texts);
  }

  /** The texts of words or a translation, which have their keys already. */
  static TextPage flat(Page page, String name, String language) {
    var collected = new SourceTexts(page);
    page.root()
        .path("texts")
        .propertyNames()
        .forEach(key -> collected.add(key, "/texts/" + key.replace("/", "~1")));
    return new TextPage(page, language, name, collected.texts);
  }

  private void addStep(String pointer) {
    JsonNode step = page.root().at(pointer);
    String verb = Shape.verb(step).orElseThrow();
    String name = step.path(verb).asString();
    add(name, pointer + "/text");
    LABELS.forEach(label -> add(name + "." + label, pointer + "/" + label));
    if (verb.equals("list")) {
      add(name + ".rate", pointer + "/rate");
    }
    for (int i = 0; i < step.path("options").size(); i++) {
      String option = pointer + "/options/" + i;
      String key = Drafting.optionKey(page.root().at(option));
      add(name + "." + key, option + "/" + key.replace("/", "~1"));
    }
  }

  private void add(String key, String pointer) {
    if (!page.root().at(pointer).isMissingNode()) {
      texts.put(key, new Text(key, page.text(pointer).strip(), page.line(pointer)));
    }
  }
}
