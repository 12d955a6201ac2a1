package carryover.digest;

import carryover.digest.Points.Found;
import carryover.kernel.PersonId;
import carryover.plan.Occasion.Ending;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a number of a digest was counted from. */
sealed interface Trace {
  /** All reports with this outcome. */
  record Outcome(Ending ending) implements Trace {}

  /** All reports of one exercise. */
  record Exercise(UUID assignment) implements Trace {}

  /** All that the patient wants to talk about. */
  record Wishes() implements Trace {}

  /** All moods of the last two weeks. */
  record Moods() implements Trace {}

  /** What makes a point to consider. */
  record OfPoint(Point point, @Nullable UUID assignment) implements Trace {}

  /** In a button, at most 24 characters. */
  default String code() {
    return switch (this) {
      case Outcome(var ending) -> "o" + ending.ordinal();
      case Exercise(var id) -> "x" + new PersonId(id).brief();
      case Wishes() -> "w";
      case Moods() -> "m";
      case OfPoint(var point, var id) ->
          "q" + point.ordinal() + (id == null ? "" : new PersonId(id).brief());
    };
  }

  /** Reads what {@link #code()} wrote; empty for anything else, such as a forged button. */
  static Optional<Trace> of(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    var rest = code.substring(1);
    return switch (code.charAt(0)) {
      case 'o' -> at(Ending.values(), rest).map(Outcome::new);
      case 'x' -> PersonId.ofBrief(rest).map(id -> new Exercise(id.value()));
      case 'w' -> rest.isEmpty() ? Optional.of(new Wishes()) : Optional.empty();
      case 'm' -> rest.isEmpty() ? Optional.of(new Moods()) : Optional.empty();
      case 'q' -> point(rest);
      default -> Optional.empty();
    };
  }

  private static Optional<Trace> point(String rest) {
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    var point = at(Point.values(), rest.substring(0, 1));
    if (rest.length() == 1) {
      return point.map(each -> new OfPoint(each, null));
    }
    var id = PersonId.ofBrief(rest.substring(1));
    return point.flatMap(each -> id.map(it -> new OfPoint(each, it.value())));
  }

  private static <T> Optional<T> at(T[] values, String index) {
    return Arrays.stream(values)
        .filter(each -> String.valueOf(Arrays.asList(values).indexOf(each)).equals(index))
        .findFirst();
  }

  /** The reports that were counted, oldest first; none where no reports were. */
  default List<Report> reports(Summary summary, List<Found> points) {
    return switch (this) {
      case Outcome(var ending) ->
          summary.reports().stream().filter(each -> each.outcome() == ending).toList();
      case Exercise(var id) ->
          summary.reports().stream().filter(each -> each.assignment().equals(id)).toList();
      case OfPoint point -> found(point, points).map(Found::reports).orElse(List.of());
      case Wishes() -> List.of();
      case Moods() -> List.of();
    };
  }

  /** The moods that were counted, oldest first; none where no moods were. */
  default List<Mood> moods(Summary summary, List<Found> points) {
    return switch (this) {
      case Moods() -> summary.moods();
      case OfPoint point -> found(point, points).map(Found::moods).orElse(List.of());
      case Outcome _, Exercise _, Wishes _ -> List.of();
    };
  }

  private static Optional<Found> found(OfPoint wanted, List<Found> points) {
    return points.stream()
        .filter(each -> each.point() == wanted.point())
        .filter(each -> Objects.equals(each.assignment(), wanted.assignment()))
        .findFirst();
  }
}
