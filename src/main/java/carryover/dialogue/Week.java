package carryover.dialogue;

import carryover.kernel.Button;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The days and times of a {@code when}: what is marked, what can be, and the rhythm they make. */
final class Week {
  /** The fact that names the rhythm which is marked at first. */
  static final String PROPOSED = "proposed";

  private static final int DAYS_IN_A_ROW = 4;

  private Week() {}

  /** What is marked before anybody has tapped. */
  static List<String> proposed(Place place) {
    return rhythm(place).map(Keys::of).orElse(List.of());
  }

  /** The proposed rhythm in words, when the buttons of days and times cannot show it. */
  static Optional<String> inWords(Place place) {
    return beyondButtons(place).map(rhythm -> RhythmWords.say(rhythm, place.voice().locale()));
  }

  /** The button that takes it as it is; empty when it can be marked. */
  static Optional<Facts.Item> keep(Place place) {
    return beyondButtons(place).map(_ -> new Facts.Item(Keys.KEEP, place.talk("keep")));
  }

  /** The proposed rhythm if it is of another kind than days and times of each week. */
  static Optional<Rhythm> beyondButtons(Place place) {
    return rhythm(place).filter(rhythm -> !(rhythm instanceof Rhythm.Weekly));
  }

  /** The proposed rhythm, if there is one. */
  static Optional<Rhythm> rhythm(Place place) {
    var line = place.fact(PROPOSED);
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(Rhythm.of(line));
    } catch (IllegalArgumentException notARhythm) {
      return Optional.empty();
    }
  }

  /** The rhythm that the marks make; empty while a day or a time is missing. */
  static Optional<Rhythm> rhythm(List<String> marks) {
    var days = days().stream().filter(day -> marks.contains(Rhythm.code(day))).toList();
    var times = marks.stream().flatMap(mark -> Keys.time(mark).stream()).toList();
    return days.isEmpty() || times.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rhythm.Weekly(new TreeSet<>(days), times));
  }

  /** The marks after a tap; empty for a key that has no button here. */
  static Optional<List<String>> toggled(Place place, List<String> marks, String key) {
    var after = new LinkedHashSet<>(marks);
    if (key.equals(Keys.DAILY)) {
      var all = codes();
      boolean isDaily = after.containsAll(all);
      all.forEach(day -> mark(after, day, !isDaily));
    } else if (codes().contains(key)
        || times(place, marks).stream().anyMatch(t -> Keys.of(t).equals(key))) {
      mark(after, key, !after.contains(key));
    } else {
      return Optional.empty();
    }
    return Optional.of(List.copyOf(after));
  }

  /** The marks after days or times were typed: these, in place of earlier ones of their kind. */
  static List<String> after(List<String> marks, RhythmWords.Heard heard) {
    var after = new ArrayList<String>();
    marks.stream()
        .filter(
            mark -> Keys.time(mark).isPresent() ? heard.times().isEmpty() : heard.days().isEmpty())
        .forEach(after::add);
    heard.days().forEach(day -> after.add(Rhythm.code(day)));
    heard.times().forEach(time -> after.add(Keys.of(time)));
    return after;
  }

  /** Seven days in two rows, every day, the times, done. */
  static List<List<Button>> rows(Place place, int turn, List<String> marks) {
    var days =
        days().stream()
            .map(day ->
                toggle(turn, marks, Rhythm.code(day), RhythmWords.day(day, place.voice().locale())))
            .toList();
    var times =
        times(place, marks).stream()
            .map(time -> toggle(turn, marks, Keys.of(time), time.toString()))
            .toList();
    var everyDay = (marks.containsAll(codes()) ? Keys.MARK : "") + place.talk("daily");
    var rows = new ArrayList<>(Keys.inRowsOf(DAYS_IN_A_ROW, days));
    rows.add(List.of(Keys.tap(turn, new Facts.Item(Keys.DAILY, everyDay))));
    rows.addAll(Keys.inRowsOf(DAYS_IN_A_ROW, times));
    rows.add(List.of(Keys.tap(turn, new Facts.Item(Keys.DONE, place.talk("done")))));
    return rows;
  }

  private static Button toggle(int turn, List<String> marks, String key, String label) {
    return Keys.tap(turn, new Facts.Item(key, (marks.contains(key) ? Keys.MARK : "") + label));
  }

  private static void mark(LinkedHashSet<String> marks, String key, boolean on) {
    if (on) {
      marks.add(key);
    } else {
      marks.remove(key);
    }
  }

  // A time stays on its button when its mark is taken away, so what was proposed counts too.
  private static TreeSet<LocalTime> times(Place place, List<String> marks) {
    var times = OfferedTimes.at(place);
    proposed(place).forEach(mark -> Keys.time(mark).ifPresent(times::add));
    marks.forEach(mark -> Keys.time(mark).ifPresent(times::add));
    return times;
  }

  private static List<DayOfWeek> days() {
    return Arrays.asList(DayOfWeek.values());
  }

  private static List<String> codes() {
    return days().stream().map(Rhythm::code).toList();
  }
}
