package carryover.therapist;

import carryover.assigning.AgreeButton;
import carryover.assigning.Allowed;
import carryover.assigning.TermsPage;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Pauses;
import carryover.plan.TimesInWords;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A patient's exercises, and a page for each with what can be done about it. */
final class ExercisePages {
  private final Assignments assignments;
  private final Library library;
  private final MovingOn movingOn;
  private final Pauses pauses;
  private final Scripts scripts;
  private final TermsPage terms;
  private final Speech speech;

  ExercisePages(
      Assignments assignments, Library library, MovingOn movingOn, Pauses pauses, Scripts scripts) {
    this.assignments = assignments;
    this.library = library;
    this.movingOn = movingOn;
    this.pauses = pauses;
    this.scripts = scripts;
    this.terms = new TermsPage(library, scripts);
    this.speech = new Speech(scripts);
  }

  /** All of them by name; where there is one, its page. */
  Message all(Therapist therapist, Patient patient, Instant now) {
    var mine = assignments.of(patient.id());
    if (mine.size() == 1) {
      return one(therapist, patient, mine.getFirst(), now);
    }
    var titles = titles(therapist, mine);
    var rows = new ArrayList<List<Button>>();
    IntStream.range(0, mine.size())
        .forEach(i ->
            rows.add(
                List.of(
                    Menu.button(
                        titles.get(i), "pe", patient.id().brief(), Speech.brief(mine.get(i))))));
    rows.add(List.of(speech.back(therapist, patient)));
    var key = mine.isEmpty() ? "caseload.no_exercises" : "caseload.which_exercise";
    return Message.with(speech.words(therapist, key, patient), rows);
  }

  /** Their titles; those that have the same one are numbered. */
  List<String> titles(Therapist therapist, List<Assignment> mine) {
    var plain = mine.stream().map(each -> title(therapist, each)).toList();
    return IntStream.range(0, plain.size())
        .mapToObj(i -> {
          var title = plain.get(i);
          long same = plain.stream().filter(title::equals).count();
          long number = plain.subList(0, i + 1).stream().filter(title::equals).count();
          return same > 1 ? title + " (" + number + ")" : title;
        })
        .toList();
  }

  /** One of them. */
  Message one(Therapist therapist, Patient patient, Assignment it, Instant now) {
    var lines = new ArrayList<String>();
    lines.add(line(therapist, it));
    lines.addAll(agreement(therapist, it));
    lines.addAll(terms.lines(therapist.voice(), Allowed.of(it.terms())));
    TimesInWords.fewer(scripts, therapist.voice(), it.terms()).ifPresent(lines::add);
    if (Pauses.lasts(it.terms().pausedUntil(), now)) {
      lines.add(paused(therapist, patient, it, ofTherapists(patient), now));
    }
    movingOn.newer(therapist, it).ifPresent(lines::add);
    return Message.with(String.join("\n", lines), buttons(therapist, patient, it, now));
  }

  private List<List<Button>> buttons(
      Therapist therapist, Patient patient, Assignment it, Instant now) {
    var rows = new ArrayList<>(movingOn.buttons(therapist, patient, it));
    if (it.isOpen()) {
      var together = speech.label(therapist, "therapist.agree_together_on");
      rows.add(List.of(AgreeButton.of(together + " " + title(therapist, it), it)));
    }
    var terms = speech.label(therapist, "therapist.to_terms") + " " + title(therapist, it);
    rows.add(List.of(Menu.button(terms, "terms", patient.id().brief(), Speech.brief(it))));
    if (it.accepted()) {
      var row = new ArrayList<Button>();
      boolean paused = Pauses.lasts(it.terms().pausedUntil(), now);
      if (!paused || pauses.isTherapists(it)) {
        var key = paused ? "caseload.to_go_on" : "caseload.to_pause";
        row.add(speech.button(therapist, key, "pz", patient, it));
      }
      row.add(speech.button(therapist, "caseload.to_other_time", "ot", patient, it));
      rows.add(row);
    }
    rows.add(
        List.of(
            speech.button(therapist, "caseload.to_end", "end", patient, it),
            speech.back(therapist, patient)));
    return rows;
  }

  /** Asks how long a break from one exercise shall be. */
  Message howLong(Therapist therapist, Patient patient, Assignment it) {
    var rows = lengths(therapist, "pz", patient.id().brief() + ":" + Speech.brief(it));
    rows.add(List.of(speech.back(therapist, patient)));
    var values =
        Map.<String, Object>of("patient", patient.label(), "exercise", title(therapist, it));
    return Message.with(speech.words(therapist, "caseload.pause_one", values), rows);
  }

  /** A button for each length of a break. */
  List<List<Button>> lengths(Therapist therapist, String verb, String about) {
    var rows = new ArrayList<List<Button>>();
    rows.add(
        List.of(
            Menu.button(speech.label(therapist, "caseload.three_days"), verb, about, "3d"),
            Menu.button(speech.label(therapist, "caseload.a_week"), verb, about, "7d")));
    rows.add(
        List.of(
            Menu.button(speech.label(therapist, "caseload.two_weeks"), verb, about, "14d"),
            Menu.button(speech.label(therapist, "caseload.until_told"), verb, about, "open")));
    return rows;
  }

  /** Asks once before an exercise ends. */
  Message askEnd(Therapist therapist, Patient patient, Assignment it) {
    var values =
        Map.<String, Object>of("patient", patient.label(), "exercise", title(therapist, it));
    return Message.with(
        speech.words(therapist, "caseload.end_ask", values),
        List.of(
            List.of(speech.button(therapist, "caseload.end_yes", "ended", patient, it)),
            List.of(speech.back(therapist, patient))));
  }

  /** Says what was done about an exercise, and that the patient hears of it. */
  Message done(Therapist therapist, Patient patient, Assignment it, String key) {
    var values =
        Map.<String, Object>of("patient", patient.label(), "exercise", title(therapist, it));
    return Message.with(
        "✓ " + speech.words(therapist, key, values),
        List.of(List.of(speech.back(therapist, patient))));
  }

  /** The patient's exercises whose breaks are a therapist's. */
  Set<UUID> ofTherapists(Patient patient) {
    return pauses.ofTherapists(patient.id());
  }

  /** Until when there is a break from everything, and whose it is. */
  String paused(Therapist therapist, Patient patient, Instant now) {
    var until = Objects.requireNonNull(patient.pausedUntil());
    return paused(therapist, patient, pauses.isTherapists(patient), until, now);
  }

  /** The same about a break from one exercise. */
  String paused(
      Therapist therapist, Patient patient, Assignment it, Set<UUID> ofTherapists, Instant now) {
    var until = Objects.requireNonNull(it.terms().pausedUntil());
    return paused(therapist, patient, ofTherapists.contains(it.id()), until, now);
  }

  private String paused(
      Therapist therapist, Patient patient, boolean isTherapists, Instant until, Instant now) {
    var values =
        Map.<String, Object>of("patient", patient.label(), "until", Speech.day(therapist, until));
    var key =
        Pauses.isOpenEnded(until, now)
            ? isTherapists ? "caseload.paused_open" : "caseload.paused_own_open"
            : isTherapists ? "caseload.paused" : "caseload.paused_own";
    return speech.words(therapist, key, values);
  }

  /** Its name with its times, or how things stand with it. */
  String line(Therapist therapist, Assignment it) {
    var answer = it.agreement().acceptance();
    var title = Map.<String, Object>of("exercise", title(therapist, it));
    if (!it.accepted() && answer != null) {
      return speech.words(therapist, "digest.answered_" + answer, title);
    }
    var when = TimesInWords.of(it.rhythm(), therapist.voice(), assignments::byId, scripts);
    return speech.words(
        therapist,
        it.accepted() ? "therapist.exercise_line" : "therapist.exercise_open",
        Map.of("exercise", title(therapist, it), "when", when));
  }

  /** Where, what if, and how sure; shortened, and only what is known. */
  List<String> agreement(Therapist therapist, Assignment it) {
    var agreed = it.agreement();
    var lines = new ArrayList<String>();
    if (agreed.where() != null) {
      lines.add(known(therapist, "caseload.agreed_where", Map.of("where", cut(agreed.where()))));
    }
    if (agreed.hurdle() != null && agreed.coping() != null) {
      var values =
          Map.<String, Object>of("hurdle", cut(agreed.hurdle()), "coping", cut(agreed.coping()));
      lines.add(known(therapist, "caseload.agreed_if_then", values));
    }
    if (agreed.confidence() != null) {
      lines.add(known(therapist, "caseload.agreed_sure", Map.of("sure", agreed.confidence())));
    }
    return lines;
  }

  private String known(Therapist therapist, String key, Map<String, Object> values) {
    return speech.words(therapist, key, values).strip();
  }

  private static String cut(String text) {
    return PatientLines.cut(text, 60);
  }

  private String title(Therapist therapist, Assignment it) {
    return library.title(therapist.voice(), it.playName());
  }
}
