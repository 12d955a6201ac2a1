package carryover.rhythm;

import carryover.rhythm.Lexicon.Meaning;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads typed days and times word by word; one word that is not understood spoils it all. */
final class Listening {
  private final Lexicon words;
  private final List<String> typed;
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private final List<TimeWords.Heard> times = new ArrayList<>();
  private final List<LocalTime> parts = new ArrayList<>();
  private Optional<DayOfWeek> lastDay = Optional.empty();
  private boolean until;
  private boolean every;

  private Listening(List<String> typed, Lexicon words) {
    this.typed = typed;
    this.words = words;
  }

  /** The days and times in typed words; empty when a word is not understood. */
  static Optional<RhythmWords.Heard> of(String typed, Lexicon words) {
    var spaced = TimeWords.tidy(typed, words).replaceAll("\\s*[-–]\\s*", " - ");
    var split = Arrays.stream(spaced.split("[\\s,;/&+]+")).map(Listening::bare);
    return new Listening(split.filter(word -> !word.isEmpty()).toList(), words).read();
  }

  private static String bare(String word) {
    return word.replaceAll("[.!]+$", "");
  }

  private Optional<RhythmWords.Heard> read() {
    for (int at = 0; at < typed.size(); ) {
      int taken = takePhrase(at);
      if (taken == 0) {
        return Optional.empty();
      }
      at += taken;
    }
    if (until || (parts.size() > 1 && !times.isEmpty())) {
      return Optional.empty();
    }
    if (every && days.isEmpty()) {
      days.addAll(EnumSet.allOf(DayOfWeek.class));
    }
    return Optional.of(new RhythmWords.Heard(days, clock()));
  }

  /** Takes the longest phrase that is understood from here; returns how many words it has. */
  private int takePhrase(int at) {
    for (int length = Math.min(Lexicon.LONGEST_PHRASE, typed.size() - at); length > 0; length--) {
      var phrase = String.join(" ", typed.subList(at, at + length));
      var meaning = phrase.equals("-") ? new Meaning.Until() : words.meaning(phrase);
      if (meaning != null) {
        return take(meaning) ? length : 0;
      }
    }
    var time = TimeWords.read(typed.get(at));
    time.ifPresent(times::add);
    return time.isPresent() && !until ? 1 : 0;
  }

  private boolean take(Meaning meaning) {
    switch (meaning) {
      case Meaning.Days(var some) when until -> {
        return takeRange(some);
      }
      case Meaning.Days(var some) -> {
        days.addAll(some);
        lastDay = some.size() == 1 ? some.stream().findFirst() : Optional.empty();
      }
      case Meaning.Part(var time) -> parts.add(time);
      case Meaning.Every() -> every = true;
      case Meaning.Until() -> {
        until = true;
        return lastDay.isPresent();
      }
      case Meaning.Filler() -> {}
    }
    return true;
  }

  private boolean takeRange(Set<DayOfWeek> end) {
    if (end.size() != 1 || lastDay.isEmpty()) {
      return false;
    }
    var last = end.iterator().next();
    for (var day = lastDay.get(); day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(last);
    until = false;
    lastDay = Optional.empty();
    return true;
  }

  private List<LocalTime> clock() {
    var part = parts.stream().findFirst();
    var heard =
        times.isEmpty()
            ? parts.stream()
            : times.stream().map(time -> part.map(time::near).orElse(time.time()));
    return heard.distinct().sorted().collect(Collectors.toList());
  }
}
