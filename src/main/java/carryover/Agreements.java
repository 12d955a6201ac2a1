package carryover;

import carryover.agenda.Alarms;
import carryover.assigning.Drafts;
import carryover.conversation.Agreeing;
import carryover.conversation.AssignmentFacts;
import carryover.conversation.Farewell;
import carryover.conversation.HelpPage;
import carryover.conversation.Mail;
import carryover.conversation.OwnData;
import carryover.conversation.PatientPages;
import carryover.conversation.PlanPage;
import carryover.conversation.Plans;
import carryover.conversation.Pushes;
import carryover.conversation.SafetyDesk;
import carryover.conversation.Subjects;
import carryover.conversation.Talking;
import carryover.conversation.Talks;
import carryover.conversation.Together;
import carryover.conversation.WrittenPages;
import carryover.journal.Journal;
import carryover.library.Library;
import carryover.outbox.Outbox;
import carryover.people.People;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.privacy.Erasure;
import carryover.privacy.Export;
import carryover.script.Scripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How an exercise is agreed on, and what a patient can look up afterwards. */
@Configuration(proxyBeanMethods = false)
class Agreements {
  @Bean
  Agreeing agreeing(
      Subjects subjects,
      Planning planning,
      Journal journal,
      Alarms alarms,
      Library library,
      Scripts scripts) {
    return new Agreeing(subjects, planning, journal, alarms, library, scripts);
  }

  @Bean
  Plans plans(
      People people,
      Assignments assignments,
      AssignmentFacts facts,
      Talking talking,
      Mail mail,
      Outbox outbox,
      Scripts scripts) {
    var page = new PlanPage(people, assignments, scripts);
    return new Plans(assignments, facts, talking, page, mail, outbox, scripts);
  }

  @Bean
  Together together(
      People people,
      Assignments assignments,
      AssignmentFacts facts,
      Talking talking,
      Alarms alarms,
      Scripts scripts) {
    return new Together(people, assignments, facts, talking, alarms, scripts);
  }

  @Bean
  WrittenPages writtenPages(Journal journal, Scripts scripts) {
    return new WrittenPages(journal, scripts);
  }

  @Bean
  PatientPages patientPages(
      People people,
      Assignments assignments,
      WrittenPages written,
      Scripts scripts,
      Settings settings) {
    return new PatientPages(people, assignments, written, scripts, settings.practiceName());
  }

  @Bean
  OwnData ownData(
      Export export,
      Erasure erasure,
      Talks talks,
      Drafts drafts,
      People people,
      Pushes pushes,
      Outbox outbox,
      Scripts scripts) {
    return new OwnData(export, erasure, talks, drafts, people, pushes, outbox, scripts);
  }

  @Bean
  Farewell farewell(
      SafetyDesk safety,
      HelpPage help,
      Talks talks,
      Erasure erasure,
      People people,
      Outbox outbox,
      Scripts scripts) {
    return new Farewell(safety, help, talks, erasure, people, outbox, scripts);
  }
}
