package carryover.therapist;

import carryover.digest.Mood;
import carryover.digest.Report;
import carryover.digest.Summary;
import carryover.digest.Wish;
import carryover.kernel.Words;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What came from a patient lately, in a few lines. */
final class PatientLines {
  /** So many of the last reports are shown. */
  private static final int REPORTS = 3;

  private static final int MOODS = 5;
  private static final int NOTES = 2;

  /** So much of what a patient wrote is shown; the digest shows all of it. */
  private static final int QUOTE = 120;

  private final Library library;
  private final Scripts scripts;
  private final Speech speech;

  PatientLines(Library library, Scripts scripts) {
    this.library = library;
    this.scripts = scripts;
    this.speech = new Speech(scripts);
  }

  /** Reports, mood and notes; what there is none of is left out. */
  List<String> of(Therapist therapist, Summary summary) {
    var lines = new ArrayList<String>();
    var reports =
        summary.reports().stream()
            .sorted(Comparator.comparing(Report::at).reversed())
            .limit(REPORTS)
            .toList();
    if (!reports.isEmpty()) {
      lines.add("");
      lines.add(speech.words(therapist, "caseload.lately", Map.of()).strip());
      reports.forEach(each -> lines.add(report(therapist, summary, each)));
    }
    if (!summary.moods().isEmpty()) {
      lines.add("");
      lines.add(speech.words(therapist, "caseload.moods", Map.of("values", moods(summary))));
    }
    var notes = summary.wishes().reversed().stream().filter(Wish::isNote).limit(NOTES).toList();
    for (var each : notes.reversed()) {
      var words = each.words();
      if (words != null) {
        lines.add(note(therapist, words));
      }
    }
    return lines;
  }

  private String note(Therapist therapist, Words words) {
    return speech.words(therapist, "digest.note", Map.of("note", cut(words.value(), QUOTE)));
  }

  /** When the patient last did or wrote anything. */
  String lastSign(Therapist therapist, Patient patient, Summary summary) {
    return summary
        .lastSign()
        .map(at ->
            speech.words(
                therapist, "caseload.last_sign", Map.of("when", Speech.day(therapist, at))))
        .orElseGet(() -> speech.words(therapist, "caseload.no_sign", patient));
  }

  private String report(Therapist therapist, Summary summary, Report report) {
    var outcome =
        scripts.words(
            therapist.voice(), "outcomes." + report.outcome().name().toLowerCase(Locale.ROOT));
    var title = summary.assignment(report.assignment()).map(each -> title(therapist, each));
    var values =
        Map.<String, Object>of(
            "when", Speech.day(therapist, report.at()),
            "exercise", title.orElse(""),
            "outcome", outcome,
            "difficulty", Objects.requireNonNullElse(report.difficulty(), 0));
    var key = report.difficulty() == null ? "caseload.report" : "caseload.report_hard";
    return speech.words(therapist, key, values).strip();
  }

  private static String moods(Summary summary) {
    var moods = summary.moods();
    return moods.subList(Math.max(0, moods.size() - MOODS), moods.size()).stream()
        .map(Mood::value)
        .map(String::valueOf)
        .collect(Collectors.joining(", ")); // a dot is a day without (MoodWords)
  }

  private String title(Therapist therapist, Assignment assignment) {
    return library.title(therapist.voice(), assignment.playName());
  }

  /** At most so many characters of a text, on one line. */
  static String cut(String text, int most) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
  }
}
