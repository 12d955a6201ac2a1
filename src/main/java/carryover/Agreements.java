package carryover;

import carryover.agenda.Alarms;
import carryover.conversation.Agreeing;
import carryover.conversation.AssignmentFacts;
import carryover.conversation.PlanPage;
import carryover.conversation.Plans;
import carryover.conversation.Subjects;
import carryover.conversation.Talking;
import carryover.conversation.Together;
import carryover.journal.Journal;
import carryover.library.Library;
import carryover.outbox.Outbox;
import carryover.people.People;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.script.Scripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How an exercise is agreed on: by the patient, or together; and the plan that comes of it. */
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
      Outbox outbox,
      Scripts scripts) {
    var page = new PlanPage(people, assignments, scripts);
    return new Plans(assignments, facts, talking, page, outbox, scripts);
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
}
