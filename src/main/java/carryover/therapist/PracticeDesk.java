package carryover.therapist;

import carryover.agenda.Alarms;
import carryover.audit.Trail;
import carryover.kernel.BotName;
import carryover.kernel.Message;
import carryover.letters.Letters;
import carryover.people.Contacts;
import carryover.people.Covers;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Sessions;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Optional;

/** What therapists of one practice do with each other: colleagues, cover, handing over. */
public final class PracticeDesk {
  private final ColleagueDesk colleagues;
  private final Covering covering;
  private final HandingOver handingOver;

  public PracticeDesk(
      People people,
      Covers covers,
      Contacts contacts,
      Invitations invitations,
      Assignments assignments,
      Sessions sessions,
      Alerts alerts,
      Alarms alarms,
      Letters letters,
      Trail trail,
      BotName bot,
      Scripts scripts) {
    var told = new PatientsTold(letters, alarms, scripts);
    this.colleagues = new ColleagueDesk(people, invitations, bot, scripts);
    this.covering = new Covering(people, covers, assignments, alarms, told, trail, scripts);
    this.handingOver =
        new HandingOver(
            people, contacts, assignments, sessions, alerts, alarms, told, trail, scripts);
  }

  /** What to answer to a command; empty for one that is not known here. */
  Optional<Message> command(Therapist therapist, String name, String rest, Instant now) {
    return switch (name) {
      case "colleague" -> Optional.of(colleagues.page(therapist));
      case "cover" -> Optional.of(covering.typed(therapist, rest, now));
      default -> Optional.empty();
    };
  }

  void verbs(Verbs all) {
    all.alone("cl", colleagues::tapped)
        .alone("co", covering::tapped)
        .alone(HandingOver.ANSWER, handingOver::answer)
        .about(HandingOver.OFFER, handingOver::offer);
  }
}
