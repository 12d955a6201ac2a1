package carryover;

import carryover.agenda.Alarms;
import carryover.conversation.AssignmentFacts;
import carryover.conversation.BreakPages;
import carryover.conversation.Breaks;
import carryover.conversation.Choices;
import carryover.conversation.Pausing;
import carryover.conversation.Subjects;
import carryover.conversation.Talking;
import carryover.conversation.Unprompted;
import carryover.outbox.Outbox;
import carryover.people.People;
import carryover.plan.Assignments;
import carryover.plan.BreakMakers;
import carryover.plan.Occasions;
import carryover.plan.Pauses;
import carryover.plan.Planning;
import carryover.script.Scripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What patients decide themselves about their exercises: another time, a break, unasked reports.
 */
@Configuration(proxyBeanMethods = false)
class OwnChoices {
  @Bean
  BreakPages breakPages(Assignments assignments, Scripts scripts) {
    return new BreakPages(assignments, scripts);
  }

  @Bean
  Pauses pauses(People people, Planning planning, Alarms alarms, JdbcClient db) {
    return new Pauses(people, planning, alarms, new BreakMakers(db));
  }

  @Bean
  Breaks breaks(Assignments assignments, Pauses pauses, BreakPages pages, Outbox outbox) {
    return new Breaks(assignments, pauses, pages, outbox);
  }

  @Bean
  Choices choices(
      Subjects subjects, Occasions occasions, Planning planning, Outbox outbox, Scripts scripts) {
    return new Choices(subjects, occasions, planning, outbox, scripts);
  }

  @Bean
  Unprompted unprompted(
      Planning planning, Choices choices, AssignmentFacts facts, Talking talking) {
    return new Unprompted(planning, choices, facts, talking);
  }

  @Bean
  Pausing pausing(
      Talking talking, Breaks breaks, BreakPages pages, Outbox outbox, Scripts scripts) {
    return new Pausing(talking, breaks, pages, outbox, scripts);
  }
}
