package carryover;

import carryover.conversation.Door;
import carryover.conversation.HelpPage;
import carryover.conversation.Mail;
import carryover.conversation.Menus;
import carryover.conversation.Pushes;
import carryover.conversation.Returning;
import carryover.conversation.Talking;
import carryover.conversation.Zones;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Routines;
import carryover.privacy.Consents;
import carryover.script.Scripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How somebody joins, or comes back. */
@Configuration(proxyBeanMethods = false)
class Doors {
  @Bean
  Door door(
      People people,
      Routines routines,
      Invitations invitations,
      Consents consents,
      Returning returning,
      Talking talking,
      Zones zones,
      Outbox outbox,
      Scripts scripts,
      HelpPage help,
      Menus menus,
      Pushes pushes,
      Settings settings) {
    return new Door(
        people,
        routines,
        invitations,
        consents,
        returning,
        talking,
        zones,
        outbox,
        scripts,
        help,
        menus,
        pushes,
        new Door.Practice(settings.zone(), settings.language()));
  }

  @Bean
  Returning returning(
      People people,
      Caseload caseload,
      Invitations invitations,
      Consents consents,
      Talking talking,
      Mail mail,
      HelpPage help,
      Outbox outbox,
      Scripts scripts) {
    return new Returning(
        people, caseload, invitations, consents, talking, mail, help, outbox, scripts);
  }
}
