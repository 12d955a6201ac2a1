package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Sessions;
import carryover.rhythm.DayWords.When;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import carryover.script.Scripts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the next session with a patient, in the therapist's zone: by a tap, or in one line. */
final class SessionDesk {
  private static final String NONE = "none";
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd't'HHmm");

  private final Caseload caseload;
  private final Sessions sessions;
  private final Scripts scripts;

  SessionDesk(Caseload caseload, Sessions sessions, Scripts scripts) {
    this.caseload = caseload;
    this.sessions = sessions;
    this.scripts = scripts;
  }

  /** What to answer to what stands behind {@code /session}. */
  Message typed(Therapist therapist, String line, Instant now) {
    var patients = caseload.all(therapist.id(), now);
    var local = now.atZone(therapist.zone()).toLocalDateTime();
    return switch (SessionLine.read(line, patients, therapist.voice().language(), local)) {
      case SessionLine.All() -> all(therapist, patients);
      case SessionLine.Of(var patient) -> page(therapist, patient, now);
      case SessionLine.None(var patient) -> set(therapist, patient, Optional.empty(), now);
      case SessionLine.At(var patient, var when) -> at(therapist, patient, when, now);
      case SessionLine.WhichPatient(var typed, var names) ->
          say(
              therapist,
              "therapist.which_patient",
              Map.of("text", Echo.of(typed), "names", String.join(", ", names)));
    };
  }

  /** What to show after a tap; a moment that has passed, or a forged one, changes nothing. */
  Message tapped(Therapist therapist, Patient patient, String code, Instant now) {
    if (code.isEmpty()) {
      return page(therapist, patient, now);
    }
    if (code.equals(NONE)) {
      return set(therapist, patient, Optional.empty(), now);
    }
    try {
      var moment = LocalDateTime.parse(code, MOMENT).atZone(therapist.zone()).toInstant();
      return moment.isAfter(now)
          ? set(therapist, patient, Optional.of(moment), now)
          : page(therapist, patient, now);
    } catch (DateTimeException forged) {
      return page(therapist, patient, now);
    }
  }

  /** One line for the patient's page. */
  String line(Therapist therapist, Patient patient, Instant now) {
    return coming(patient, now)
        .map(session ->
            words(therapist, "therapist.session_line", Map.of("when", said(therapist, session))))
        .orElseGet(() -> words(therapist, "therapist.session_line_none", Map.of()));
  }

  /** Opens the page on which it is set. */
  Button button(Therapist therapist, Patient patient) {
    var label = scripts.words(therapist.voice(), "therapist.to_session");
    return Menu.button(label, "session", patient.id().brief());
  }

  private Message at(Therapist therapist, Patient patient, When when, Instant now) {
    return switch (when) {
      case When.At(var moment) -> at(therapist, patient, moment, now);
      case When.On(var day) ->
          sessions
              .last(patient)
              .map(last -> last.atZone(therapist.zone()).toLocalTime())
              .map(day::atTime)
              .map(moment -> at(therapist, patient, moment, now))
              .orElseGet(() -> askTime(therapist, patient, day));
      case When.Not(var misheard) -> {
        var key =
            switch (misheard.why()) {
              case GONE -> "therapist.session_gone";
              case NO_SUCH_DATE -> "therapist.session_no_such_date";
              case NO_SUCH_TIME, HALF_A_TIME -> "therapist.session_no_such_time";
              case CONDITION, WINDOW_TOO_SHORT, UNKNOWN -> "therapist.session_unclear";
            };
        yield say(
            therapist, key, Map.of("text", Echo.of(misheard.word()), "patient", patient.label()));
      }
    };
  }

  private Message at(Therapist therapist, Patient patient, LocalDateTime moment, Instant now) {
    var session = moment.atZone(therapist.zone()).toInstant();
    return session.isAfter(now)
        ? set(therapist, patient, Optional.of(session), now)
        : say(
            therapist,
            "therapist.session_gone",
            Map.of("text", moment.toLocalTime().toString(), "patient", patient.label()));
  }

  private Message askTime(Therapist therapist, Patient patient, LocalDate day) {
    return say(
        therapist,
        "therapist.session_what_time",
        Map.of("patient", patient.label(), "day", day.toString()));
  }

  private Message set(
      Therapist therapist, Patient patient, Optional<Instant> session, Instant now) {
    return page(therapist, sessions.set(patient, session.orElse(null), now), now);
  }

  private Message page(Therapist therapist, Patient patient, Instant now) {
    var rows = new ArrayList<List<Button>>();
    presets(therapist, patient, now).forEach(each -> rows.add(List.of(each)));
    var coming = coming(patient, now);
    if (coming.isPresent()) {
      var label = scripts.words(therapist.voice(), "therapist.session_no");
      rows.add(List.of(Menu.button(label, "session", patient.id().brief(), NONE)));
    }
    var back = scripts.words(therapist.voice(), "therapist.to_patient") + " " + patient.label();
    rows.add(List.of(Menu.button(back, "patient", patient.id().brief())));
    var values = Map.<String, Object>of("patient", patient.label());
    var text =
        coming
            .map(session ->
                words(
                    therapist,
                    "therapist.session_is",
                    Map.of("patient", patient.label(), "when", said(therapist, session))))
            .orElseGet(() -> words(therapist, "therapist.session_is_none", values));
    return Message.with(text + "\n" + words(therapist, "therapist.session_how", values), rows);
  }

  /** The same weekday and time as the session that was set last, in the next weeks. */
  private List<Button> presets(Therapist therapist, Patient patient, Instant now) {
    var last = sessions.last(patient).map(each -> each.atZone(therapist.zone()));
    if (last.isEmpty()) {
      return List.of();
    }
    var next = last.get().plusWeeks(1);
    while (!next.toInstant().isAfter(now)) {
      next = next.plusWeeks(1);
    }
    return List.of(preset(therapist, patient, next), preset(therapist, patient, next.plusWeeks(1)));
  }

  private static Button preset(Therapist therapist, Patient patient, ZonedDateTime moment) {
    var label =
        DateTimeFormatter.ofLocalizedPattern("MMMEdHm")
            .withLocale(therapist.voice().locale())
            .format(moment);
    return Menu.button(label, "session", patient.id().brief(), MOMENT.format(moment));
  }

  private Message all(Therapist therapist, List<Patient> patients) {
    if (patients.isEmpty()) {
      return say(therapist, "therapist.patients_empty", Map.of());
    }
    var buttons =
        patients.stream()
            .limit(Menu.MOST)
            .map(each -> Menu.button(each.label(), "session", each.id().brief()))
            .toList();
    var key = patients.size() > Menu.MOST ? "therapist.session_who_more" : "therapist.session_who";
    return Message.with(words(therapist, key, Map.of()), Menu.inPairs(buttons));
  }

  private static Optional<Instant> coming(Patient patient, Instant now) {
    return Optional.ofNullable(patient.nextSession()).filter(now::isBefore);
  }

  private static String said(Therapist therapist, Instant session) {
    var local = session.atZone(therapist.zone()).toLocalDateTime();
    return RhythmWords.say(new Rhythm.Once(local), therapist.voice().locale());
  }

  private Message say(Therapist therapist, String key, Map<String, Object> values) {
    return Message.text(words(therapist, key, values));
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
