package carryover.record;

import carryover.kernel.Answer;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One exercise of a file: what was agreed, and every report in order. */
record ExercisePart(Spoken spoken, CaseFile file, Html html) {
  /** These have columns of their own. */
  private static final Set<String> COLUMNS = Set.of("outcome", "difficulty_felt");

  void add(Assignment assignment) {
    html.add("h2", spoken.title(assignment));
    agreed(assignment);
    var reports = file.about(assignment);
    if (reports.isEmpty()) {
      html.add("p", spoken.say("record.no_report"));
    } else {
      html.in("table", () -> reports(assignment, reports));
    }
    without(assignment, Ending.UNANSWERED);
    without(assignment, Ending.DROPPED);
    without(assignment, Ending.PAUSED);
  }

  private void agreed(Assignment assignment) {
    var said = assignment.agreement();
    line("record.when", spoken.when(file, assignment));
    line(
        "record.status",
        spoken.say("record.status_" + assignment.status().name().toLowerCase(Locale.ROOT)));
    line("record.goal", said.goal());
    line("record.reason", spoken.reason(assignment));
    line("record.where", said.where());
    line("record.hurdle", said.hurdle());
    line("record.if_then", said.coping());
    line("record.easier_wish", said.easierWish());
    line("record.confidence", number(said.confidence()));
    line("record.expected", number(said.expected()));
    line("record.answers", answers(assignment));
  }

  private static @Nullable String number(@Nullable Integer value) {
    return value == null ? null : value + " / 10";
  }

  private @Nullable String answers(Assignment assignment) {
    var all =
        file.answers().stream()
            .filter(each -> each.about().equals(assignment.id()))
            .map(each ->
                spoken.day(each.at()) + " " + spoken.said("agree", "acceptance", choice(each)))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private static Answer choice(CaseFile.Answered each) {
    return new Answer.Choice(each.code());
  }

  private void line(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      html.add("p", spoken.say(key) + ": " + value);
    }
  }

  private void reports(Assignment assignment, List<Sitting> reports) {
    html.in(
        "thead",
        () ->
            html.row(
                "th",
                List.of(
                    spoken.say("record.day"),
                    spoken.say("record.how_it_went"),
                    spoken.say("record.difficulty"),
                    spoken.say("record.said"))));
    html.in("tbody", () -> reports.forEach(each -> html.in("tr", () -> report(assignment, each))));
  }

  private void report(Assignment assignment, Sitting sitting) {
    html.add("td class=\"day\"", spoken.day(sitting.at()));
    html.add("td", Outcomes.told(sitting).map(spoken::outcome).orElse("–"));
    html.add("td", sitting.number("difficulty_felt").map(each -> each + " / 10").orElse("–"));
    html.add(
        "td",
        sitting.fields().entrySet().stream()
            .filter(each -> !COLUMNS.contains(each.getKey()))
            .map(each -> said(assignment, each))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n")));
  }

  private @Nullable String said(Assignment assignment, Map.Entry<String, Answer> field) {
    var script = assignment.playName();
    var words = spoken.said(script, field.getKey(), field.getValue());
    var apart = words.contains("\n") ? ":\n" : ": ";
    return words.isBlank() ? null : spoken.label(script, field.getKey()) + apart + words;
  }

  /** Times of which there is nothing to tell, in one line. */
  private void without(Assignment assignment, Ending ending) {
    var days =
        file.timesOf(assignment).stream()
            .filter(each -> each.ending() == ending)
            .map(each -> spoken.day(each.planned()))
            .collect(Collectors.joining(", "));
    if (!days.isEmpty()) {
      html.add("p class=\"small\"", spoken.outcome(ending) + ": " + days);
    }
  }
}
