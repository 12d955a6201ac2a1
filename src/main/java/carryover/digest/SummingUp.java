package carryover.digest;

import carryover.digest.OneExercise.Answered;
import carryover.journal.Entry;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.Words;
import carryover.plan.Assignment;
import carryover.plan.Occasion;
import carryover.safety.Alert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a summary of what was kept. Pure. */
final class SummingUp {
  private final Facts facts;
  private final Span span;

  private SummingUp(Facts facts) {
    this.facts = facts;
    this.span = facts.span();
  }

  static Summary of(Facts facts) {
    return new SummingUp(facts).summary();
  }

  private Summary summary() {
    var reports = new Reports(facts);
    var exercises =
        facts.assignments().stream().map(each -> exercise(each, reports.of(each))).toList();
    return new Summary(
        facts.patient(),
        span,
        facts.alerts().stream()
            .filter(each -> !(each.state() instanceof Alert.State.Closed))
            .toList(),
        wishes(exercises),
        exercises,
        moods(),
        lastSign(exercises));
  }

  private OneExercise exercise(Assignment assignment, List<Report> reports) {
    return new OneExercise(
        assignment,
        reports.stream().filter(each -> span.counts(each.at())).toList(),
        reports,
        facts.occasions().stream()
            .filter(each -> each.assignment().equals(assignment.id()))
            .filter(each -> each.ending() == null && isToday(each.planned()))
            .map(Occasion::planned)
            .toList(),
        facts.entries().stream()
            .filter(each -> assignment.id().equals(each.about()) && span.counts(each.at()))
            .flatMap(SummingUp::answered)
            .toList());
  }

  private boolean isToday(Instant at) {
    var zone = facts.patient().zone();
    return at.atZone(zone).toLocalDate().equals(span.now().atZone(zone).toLocalDate());
  }

  private static Stream<Answered> answered(Entry entry) {
    return entry.kind() == Program.AGREEMENT
        ? entry.code("acceptance").stream()
            .filter(code -> !code.equals("fits"))
            .map(code -> new Answered(code, entry.at()))
        : Stream.empty();
  }

  private List<Wish> wishes(List<OneExercise> exercises) {
    var wishes = new ArrayList<Wish>();
    exercises.stream()
        .flatMap(each -> each.reports().stream())
        .filter(Report::discuss)
        .map(each -> new Wish(each.assignment(), each.at(), each.words()))
        .forEach(wishes::add);
    facts.entries().stream()
        .filter(each -> each.kind() == Program.NOTE && span.counts(each.at()))
        .flatMap(each ->
            each.words("note").map(note -> new Wish(null, each.at(), new Words(note))).stream())
        .forEach(wishes::add);
    return wishes.stream()
        .filter(each -> facts.talked().map(each.at()::isAfter).orElse(true))
        .sorted(Comparator.comparing(Wish::at))
        .toList();
  }

  private List<Mood> moods() {
    return facts.entries().stream()
        .filter(each -> each.kind() == Program.MOOD && span.isLately(each.at()))
        .flatMap(each -> each.number("mood").map(value -> new Mood(each.at(), value)).stream())
        .toList();
  }

  private Optional<Instant> lastSign(List<OneExercise> exercises) {
    var told = facts.entries().stream().map(Entry::at);
    var answered =
        exercises.stream()
            .flatMap(each -> each.lately().stream())
            .filter(Report::isAnswered)
            .map(Report::at);
    return Stream.of(told, answered, facts.earlier().stream())
        .flatMap(each -> each)
        .max(Comparator.naturalOrder());
  }
}
