package carryover.clinic;

import carryover.playground.ChatMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plays a therapist's chat file on the phones, and writes down what they show. */
final class ChatPlay {
  private static final Pattern LINK = Pattern.compile("https://t\\.me/\\w+\\?start=[\\w-]+");

  private final Clinic clinic;
  private final TherapistChat chat;
  private final ChatScene scene;
  private final String whoseJob;
  private final Map<String, List<ChatMessage>> known = new HashMap<>();
  private final Map<String, Integer> notices = new HashMap<>();
  private final List<String> shown = new ArrayList<>();
  private int taps;
  private int typed;
  private String link = "";

  private ChatPlay(Clinic clinic, TherapistChat chat) {
    this.clinic = clinic;
    this.chat = chat;
    this.scene = ChatScene.of(clinic, chat);
    this.whoseJob = scene.phones().keySet().iterator().next();
  }

  /** Plays it from its scene to its end. */
  static ChatPlay of(Clinic clinic, TherapistChat chat) {
    var play = new ChatPlay(clinic, chat);
    chat.before().stream().filter(line -> !play.scene.knows(line)).forEach(play::acts);
    play.looks();
    chat.lines().forEach(play::plays);
    return play;
  }

  /** The whole file as the phones showed it. */
  String written() {
    var all = new ArrayList<>(chat.headLines(cost()));
    all.addAll(shown);
    return String.join("\n", all) + "\n";
  }

  int taps() {
    return taps;
  }

  /** What the job took, as it stands in the head. */
  String cost() {
    return "%d %s, %d %s"
        .formatted(taps, taps == 1 ? "tap" : "taps", typed, typed == 1 ? "line" : "lines");
  }

  private void plays(String line) {
    shown.add("");
    shown.add(line);
    count(line);
    acts(line);
    var actor = line.split(" > ", 2)[0];
    Stream.concat(of(actor, true), of(actor, false)).forEach(this::shows);
    looks();
  }

  /** The person with this name, or all others. */
  private Stream<Person> of(String actor, boolean themselves) {
    return scene.phones().values().stream().filter(each -> each.name.equals(actor) == themselves);
  }

  private void shows(Person person) {
    var news = news(person);
    if (!news.isEmpty()) {
      if (!shown.getLast().startsWith(person.name + " > ")) {
        shown.add("— " + person.name);
      }
      shown.addAll(news);
    }
  }

  private void count(String line) {
    if (line.startsWith(whoseJob + " > ")) {
      boolean tap = line.substring((whoseJob + " > ").length()).startsWith("[");
      taps += tap ? 1 : 0;
      typed += tap ? 0 : 1;
    }
  }

  private void acts(String line) {
    if (line.startsWith("~ ")) {
      passes(line.substring(2).strip());
    } else {
      var parts = line.split(" > ", 2);
      var person = scene.phones().get(parts[0]);
      does(Objects.requireNonNull(person, "nobody is called so: " + line), parts[1]);
    }
    clinic.clock.rings();
  }

  private void does(Person person, String what) {
    if (what.startsWith("[")) {
      person.taps(what.substring(1, what.length() - 1));
    } else if (what.equals("opens the link")) {
      person.opens(link);
    } else {
      person.says(what.replace(" ⏎ ", "\n"));
    }
    var found = LINK.matcher(person.all().isEmpty() ? "" : person.last().text());
    link = found.find() ? found.group() : link;
  }

  /** Time passes: {@code 2h}, {@code 1d}, {@code 18:00}, {@code Wed 13:00}. */
  private void passes(String time) {
    var parts = time.split(" ");
    if (parts.length == 2) {
      var day =
          Stream.of(DayOfWeek.values())
              .filter(it -> it.name().startsWith(parts[0].toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow();
      var now = clinic.clock.now().atZone(TestClock.BERLIN);
      var then = now.with(TemporalAdjusters.next(day)).with(LocalTime.parse(parts[1]));
      clinic.clock.passes(Duration.between(now, then));
    } else if (time.contains(":")) {
      clinic.clock.goesTo(time);
    } else {
      var duration = time.toUpperCase(Locale.ROOT);
      clinic.clock.passes(
          Duration.parse(duration.endsWith("D") ? "P" + duration : "PT" + duration));
    }
  }

  private void looks() {
    for (var person : scene.phones().values()) {
      known.put(person.name, person.all());
      notices.put(person.name, person.notices().size());
    }
  }

  private List<String> news(Person person) {
    var before = new HashMap<Integer, ChatMessage>();
    known.getOrDefault(person.name, List.of()).forEach(each -> before.put(each.id(), each));
    var lines = new ArrayList<String>();
    person.notices().stream()
        .skip(notices.getOrDefault(person.name, 0))
        .filter(notice -> !notice.isEmpty())
        .forEach(notice -> lines.add("     ! " + notice));
    for (var each : person.all()) {
      if (!each.equals(before.get(each.id()))) {
        lines.addAll(PhoneLines.of(each, before.get(each.id())));
      }
    }
    return lines.stream().map(ChatPlay::withoutChance).toList();
  }

  private static String withoutChance(String line) {
    return LINK.matcher(line).replaceAll("https://t.me/CarryoverBot?start=…");
  }
}
