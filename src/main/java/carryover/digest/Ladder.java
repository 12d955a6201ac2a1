package carryover.digest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import carryover.journal.Entry;
import carryover.journal.Sittings;
import carryover.kernel.Answer;
import carryover.kernel.Answer.Listed;
import carryover.kernel.Words;
import carryover.picture.Figure.Climb;
import carryover.picture.Figure.Climb.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The climb of a ladder: the newest one that a patient built (exercise ex-01 and its forms), and
 * the days on which its steps were practised (ex-02 and its forms). What the patient keeps to
 * themselves is not in it. Pure.
 */
public final class Ladder {
  /** The sheets that tell of it, as these exercises name them. */
  public static final Set<String> SHEETS = Set.of("fear_ladder", "exposure");

  private static final String BUILT = "ladder";
  private static final String FEAR = "fear";

  /** What is practised: one of the ladder's steps, or else what will be done in own words. */
  private static final List<String> PRACTISED = List.of("step", "situation");

  /** These are asked only of somebody who went, wholly or in part. */
  private static final Set<String> WENT =
      Set.of("suds_peak", "suds_after", "what_happened", "expectation_met");

  private final ZoneId zone;

  private Ladder(ZoneId zone) {
    this.zone = zone;
  }

  /** One sitting: when it began, what was told in it, and when somebody had gone, if they had. */
  private record Told(Instant at, Map<String, Answer> fields, Optional<Instant> went) {}

  /**
   * The climb.
   *
   * @param entries a patient's own, oldest first; those on other sheets are left out
   * @param zone the patient's
   * @return empty where no ladder may be seen
   */
  public static Optional<Climb> climb(List<Entry> entries, ZoneId zone, Instant now) {
    var told = sittings(entries);
    return told.stream()
        .filter(each -> !steps(each).isEmpty())
        .reduce((earlier, later) -> later)
        .map(built -> new Ladder(zone).climb(built, told, now));
  }

  private static List<Told> sittings(List<Entry> entries) {
    return entries.stream()
        .filter(each -> SHEETS.contains(each.kind().code()))
        .collect(
            groupingBy(
                each -> List.of(each.kind().code(), String.valueOf(each.about())),
                LinkedHashMap::new,
                toList()))
        .values()
        .stream()
        .flatMap(each -> Sittings.apart(each).stream())
        .map(Ladder::told)
        .sorted(Comparator.comparing(Told::at))
        .toList();
  }

  private static Told told(List<Entry> parts) {
    var fields = new HashMap<String, Answer>();
    parts.forEach(part -> fields.putAll(part.fields()));
    parts.forEach(part -> fields.keySet().removeAll(part.secret()));
    var went =
        parts.stream()
            .filter(part -> part.fields().keySet().stream().anyMatch(WENT::contains))
            .findFirst();
    return new Told(parts.getFirst().at(), fields, went.map(Entry::at));
  }

  private static List<Listed.Item> steps(Told told) {
    return told.fields().get(BUILT) instanceof Listed(var items)
        ? items.stream().filter(each -> each.number() != null).toList()
        : List.of();
  }

  private Climb climb(Told built, List<Told> told, Instant now) {
    var days = new LinkedHashMap<String, List<LocalDate>>();
    steps(built).forEach(each -> days.put(key(each.words()), new ArrayList<>()));
    var elsewhere = new ArrayList<LocalDate>();
    for (var each : told) {
      each.went().ifPresent(at -> days.getOrDefault(practised(each, days), elsewhere).add(day(at)));
    }
    var first = days.values().stream().flatMap(Collection::stream);
    var from = Stream.concat(Stream.of(day(built.at())), first).min(LocalDate::compareTo);
    return new Climb(
        words(built, FEAR).map(Words::value).orElse(""),
        day(built.at()),
        from.orElseThrow(),
        day(now),
        steps(built).stream().map(each -> step(each, days)).toList(),
        elsewhere);
  }

  private static Step step(Listed.Item item, Map<String, List<LocalDate>> days) {
    return new Step(
        item.words().value(),
        Objects.requireNonNull(item.number()),
        days.getOrDefault(key(item.words()), List.of()));
  }

  /** The step of the ladder that was practised, or "" where none of them was named. */
  private static String practised(Told told, Map<String, List<LocalDate>> days) {
    return PRACTISED.stream()
        .flatMap(field -> words(told, field).stream())
        .map(Ladder::key)
        .filter(days::containsKey)
        .findFirst()
        .orElse("");
  }

  private static Optional<Words> words(Told told, String field) {
    return told.fields().get(field) instanceof Answer.Text(var text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String key(Words words) {
    return words.value().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}
