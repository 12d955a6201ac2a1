package carryover.therapist;

import carryover.kernel.BotName;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who else works in the practice, and the single-use link by which a colleague joins. */
final class ColleagueDesk {
  private final People people;
  private final Invitations invitations;
  private final BotName bot;
  private final Scripts scripts;

  ColleagueDesk(People people, Invitations invitations, BotName bot, Scripts scripts) {
    this.people = people;
    this.invitations = invitations;
    this.bot = bot;
    this.scripts = scripts;
  }

  /** Everybody, and the button that makes a link. */
  Message page(Therapist therapist) {
    var names =
        people.colleaguesOf(therapist.id()).stream()
            .map(Therapist::name)
            .collect(Collectors.joining(", "));
    var voice = therapist.voice();
    var text =
        names.isEmpty()
            ? scripts.words(voice, "practice.colleagues_none", Map.of())
            : scripts.words(voice, "practice.colleagues", Map.of("names", names));
    var link = Menu.button(scripts.words(voice, "practice.colleague_link"), "cl", "link");
    return Message.with(text, List.of(List.of(link)));
  }

  Done tapped(Tap tap) {
    if (!tap.argument(0).equals("link")) {
      return Done.shows(page(tap.therapist()));
    }
    var code = invitations.forColleague(tap.therapist().id(), tap.now());
    var values = Map.<String, Object>of("link", bot.link(code), "days", Invitations.VALID.toDays());
    return Done.shows(
        Message.text(scripts.words(tap.therapist().voice(), "practice.colleague_invited", values)));
  }
}
