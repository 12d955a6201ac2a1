package carryover;

import carryover.agenda.Alarms;
import carryover.conversation.Preferences;
import carryover.conversation.Pushes;
import carryover.conversation.Talking;
import carryover.conversation.TherapistSettings;
import carryover.conversation.Zones;
import carryover.digest.Digests;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.people.Routines;
import carryover.plan.Sessions;
import carryover.script.Scripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How therapists work together, and what they are told. */
@Configuration(proxyBeanMethods = false)
class Colleagues {
  @Bean
  Pushes pushes(
      People people,
      Caseload caseload,
      Contacts contacts,
      Routines routines,
      Sessions sessions,
      Digests digests,
      Alarms alarms,
      Outbox outbox,
      Scripts scripts) {
    return new Pushes(
        people, caseload, contacts, routines, sessions, digests, alarms, outbox, scripts);
  }

  @Bean
  TherapistSettings therapistSettings(
      People people,
      Routines routines,
      Sessions sessions,
      Alarms alarms,
      Preferences preferences,
      Talking talking,
      Zones zones,
      Outbox outbox,
      Scripts scripts) {
    return new TherapistSettings(
        people, routines, sessions, alarms, preferences, talking, zones, outbox, scripts);
  }
}
