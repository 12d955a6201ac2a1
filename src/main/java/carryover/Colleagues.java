package carryover;

import carryover.agenda.Alarms;
import carryover.audit.Trail;
import carryover.conversation.PracticeNews;
import carryover.conversation.Preferences;
import carryover.conversation.Pushes;
import carryover.conversation.Talking;
import carryover.conversation.TherapistSettings;
import carryover.conversation.Zones;
import carryover.digest.Digests;
import carryover.kernel.BotName;
import carryover.letters.Letters;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.Covers;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Routines;
import carryover.plan.Assignments;
import carryover.plan.Sessions;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import carryover.therapist.PracticeDesk;
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
      PracticeNews news,
      Alarms alarms,
      Outbox outbox,
      Scripts scripts) {
    return new Pushes(
        people, caseload, contacts, routines, sessions, digests, news, alarms, outbox, scripts);
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

  @Bean
  PracticeNews practiceNews(
      People people, Covers covers, Assignments assignments, Trail trail, Scripts scripts) {
    return new PracticeNews(people, covers, assignments, trail, scripts);
  }

  @Bean
  PracticeDesk practiceDesk(
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
    return new PracticeDesk(
        people,
        covers,
        contacts,
        invitations,
        assignments,
        sessions,
        alerts,
        alarms,
        letters,
        trail,
        bot,
        scripts);
  }
}
