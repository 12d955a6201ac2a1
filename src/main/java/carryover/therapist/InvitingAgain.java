package carryover.therapist;

import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.BotName;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.people.Invitations;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * New links in place of old ones: for somebody who was invited and never came, and for a patient
 * who lost their phone or account.
 */
public final class InvitingAgain {
  private static final String YES = "y";

  /** More than these are not listed; ours. */
  private static final int MOST = 20;

  private final Invitations invitations;
  private final BotName bot;
  private final Trail trail;
  private final Speech speech;

  public InvitingAgain(Invitations invitations, BotName bot, Trail trail, Scripts scripts) {
    this.invitations = invitations;
    this.bot = bot;
    this.trail = trail;
    this.speech = new Speech(scripts);
  }

  /** Who was invited and is not here yet, each with a button for a new link. */
  Message waiting(Therapist therapist, Instant now) {
    var all = invitations.waiting(therapist.id()).stream().limit(MOST).toList();
    if (all.isEmpty()) {
      return Message.text(speech.words(therapist, "caseload.nobody_invited", Map.of()));
    }
    var lines = new ArrayList<String>();
    lines.add(speech.words(therapist, "caseload.invited", Map.of()).strip());
    var buttons = new ArrayList<Button>();
    for (var each : all) {
      boolean old = each.expires().isBefore(now);
      var values =
          Map.<String, Object>of(
              "label", each.label(), "until", Speech.day(therapist, each.expires()));
      var key = old ? "caseload.invited_old" : "caseload.invited_until";
      lines.add(speech.words(therapist, key, values));
      buttons.add(Menu.button(each.label(), "ri", new PersonId(each.id()).brief()));
    }
    return Message.with(String.join("\n", lines), Menu.inPairs(buttons));
  }

  /** A new link for somebody who never came; the old one is dead. */
  Done again(Tap tap) {
    var therapist = tap.therapist();
    return Done.shows(
        PersonId.ofBrief(tap.argument(0))
            .flatMap(id -> invitations.again(therapist.id(), id.value(), tap.now()))
            .map(found -> {
              var values =
                  Map.<String, Object>of(
                      "label", found.label(),
                      "link", bot.link(found.code()),
                      "days", Invitations.VALID.toDays());
              return Message.text(
                  speech.words(therapist, "therapist.invite_link", values).strip()
                      + "\n"
                      + speech.words(therapist, "caseload.old_link_dead", Map.of()));
            }));
  }

  /** A link by which a patient goes on from another phone or account, after one question. */
  Done returning(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    var back = List.of(speech.back(therapist, patient));
    if (!tap.argument(1).equals(YES)) {
      var yes = speech.button(therapist, "caseload.again_yes", "pi", patient, YES);
      return Done.shows(
          Message.with(
              speech.words(therapist, "caseload.again_ask", patient), List.of(List.of(yes), back)));
    }
    var code = invitations.forReturning(therapist.id(), patient.id(), tap.now());
    trail.note(therapist.id(), What.INVITED_AGAIN, patient.id(), tap.now());
    var values =
        Map.<String, Object>of(
            "patient", patient.label(),
            "link", bot.link(code),
            "days", Invitations.VALID.toDays());
    return Done.shows(
        Message.with(speech.words(therapist, "caseload.again_link", values), List.of(back)));
  }
}
