package carryover.digest;

import carryover.digest.CaseloadPage.Kind;
import carryover.kernel.Message;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.people.Routines;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists of patients, as their therapist wants to read them. */
final class Lists {
  private final Caseload caseload;
  private final Summaries summaries;
  private final Routines routines;
  private final Library library;
  private final Scripts scripts;

  Lists(
      Caseload caseload, Summaries summaries, Routines routines, Library library, Scripts scripts) {
    this.caseload = caseload;
    this.summaries = summaries;
    this.routines = routines;
    this.library = library;
    this.scripts = scripts;
  }

  /** One page of a list, or that there is nobody on it. */
  Message of(Therapist therapist, Kind kind, List<Patient> patients, String page, Instant now) {
    var telling = new Telling(scripts, library, therapist.voice(), therapist.zone());
    var shown = kind == Kind.TODAY ? today(therapist, patients, now) : patients;
    if (shown.isEmpty()) {
      var isToday = kind == Kind.TODAY && !patients.isEmpty();
      var text = telling.say(isToday ? "digest.no_sessions" : "digest.no_patients");
      return kind == Kind.PATIENTS
          ? Message.with(text, List.of(CaseloadPage.elsewhere(telling)))
          : Message.text(text);
    }
    var list =
        new CaseloadPage(
            telling, therapist.zone(), kind, new Marks(caseload, scripts).of(therapist, now));
    var message = list.of(summaries.of(shown, now), page);
    return routines.of(therapist.id()).rich() ? message : message.plain();
  }

  /** Those with a session still to come today, on the therapist's calendar. */
  static List<Patient> today(Therapist therapist, List<Patient> patients, Instant now) {
    var zone = therapist.zone();
    var today = now.atZone(zone).toLocalDate();
    return patients.stream()
        .filter(each ->
            Optional.ofNullable(each.nextSession())
                .filter(now::isBefore)
                .filter(at -> at.atZone(zone).toLocalDate().equals(today))
                .isPresent())
        .toList();
  }
}
