package carryover.therapist;

import static carryover.therapist.Done.shows;

import carryover.kernel.Message;
import carryover.people.Caseload;
import carryover.people.Person.Patient;

/** The verbs of a patient's page and of what it leads to. */
public record PatientVerbs(
    Caseload caseload,
    PatientPage page,
    PatientDesk desk,
    ExerciseDesk exercises,
    MorePage more,
    KindWords kindWords,
    ReactionDesk reactions,
    InvitingAgain invitingAgain,
    Discharging discharging) {
  void into(Verbs all) {
    all.about("patient", (tap, who) -> shows(page(tap, who)))
        .about("px", exercises::all)
        .about("pe", exercises::one)
        .about("newest", exercises::move)
        .about("step", exercises::move)
        .about("stepped", exercises::move)
        .about("pz", exercises::pause)
        .about("ot", (tap, who) -> exercises.otherTime(tap, who, 1))
        .about("end", exercises::end)
        .about("ended", exercises::end)
        .about("session", this::settled)
        .about("terms", this::settled)
        .about("allow", this::settled)
        .about("every", this::settled)
        .about("ask", this::settled);
    all.about("kw", kindWords::tapped)
        .about("sn", reactions::seen)
        .about("tk", reactions::talked)
        .about("pt", reactions::taken);
    all.about("pm", more::shown)
        .about("pa", more::pause)
        .about("pi", invitingAgain::returning)
        .about("pd", discharging::discharge)
        .about("pb", discharging::takeBack)
        .alone("pv", tap -> shows(invitingAgain.waiting(tap.therapist(), tap.now())))
        .alone("ri", invitingAgain::again)
        .alone("pl", tap -> shows(discharging.list(tap.therapist())));
  }

  private Message page(Tap tap, Patient patient) {
    return page.of(tap.therapist(), patient, tap.now());
  }

  private Done settled(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    return shows(
        desk.tapped(therapist, patient, tap.verb(), tap.arguments(), tap.now())
            .orElseGet(() ->
                page(tap, caseload.of(therapist.id(), patient.id(), tap.now()).orElseThrow())));
  }
}
