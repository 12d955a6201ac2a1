package carryover.dialogue;

import carryover.kernel.Voice;
import carryover.script.Delay;
import carryover.script.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds ways through a script that together come by all its steps and options: at each question it
 * takes what it has taken least so far. The same ways in every voice, and the same on every run.
 */
final class Explorer {
  private static final int MOST_WALKS = 300;
  private static final int LEAST_WALKS = 40;
  private static final int MOST_LINES = 160;

  /** Not the key of any option. */
  private static final String TYPED = "…";

  private static final int LONGEST_BEFORE_SILENCE = 12;

  private final Voice voice;
  private final Set<String> visited;
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * @param visited what other scripts' ways have come by; grows
   */
  Explorer(Voice voice, Set<String> visited) {
    this.voice = voice;
    this.visited = visited;
  }

  /** Few chats that together come by everything: the one that adds most comes first. */
  List<Transcript> ways(String script) {
    var wanted = RealScripts.all(script);
    wanted.removeAll(visited);
    var found = new TreeSet<String>();
    var walks = new ArrayList<Walk>();
    for (int number = 0;
        number < MOST_WALKS && (number < LEAST_WALKS || !found.containsAll(wanted));
        number++) {
      var scene = People.scene(script, voice, number);
      var seen = new TreeSet<String>();
      var lines = walk(scene, number, seen);
      if (found.addAll(seen) || number < LEAST_WALKS) {
        walks.add(new Walk(new Transcript(List.of(), scene, lines), seen));
      }
    }
    return fewest(walks);
  }

  private record Walk(Transcript chat, Set<String> seen) {
    long adds(Set<String> visited) {
      return seen.stream().filter(key -> !visited.contains(key)).count();
    }
  }

  private List<Transcript> fewest(List<Walk> walks) {
    var chosen = new ArrayList<Transcript>();
    for (var best = mostAdding(walks); best.isPresent(); best = mostAdding(walks)) {
      visited.addAll(best.get().seen());
      chosen.add(best.get().chat());
    }
    return chosen;
  }

  private Optional<Walk> mostAdding(List<Walk> walks) {
    return walks.stream()
        .filter(walk -> walk.adds(visited) > 0)
        .max(Comparator.comparing(walk -> walk.adds(visited)));
  }

  private List<String> walk(Scene scene, int walk, Set<String> seen) {
    var chance = new Random(walk);
    int silentAfter = walk % 4 == 3 ? chance.nextInt(LONGEST_BEFORE_SILENCE) : MOST_LINES;
    var begins = scene.begins().atZone(scene.zone()).toInstant();
    var rehearsal =
        new Rehearsal(
            RealScripts.ALL,
            scene.voice(),
            scene.zone(),
            begins,
            talk -> talk,
            (script, key) -> seen.add(script + "." + key));
    rehearsal.begins(scene.script(), scene.allFacts());
    var lines = new ArrayList<String>();
    while (rehearsal.talk().underWay() && lines.size() < MOST_LINES) {
      var next = lines.size() >= silentAfter ? List.of("~ 3d") : answer(rehearsal, chance);
      next.forEach(rehearsal::does);
      lines.addAll(next);
    }
    return lines;
  }

  private List<String> answer(Rehearsal rehearsal, Random chance) {
    var place =
        Place.of(RealScripts.ALL, rehearsal.voice(), rehearsal.talk().top().orElseThrow())
            .orElseThrow();
    return switch (place.step()) {
      case Step.Ask ask ->
          List.of("> " + (ask.skip() ? option(place, true, chance) : words(place)));
      case Step.Choose choose -> List.of("> " + option(place, choose.typed() != null, chance));
      case Step.Pick _ -> picks(place, chance);
      case Step.Rate rate when skips(place, rate.skip()) -> skip(place);
      case Step.When when when skips(place, when.skip()) -> skip(place);
      case Step.Rate rate -> {
        var shown = Scale.shown(rate.span());
        yield List.of("> [" + shown.get(chance.nextInt(shown.size())) + "]");
      }
      case Step.Collect list -> List.of("> " + entry(place, list, rehearsal));
      case Step.When _ -> times(place);
      case Step.Timer timer ->
          count(place, "stop") % 2 == 0
              ? List.of("~ " + timer.length().toSeconds() + "s")
              : List.of("> [" + place.label(Keys.STOP) + "]");
      case Step.Pause(_, _, Delay.For(var length), _) -> List.of("~ " + length.toSeconds() + "s");
      case Step _ -> List.of("~ 1d");
    };
  }

  private List<String> times(Place place) {
    return count(place, "typed") % 2 == 0
        ? List.of(
            "> [" + People.monday(place.voice()) + "]",
            "> [12:00]",
            "> [" + place.talk("done") + "]")
        : List.of("> " + People.times(place.voice()));
  }

  /** Every third time, where it may. */
  private boolean skips(Place place, boolean may) {
    return may && count(place, Keys.SKIP) % 3 == 2;
  }

  private static List<String> skip(Place place) {
    return List.of("> [" + place.label(Keys.SKIP) + "]");
  }

  /** Two entries at least, each with its number if it is rated, now and then one taken out. */
  private String entry(Place place, Step.Collect list, Rehearsal rehearsal) {
    var open = rehearsal.talk().open();
    var marks = open == null ? List.<String>of() : open.marked();
    if (Listing.pending(marks).isPresent()) {
      return "[" + Scale.shown(Objects.requireNonNull(list.scale())).get(marks.size()) + "]";
    }
    return marks.size() < Math.max(2, list.atLeast())
        ? People.words(place.voice(), list.name() + marks.size())
        : "[" + place.label(Keys.DONE) + "]";
  }

  private List<String> picks(Place place, Random chance) {
    var first = option(place, false, chance);
    var second = option(place, false, chance);
    var done = "> [" + place.label(Keys.DONE) + "]";
    return first.equals(second)
        ? List.of("> " + first, done)
        : List.of("> " + first, "> " + second, done);
  }

  /** The option that was taken least, as a tap; or words, where they are one more option. */
  private String option(Place place, boolean words, Random chance) {
    var options = new ArrayList<>(Options.of(place));
    if (words) {
      options.add(new Facts.Item(TYPED, ""));
    }
    Collections.shuffle(options, chance);
    var least =
        options.stream()
            .min(Comparator.comparing(option -> taken.getOrDefault(key(place, option.key()), 0)))
            .orElseThrow();
    count(place, least.key());
    return least.key().equals(TYPED) ? words(place) : "[" + least.label() + "]";
  }

  private int count(Place place, String key) {
    return taken.merge(key(place, key), 1, Integer::sum) - 1;
  }

  private static String key(Place place, String key) {
    return place.script().name() + "." + place.step().name() + "." + key;
  }

  private static String words(Place place) {
    return place.step() instanceof Step.Choose choose && choose.typed() != null
        ? People.typed(choose.typed())
        : People.words(place.voice(), place.step().name());
  }
}
