package carryover.digest;

import carryover.digest.Report.Compared;
import carryover.journal.Entry;
import carryover.kernel.Answer;
import carryover.kernel.Words;
import carryover.plan.Occasion.Ending;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts that were recorded in one sitting as one: a correction has taken the place of what it
 * corrects, and what the patient keeps to themselves is not in it.
 */
final class Sitting {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Instant at;
  private final Optional<UUID> occasion;
  private final Map<String, Answer> fields;

  private Sitting(Instant at, Optional<UUID> occasion, Map<String, Answer> fields) {
    this.at = at;
    this.occasion = occasion;
    this.fields = fields;
  }

  /** The parts of one sitting, at least one, in order of time. */
  static Sitting of(List<Entry> parts) {
    var fields = new HashMap<String, Answer>();
    Set<String> secret = new HashSet<>();
    for (var part : parts) {
      fields.putAll(part.fields());
      secret.addAll(part.secret());
    }
    fields.keySet().removeAll(secret);
    return new Sitting(
        parts.stream()
            .filter(each -> each.fields().containsKey("outcome"))
            .findFirst()
            .orElse(parts.getFirst())
            .at(),
        parts.stream().map(Entry::occasion).filter(Objects::nonNull).findFirst(),
        fields);
  }

  /** The planned time that it belongs to, if any. */
  Optional<UUID> occasion() {
    return occasion;
  }

  /** How it went, when that was told. */
  Optional<Ending> outcome() {
    return Optional.ofNullable(code("outcome"))
        .map(code -> Ending.valueOf(code.toUpperCase(Locale.ROOT)));
  }

  /**
   * What was told in it.
   *
   * @param expected what was expected of {@code field} when it was agreed on, or null
   */
  Report report(
      UUID assignment, Ending outcome, @Nullable String field, @Nullable Integer expected) {
    var hurdle = code("hurdle_came");
    return new Report(
        assignment,
        at,
        outcome,
        number("difficulty_felt"),
        fields.get("obstacles") instanceof Answer.Choices(var keys) ? keys : List.of(),
        words("obstacle_note"),
        words("learned_text"),
        "yes".equals(code("discuss_next")),
        hurdle == null ? null : hurdle.equals("yes"),
        code("coping_helped"),
        compared(field, expected),
        code("expectation_met"),
        number("suds_peak"));
  }

  private Optional<Compared> agreed(@Nullable String field, @Nullable Integer expected) {
    var found = field == null ? null : number(field);
    return field == null || expected == null || found == null
        ? Optional.empty()
        : Optional.of(new Compared(field, true, expected, found, TEN));
  }

  /** What was expected of it, in the exercise or else when it was agreed on; and what changed. */
  private List<Compared> compared(@Nullable String field, @Nullable Integer expected) {
    var both =
        pair("pleasure", true, "pleasure_predicted", "pleasure", TEN)
            .or(() -> agreed(field, expected));
    var change =
        pair("belief", false, "belief_before", "belief_after", HUNDRED)
            .or(() -> pair("tension", false, "tension_before", "tension_after", TEN))
            .or(() -> pair("presence", false, "presence_before", "presence_after", TEN));
    return Stream.concat(both.stream(), change.stream()).toList();
  }

  private Optional<Compared> pair(
      String field, boolean expected, String before, String after, int most) {
    var first = number(before);
    var second = number(after);
    return first == null || second == null
        ? Optional.empty()
        : Optional.of(new Compared(field, expected, first, second, most));
  }

  private @Nullable String code(String field) {
    return fields.get(field) instanceof Answer.Choice(var key) ? key : null;
  }

  private @Nullable Integer number(String field) {
    return fields.get(field) instanceof Answer.Number(var value) ? value : null;
  }

  private @Nullable Words words(String field) {
    return fields.get(field) instanceof Answer.Text(var text) ? text : null;
  }
}
