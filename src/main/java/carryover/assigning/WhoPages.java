package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** For whom: one tap, or marks for several. */
final class WhoPages {
  /** Ours: more names do not fit one screen. */
  static final int A_PAGE = 10;

  private static final String MARK = "✓ ";
  static final int NAMED = 12;

  private final Scripts scripts;

  WhoPages(Scripts scripts) {
    this.scripts = scripts;
  }

  /** Everybody; those first whom the therapist meets today, then by label. */
  static List<Patient> ordered(List<Patient> patients, Therapist therapist, Instant now) {
    return patients.stream()
        .sorted(Comparator.comparing(each -> !comesToday(each, therapist, now))) // keeps the labels
        .toList();
  }

  private static boolean comesToday(Patient patient, Therapist therapist, Instant now) {
    var session = patient.nextSession();
    var zone = therapist.zone();
    return session != null
        && session.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
  }

  Message none(Therapist therapist) {
    return Message.text(words(therapist, "therapist.patients_empty", Map.of()));
  }

  /** For whom? */
  Message who(Therapist therapist, Draft draft, List<Patient> patients, int page, Instant now) {
    var taps = new DraftButton(draft);
    var rows = people(patients, page, each -> taps.of(each.label(), "one", each.id().brief()));
    rows.addAll(pages(therapist, taps, "who", patients, page));
    if (patients.size() > 1) {
      rows.add(List.of(taps.of(label(therapist, "assign.several"), "marks", "0")));
    }
    return Message.with(asked(therapist, "assign.who", patients, now), rows);
  }

  /** For whom of all? Each button says what holds after it, so a second tap changes nothing. */
  Message marks(Therapist therapist, Draft draft, List<Patient> patients, int page, Instant now) {
    var taps = new DraftButton(draft);
    Function<Patient, Button> button =
        each ->
            draft.isFor(each.id())
                ? taps.of(MARK + each.label(), "unmark", each.id().brief())
                : taps.of(each.label(), "mark", each.id().brief());
    var rows = people(patients, page, button);
    rows.addAll(pages(therapist, taps, "marks", patients, page));
    if (!draft.patients().isEmpty()) {
      rows.add(List.of(taps.of(label(therapist, "assign.go_on"), "next")));
    }
    return Message.with(asked(therapist, "assign.who_several", patients, now), rows);
  }

  /** On which page of marks a patient stands. */
  static int pageOf(Patient patient, List<Patient> patients) {
    return Math.max(0, patients.indexOf(patient)) / A_PAGE;
  }

  /** Whom does this typed name mean? */
  Message which(Therapist therapist, Draft draft, List<Patient> patients) {
    var typed = draft.unclear().getFirst();
    var others = patients.stream().filter(each -> !draft.isFor(each.id())).toList();
    var meant = AssignLine.meant(typed, others).stream().limit(NAMED).toList();
    var taps = new DraftButton(draft);
    var rows =
        new ArrayList<>(
            Menu.inPairs(
                meant.stream()
                    .map(each -> taps.of(each.label(), "is", each.id().brief()))
                    .toList()));
    if (draft.unclear().size() + draft.patients().size() > 1) {
      var without = words(therapist, "assign.leave_out", Map.of("text", "%s"));
      rows.add(List.of(taps.of(without.formatted(Echo.of(typed)), "leave")));
    }
    var names = meant.stream().map(Patient::label).collect(Collectors.joining(", "));
    return Message.with(
        meant.isEmpty()
            ? words(therapist, "assign.which_left", Map.of("text", Echo.of(typed)))
            : words(therapist, "assign.which", Map.of("text", Echo.of(typed), "names", names)),
        rows);
  }

  private List<List<Button>> people(
      List<Patient> patients, int page, Function<Patient, Button> button) {
    var shown = patients.stream().skip((long) page * A_PAGE).limit(A_PAGE).map(button).toList();
    return new ArrayList<>(Menu.inPairs(shown));
  }

  private List<List<Button>> pages(
      Therapist therapist, DraftButton taps, String deed, List<Patient> patients, int page) {
    var row = new ArrayList<Button>();
    if (page > 0) {
      row.add(taps.of(label(therapist, "assign.previous"), deed, String.valueOf(page - 1)));
    }
    if ((page + 1) * A_PAGE < patients.size()) {
      row.add(taps.of(label(therapist, "assign.next"), deed, String.valueOf(page + 1)));
    }
    return row.isEmpty() ? List.of() : List.of(row);
  }

  private String asked(Therapist therapist, String key, List<Patient> patients, Instant now) {
    var today =
        patients.stream()
            .filter(each -> comesToday(each, therapist, now))
            .map(Patient::label)
            .collect(Collectors.joining(", "));
    var question = words(therapist, key, Map.of());
    return today.isEmpty()
        ? question
        : question.strip() + "\n" + words(therapist, "assign.today", Map.of("names", today));
  }

  private String label(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
