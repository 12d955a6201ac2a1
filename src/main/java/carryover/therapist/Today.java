package carryover.therapist;

import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** The sessions of the day that are still to come, each with the way to its digest. */
final class Today {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Caseload caseload;
  private final Scripts scripts;

  Today(Caseload caseload, Scripts scripts) {
    this.caseload = caseload;
    this.scripts = scripts;
  }

  Message page(Therapist therapist, Instant now) {
    var today = now.atZone(therapist.zone()).toLocalDate();
    var sessions =
        caseload.all(therapist.id(), now).stream()
            .filter(each -> each.nextSession() != null)
            .filter(each -> at(therapist, each).toLocalDate().equals(today))
            .sorted(Comparator.comparing(each -> at(therapist, each)))
            .toList();
    var key = sessions.isEmpty() ? "practice.today_none" : "practice.today";
    var lines = new ArrayList<String>();
    lines.add(scripts.words(therapist.voice(), key, Map.of()).strip());
    sessions.forEach(each ->
        lines.add(
            scripts.words(
                therapist.voice(),
                "practice.today_line",
                Map.of("time", at(therapist, each).format(TIME), "patient", each.label()))));
    return Message.with(
        String.join("\n", lines),
        Menu.inPairs(
            sessions.stream()
                .map(each -> Menu.button(each.label(), "digest", each.id().brief()))
                .toList()));
  }

  private static ZonedDateTime at(Therapist therapist, Patient patient) {
    return Objects.requireNonNull(patient.nextSession()).atZone(therapist.zone());
  }
}
