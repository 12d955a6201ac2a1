package carryover;

import carryover.dialogue.Facts.Item;
import carryover.kernel.Voice;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a script is told when it is played at a desk, as far as nobody says otherwise. */
final class SampleFacts {
  private static final String ZONES = "zones";
  private static final List<Item> SOME_ZONES =
      List.of(new Item("Europe/Berlin", "Berlin"), new Item("America/Lima", "Lima"));

  private SampleFacts() {}

  /** What was said, and for each fact that the script needs besides, an example if there is one. */
  static Map<String, String> with(
      Map<String, String> said, Scripts scripts, Voice voice, Script script) {
    var examples = examples(scripts, voice, said.get("script"));
    var facts = new LinkedHashMap<>(said);
    script.needs().stream()
        .filter(examples::containsKey)
        .forEach(fact -> facts.putIfAbsent(fact, examples.get(fact)));
    return facts;
  }

  private static Map<String, String> examples(
      Scripts scripts, Voice voice, @Nullable String wanted) {
    var examples = new LinkedHashMap<>(Map.of("patient", "Ada", "therapist", "Dr. Lind"));
    scripts.all().stream()
        .filter(one -> one.kind() == Script.Kind.EXERCISE)
        .filter(one -> wanted == null || one.name().equals(wanted))
        .findFirst()
        .ifPresent(exercise -> {
          examples.put("script", exercise.name());
          examples.put("exercise", scripts.label(voice, exercise.name(), "title"));
          examples.put("why", line(scripts.label(voice, exercise.name(), "about.why")));
          if (exercise.about() != null) {
            examples.put("minutes", String.valueOf(exercise.about().minutes()));
          }
        });
    return examples;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The lists that code supplies, if the script or a part of it asks for them. */
  static Map<String, List<Item>> lists(Scripts scripts, Script script) {
    return asksForZones(scripts, script, new HashSet<>()) ? Map.of(ZONES, SOME_ZONES) : Map.of();
  }

  private static boolean asksForZones(Scripts scripts, Script script, Set<String> seen) {
    return seen.add(script.name())
        && script.steps().stream()
            .anyMatch(step ->
                step instanceof Step.Choose choose && ZONES.equals(choose.optionsFrom())
                    || step instanceof Step.Run run
                        && Stream.ofNullable(scripts.named(run.script()).orElse(null))
                            .anyMatch(part -> asksForZones(scripts, part, seen)));
  }
}
