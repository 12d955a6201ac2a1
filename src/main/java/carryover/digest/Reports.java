package carryover.digest;

import carryover.journal.Entry;
import carryover.journal.Sittings;
import carryover.kernel.RecordKind;
import carryover.kernel.RecordKind.Program;
import carryover.plan.Assignment;
import carryover.plan.Occasion;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts together planned times and what was told about them, one report for each time. */
final class Reports {
  /** What was answered about the plan itself tells of no time that the exercise was done. */
  private static final Set<RecordKind> ABOUT_THE_PLAN =
      Set.of(Program.AGREEMENT, Program.FADING, Program.BREAK, Program.POSTPONEMENT);

  /** A question stays open for no longer than this ({@code give_up} in the scripts, and more). */
  private static final Duration OPEN = Duration.ofHours(28);

  private final Map<UUID, List<Occasion>> occasions = new HashMap<>();
  private final Map<UUID, List<Entry>> parts = new HashMap<>();
  private final List<Instant> alerts;
  private final Map<UUID, String> expects;
  private final Instant from;

  Reports(Facts facts) {
    facts
        .occasions()
        .forEach(each -> occasions.computeIfAbsent(each.assignment(), _ -> list()).add(each));
    facts.entries().stream()
        .filter(each -> each.about() != null && !ABOUT_THE_PLAN.contains(each.kind()))
        .forEach(each ->
            parts.computeIfAbsent(Objects.requireNonNull(each.about()), _ -> list()).add(each));
    alerts = facts.alerts().stream().map(Alert::detected).toList();
    expects = facts.expects();
    from = facts.span().from();
  }

  private static <T> List<T> list() {
    return new ArrayList<>();
  }

  /** One exercise's reports, oldest first. */
  List<Report> of(Assignment assignment) {
    var reports = new ArrayList<Report>();
    var told = new LinkedHashMap<UUID, Sitting>();
    for (var sitting : Sittings.apart(parts.getOrDefault(assignment.id(), List.of()))) {
      var whole = Sitting.of(sitting);
      if (whole.occasion().isPresent()) {
        told.put(whole.occasion().get(), whole);
      } else {
        whole.outcome().ifPresent(outcome -> reports.add(report(assignment, whole, outcome)));
      }
    }
    for (var occasion : occasions.getOrDefault(assignment.id(), List.of())) {
      of(occasion, assignment, told.remove(occasion.id())).ifPresent(reports::add);
    }
    // The planned time itself may lie before the time that this tells of.
    told.values()
        .forEach(each ->
            each.outcome().ifPresent(outcome -> reports.add(report(assignment, each, outcome))));
    return reports.stream()
        .filter(each -> !each.at().isBefore(from))
        .sorted(Comparator.comparing(Report::at))
        .toList();
  }

  private Optional<Report> of(Occasion occasion, Assignment assignment, @Nullable Sitting told) {
    var ending = occasion.ending();
    var outcome = told == null ? Optional.<Ending>empty() : told.outcome();
    if (told != null && outcome.isPresent()) {
      return Optional.of(report(assignment, told, outcome.get()));
    }
    if (ending == null || ending == Ending.DROPPED || ending == Ending.PAUSED) {
      return Optional.empty();
    }
    if (ending == Ending.UNANSWERED) {
      return wasStopped(occasion)
          ? Optional.empty()
          : Optional.of(Report.silent(assignment.id(), occasion.planned()));
    }
    var offered = occasion.offered();
    return Optional.of(
        told != null
            ? report(assignment, told, ending)
            : Report.bare(assignment.id(), offered == null ? occasion.planned() : offered, ending));
  }

  private Report report(Assignment assignment, Sitting told, Ending outcome) {
    return told.report(
        assignment.id(), outcome, expects.get(assignment.id()), assignment.agreement().expected());
  }

  /** An alert stops the exercise that is open; that is no missing answer. */
  private boolean wasStopped(Occasion occasion) {
    var offered = occasion.offered();
    return offered != null
        && alerts.stream().anyMatch(at -> !at.isBefore(offered) && at.isBefore(offered.plus(OPEN)));
  }
}
