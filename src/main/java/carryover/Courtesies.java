package carryover;

import carryover.agenda.Alarms;
import carryover.agenda.Nights;
import carryover.conversation.AskingAgain;
import carryover.conversation.AssignmentFacts;
import carryover.conversation.Fading;
import carryover.conversation.Farewell;
import carryover.conversation.HelpPage;
import carryover.conversation.Mail;
import carryover.conversation.Moves;
import carryover.conversation.NowAndThen;
import carryover.conversation.SessionPrompts;
import carryover.conversation.Tact;
import carryover.conversation.Talking;
import carryover.conversation.Whereabouts;
import carryover.conversation.Zones;
import carryover.letters.Letters;
import carryover.library.Library;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.plan.Sessions;
import carryover.script.Scripts;
import carryover.therapist.PatientDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked and told around sessions, reminders and zones. */
@Configuration(proxyBeanMethods = false)
class Courtesies {
  @Bean
  Moves moves(
      Assignments assignments,
      Occasions occasions,
      Planning planning,
      Sessions sessions,
      Outbox outbox,
      Scripts scripts) {
    return new Moves(assignments, occasions, planning, sessions, outbox, scripts);
  }

  @Bean
  NowAndThen nowAndThen(
      SessionPrompts sessions,
      Fading fading,
      AskingAgain askingAgain,
      Mail mail,
      Farewell farewell) {
    return new NowAndThen(sessions, fading, askingAgain, mail, farewell);
  }

  @Bean
  Mail mail(
      Letters letters, People people, Alarms alarms, Tact tact, Outbox outbox, Scripts scripts) {
    return new Mail(letters, people, alarms, tact, outbox, scripts);
  }

  @Bean
  SessionPrompts sessionPrompts(
      People people, Sessions sessions, Alarms alarms, Talking talking, Tact tact) {
    return new SessionPrompts(people, sessions, alarms, talking, tact);
  }

  @Bean
  Fading fading(
      Assignments assignments,
      Planning planning,
      AssignmentFacts facts,
      Talking talking,
      Tact tact,
      Alarms alarms) {
    return new Fading(assignments, planning, facts, talking, tact, alarms);
  }

  @Bean
  AskingAgain askingAgain(People people, Alarms alarms, Tact tact, Outbox outbox, Scripts scripts) {
    return new AskingAgain(people, alarms, tact, outbox, scripts);
  }

  @Bean
  Whereabouts whereabouts(
      People people, Nights nights, Talking talking, Zones zones, HelpPage help) {
    return new Whereabouts(people, nights, talking, zones, help);
  }

  @Bean
  PatientDesk patientDesk(
      People people,
      Caseload caseload,
      Contacts contacts,
      Assignments assignments,
      Planning planning,
      Sessions sessions,
      Alarms alarms,
      Library library,
      Scripts scripts) {
    return new PatientDesk(
        people, caseload, contacts, assignments, planning, sessions, alarms, library, scripts);
  }
}
