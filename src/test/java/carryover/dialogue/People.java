package carryover.dialogue;

import carryover.kernel.Voice;
import carryover.rhythm.RhythmWords;
import carryover.script.Step;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ada in Berlin, who walks by the river, and her therapist Dr. Lind. */
final class People {
  private static final List<String> ENGLISH =
      List.of(
          "A walk by the river, slowly.",
          "The light on the water.",
          "My legs gave out at the bridge.",
          "It was quieter than I thought.",
          "I put my shoes beside the door.");
  private static final List<String> GERMAN =
      List.of(
          "Ein Spaziergang am Fluss, ganz langsam.",
          "Das Licht auf dem Wasser.",
          "An der Brücke wollten die Beine nicht mehr.",
          "Es war ruhiger, als ich dachte.",
          "Ich stelle die Schuhe neben die Tür.");

  /** By which clock she lives, and what was proposed. */
  private static final Map<String, String> CLOCK =
      Map.of(
          "proposed", "mon,wed 18:30",
          "zone", "Europe/Berlin",
          "habits", "07:30,18:45",
          "quiet", "21:00-07:00");

  private static final int MOST_SITTINGS = 9;

  /** In every fifth walk, what is known is something that the script asks for. */
  private static final int OTHERWISE = 5;

  private People() {}

  /** What Ada types when she is asked something. */
  static String words(Voice voice, String question) {
    var words = isGerman(voice) ? GERMAN : ENGLISH;
    return words.get(Math.floorMod(question.hashCode(), words.size()));
  }

  /** What she types in place of a button. */
  static String typed(Step.Typed as) {
    return switch (as) {
      case ZONE -> "Lima";
      case TIME -> "7:30";
      case HOURS -> "21:30-07:00";
      case DAY -> "10.3.";
      case MOMENT -> "20:15";
      case WORDS -> "The bridge";
    };
  }

  /** The button of the day that the chats begin on. */
  static String monday(Voice voice) {
    return RhythmWords.day(DayOfWeek.MONDAY, voice.locale());
  }

  /** When she walks. */
  static String times(Voice voice) {
    return isGerman(voice) ? "mo mi 18:30" : "mon wed 18:30";
  }

  /**
   * The beginning of a chat with Ada, who told much about herself or, in every third walk, only
   * what she must; and who has been here before, once or often.
   */
  static Scene scene(String script, Voice voice, int walk) {
    boolean much = walk % 3 != 1;
    var known = known(voice);
    var needs = RealScripts.ALL.named(script).orElseThrow().needs();
    var always = List.of("patient", "therapist", "exercise", "minutes", "script", "language");
    var facts = new LinkedHashMap<String, String>();
    if (!much) {
      // Somebody whose app speaks German may still read English.
      known.put("language", "de");
    }
    needs.stream()
        .filter(known::containsKey)
        .forEach(need -> facts.put(need, much || always.contains(need) ? known.get(need) : ""));
    var lists = lists(needs, voice);
    if (needs.contains("script") && walk % 2 == 1) {
      facts.put("script", "ba_02_pleasant_activity"); // one that can be left for another day
    }
    if (walk % OTHERWISE == OTHERWISE - 1) {
      otherwise(script, new Random(walk), facts);
    }
    if (much) {
      recalled(script, voice, new Random(walk), facts, lists);
    }
    return new Scene(script, facts, lists, voice, Scene.MONDAY_EVENING, Scene.BERLIN);
  }

  private static Map<String, List<Facts.Item>> lists(List<String> needs, Voice voice) {
    var lists = new LinkedHashMap<String, List<Facts.Item>>();
    if (needs.contains("zones")) {
      lists.put("zones", List.of(new Facts.Item("Europe/Berlin", "Berlin")));
    }
    if (needs.contains("due")) {
      lists.put("due", due(voice));
    }
    return lists;
  }

  /** Two exercises whose time has come. */
  private static List<Facts.Item> due(Voice voice) {
    return List.of(
        new Facts.Item("walk", isGerman(voice) ? "Spaziergang am Fluss" : "Walk by the river"),
        new Facts.Item("note", isGerman(voice) ? "Freundliche Notiz" : "A kind note"));
  }

  /** Facts as some condition of the script asks for them, each now and then. */
  private static void otherwise(String script, Random chance, Map<String, String> facts) {
    AskedFor.in(RealScripts.ALL.named(script).orElseThrow())
        .forEach((fact, values) -> {
          if (chance.nextBoolean()) {
            facts.put(fact, values.get(chance.nextInt(values.size())));
          }
        });
  }

  /** What she wrote in earlier sittings, as facts and as lists to choose from. */
  private static void recalled(
      String script,
      Voice voice,
      Random chance,
      Map<String, String> facts,
      Map<String, List<Facts.Item>> lists) {
    var its = RealScripts.ALL.named(script).orElseThrow();
    for (var recall : its.recalls()) {
      var words = words(voice, recall.fact()).replace(",", "");
      var times = String.valueOf(1 + chance.nextInt(MOST_SITTINGS));
      boolean known = chance.nextInt(4) > 0;
      facts.put(recall.fact(), !known ? "" : recall.field() == null ? times : words);
      if (known
          && its.steps().stream()
              .anyMatch(step ->
                  step instanceof Step.Choose choose
                      && recall.fact().equals(choose.optionsFrom()))) {
        lists.put(recall.fact(), Facts.written(List.of(words)));
      }
    }
  }

  private static Map<String, String> known(Voice voice) {
    var known = new LinkedHashMap<String, String>();
    boolean german = isGerman(voice);
    known.putAll(CLOCK);
    known.put("patient", "Ada");
    known.put("therapist", "Dr. Lind");
    known.put("language", voice.language());
    known.put("script", "re_03_grounding");
    known.put("guided", "no");
    known.put("minutes", "20");
    known.put("session", german ? "Dienstag um 15:00" : "Tuesday at 15:00");
    known.put("expected", "4");
    known.put("experienced", "6");
    known.put("exercise", german ? "Spaziergang am Fluss" : "Walk by the river");
    known.put("why", german ? "Bewegung kann die Stimmung heben." : "Moving can lift your mood.");
    known.put("what_for", german ? "Wieder gern rausgehen" : "Enjoy going out again");
    known.put("where", german ? "am Fluss" : "by the river");
    known.put("hurdle", german ? "Regen" : "Rain");
    known.put("coping", german ? "Ich nehme den Schirm." : "I take the umbrella.");
    known.put("lesson", german ? "Das Licht auf dem Wasser" : "The light on the water");
    known.put("when_proposed", german ? "Mo, Mi um 18:30" : "Mon, Wed at 18:30");
    known.put("easier", german ? "Bis zur Ecke gehen" : "Walk to the corner");
    known.put("goal", german ? "Den Kopf frei bekommen" : "Get out of my head");
    known.put("expects", german ? "Wie angenehm wird es wohl?" : "How pleasant will it be?");
    known.put("example", german ? "„Ich war am Fluss.“" : "“I went to the river.”");
    known.put("instructions", german ? "Geh bis zur Brücke." : "Walk to the bridge.");
    return known;
  }

  private static boolean isGerman(Voice voice) {
    return voice.language().equals("de");
  }
}
