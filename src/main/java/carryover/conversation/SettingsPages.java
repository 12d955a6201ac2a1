package carryover.conversation;

import carryover.digest.Point;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.people.DigestTime.Days;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of a therapist's settings; each shows what holds now. */
final class SettingsPages {
  private static final String VERB = "st";
  private static final String HOLDS = "✓ ";

  private final Scripts scripts;
  private final SettingsWords says;

  SettingsPages(Scripts scripts) {
    this.scripts = scripts;
    this.says = new SettingsWords(scripts);
  }

  /** All items, each with what holds now. */
  Message all(Therapist therapist, Routine routine) {
    var lines =
        Arrays.stream(SettingsItem.values())
            .map(item -> line(therapist, item, says.now(therapist, routine, item)))
            .collect(Collectors.joining("\n"));
    var buttons =
        Arrays.stream(SettingsItem.values())
            .map(item -> Menu.button(name(therapist, item), VERB, item.code()))
            .toList();
    var text =
        say(therapist, "practice.settings").strip()
            + "\n\n"
            + lines
            + "\n\n"
            + say(therapist, "practice.settings_what");
    return Message.with(text, Menu.inPairs(buttons));
  }

  /** One item with its choices. */
  Message of(Therapist therapist, Routine routine, SettingsItem item) {
    var rows = new ArrayList<List<Button>>(Menu.inPairs(choices(therapist, routine, item)));
    if (item.isTyped()) {
      rows.add(List.of(button(therapist, "practice.other_time", item, "type")));
    }
    rows.add(List.of(Menu.button(words(therapist, "practice.all_settings"), VERB)));
    return Message.with(
        scripts.words(therapist.voice(), "practice.ask_" + item.code(), Map.of()), rows);
  }

  /** The kind words, each to be opened by its number. */
  Message kindWords(Therapist therapist, Routine routine) {
    var own = routine.kindWords();
    var lines = new ArrayList<String>();
    lines.add(say(therapist, "practice.ask_kw").strip());
    for (int i = 0; i < own.size(); i++) {
      lines.add(kindWord(therapist, routine, i));
    }
    if (own.isEmpty()) {
      lines.add(say(therapist, "practice.kind_usual"));
    }
    var rows = new ArrayList<List<Button>>();
    if (!own.isEmpty()) {
      rows.add(
          IntStream.range(0, own.size())
              .<Button>mapToObj(i -> Menu.button("" + (i + 1), VERB, "kw", "" + i))
              .toList());
    }
    if (own.size() < Routine.MOST_KIND_WORDS) {
      rows.add(List.of(button(therapist, "practice.kind_add", SettingsItem.KIND, "type")));
    }
    rows.add(List.of(Menu.button(words(therapist, "practice.all_settings"), VERB)));
    return Message.with(String.join("\n", lines), rows);
  }

  /** One kind word, to be changed or taken out. */
  Message kindWord(Therapist therapist, Routine routine, Integer place) {
    return Message.with(
        kindWord(therapist, routine, place.intValue()),
        List.of(
            List.of(
                button(therapist, "practice.kind_change", SettingsItem.KIND, "ch" + place),
                button(therapist, "practice.kind_remove", SettingsItem.KIND, "rm" + place)),
            List.of(Menu.button(words(therapist, "practice.all_settings"), VERB))));
  }

  private String kindWord(Therapist therapist, Routine routine, int place) {
    return scripts.words(
        therapist.voice(),
        "practice.kind_line",
        Map.of("number", place + 1, "text", routine.kindWords().get(place)));
  }

  private List<Button> choices(Therapist therapist, Routine routine, SettingsItem item) {
    var all = new ArrayList<Button>();
    codes(therapist, routine, item)
        .forEach(code -> {
          var label = says.choice(therapist, item, code);
          var mark = holds(therapist, routine, item, code) ? HOLDS : "";
          all.add(Menu.button(mark + label, VERB, item.code(), code));
        });
    return all;
  }

  /**
   * What is offered, and at the end what holds now where that is something else: a second tap at
   * the same place finds the same choice.
   */
  private List<String> codes(Therapist therapist, Routine routine, SettingsItem item) {
    var codes = new ArrayList<>(item.choices());
    switch (item) {
      case DIGEST -> {
        Arrays.stream(Days.values()).map(SettingsPages::code).forEach(codes::add);
        codes.addAll(SettingsItem.TIMES);
        codes.add(RoutineChoice.code(therapist.digest().time()));
      }
      case MORNING -> {
        if (routine.morning() != null) {
          codes.add(RoutineChoice.code(routine.morning()));
        }
      }
      case QUIET -> {
        if (routine.quiet() != null) {
          codes.add(RoutineChoice.code(routine.quiet()));
        }
      }
      case POINTS -> {
        Arrays.stream(Point.values()).map(Point::code).forEach(codes::add);
        codes.add(routine.points().isEmpty() ? "all" : "none");
      }
      case LANGUAGE -> codes.addAll(scripts.languages());
      case BEFORE, PUSH, KIND, PAGES, ADDRESS, NAME, ZONE -> {}
    }
    return codes.stream().distinct().toList();
  }

  private static boolean holds(
      Therapist therapist, Routine routine, SettingsItem item, String code) {
    var digest = therapist.digest();
    return switch (item) {
      case DIGEST ->
          code.equals(code(digest.days())) || code.equals(RoutineChoice.code(digest.time()));
      case LANGUAGE -> code.equals(therapist.voice().language());
      default -> RoutineChoice.holds(routine, item, code);
    };
  }

  static String code(Days days) {
    return days.name().toLowerCase(Locale.ROOT);
  }

  private String line(Therapist therapist, SettingsItem item, String now) {
    var values = Map.<String, Object>of("item", name(therapist, item), "now", now);
    return scripts.words(therapist.voice(), "practice.settings_line", values);
  }

  private String name(Therapist therapist, SettingsItem item) {
    return words(therapist, "practice.item_" + item.code());
  }

  private Button button(Therapist therapist, String key, SettingsItem item, String choice) {
    return Menu.button(words(therapist, key), VERB, item.code(), choice);
  }

  private String say(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key, Map.of());
  }

  private String words(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }
}
