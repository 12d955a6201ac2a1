package carryover;

import carryover.agenda.Alarms;
import carryover.agenda.Unasked;
import carryover.audit.Trail;
import carryover.conversation.Agreeing;
import carryover.conversation.AssignmentFacts;
import carryover.conversation.Breaks;
import carryover.conversation.Choices;
import carryover.conversation.Endings;
import carryover.conversation.HelpPage;
import carryover.conversation.Mail;
import carryover.conversation.Menus;
import carryover.conversation.Moves;
import carryover.conversation.OneAtATime;
import carryover.conversation.Preferences;
import carryover.conversation.Pushes;
import carryover.conversation.Recalls;
import carryover.conversation.Records;
import carryover.conversation.Retelling;
import carryover.conversation.SafetyDesk;
import carryover.conversation.Subjects;
import carryover.conversation.Tact;
import carryover.conversation.Talking;
import carryover.conversation.Talks;
import carryover.conversation.Zones;
import carryover.journal.Journal;
import carryover.kernel.BotName;
import carryover.library.Acquisitions;
import carryover.library.Library;
import carryover.library.Shelf;
import carryover.library.Versions;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Routines;
import carryover.picture.Pictures;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.safety.Alerts;
import carryover.safety.CrisisNumbers.Country;
import carryover.safety.CrisisNumbers.Line;
import carryover.safety.SafetyRules;
import carryover.script.House;
import carryover.script.Scripts;
import carryover.therapist.Inviting;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the conversation is put together; by hand, so that it can be read. */
@Configuration(proxyBeanMethods = false)
class Wiring {
  @Bean
  @ConditionalOnBooleanProperty(
      name = "carryover.playground",
      havingValue = false,
      matchIfMissing = true)
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @Primary
  Shelf shelf(Versions versions, House house, Clock clock) {
    return new Shelf(versions, house, clock);
  }

  @Bean
  Acquisitions acquisitions(Shelf shelf) {
    return new Acquisitions(shelf);
  }

  @Bean
  Library library(Scripts scripts) {
    return new Library(scripts);
  }

  @Bean
  OneAtATime oneAtATime(
      PlatformTransactionManager transactions, JdbcClient db, Outbox outbox, Settings settings) {
    var url = settings.databaseUrl();
    boolean h2File = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    return new OneAtATime(
        new TransactionTemplate(transactions),
        () -> {
          if (h2File) {
            db.sql("checkpoint sync").update(); // survives a power cut too, not only a kill
          }
          outbox.nudge();
        });
  }

  @Bean
  Subjects subjects(Assignments assignments, Occasions occasions) {
    return new Subjects(assignments, occasions);
  }

  @Bean
  AssignmentFacts assignmentFacts(
      People people,
      Caseload caseload,
      Assignments assignments,
      Journal journal,
      Library library,
      Scripts scripts) {
    var recalls = new Recalls(journal, scripts);
    return new AssignmentFacts(people, caseload, assignments, journal, recalls, library, scripts);
  }

  @Bean
  Tact tact(Talks talks, Unasked unasked) {
    return new Tact(talks, unasked);
  }

  @Bean
  Menus menus(Outbox outbox, Scripts scripts) {
    return new Menus(outbox, scripts);
  }

  @Bean
  Preferences preferences(
      People people, Routines routines, Alarms alarms, Moves moves, Menus menus) {
    return new Preferences(people, routines, alarms, moves, menus);
  }

  @Bean
  Inviting inviting(
      People people, Invitations invitations, Outbox outbox, Scripts scripts, BotName bot) {
    return new Inviting(people, invitations, outbox, scripts, bot);
  }

  @Bean
  Records records(
      People people,
      Subjects subjects,
      Planning planning,
      Agreeing agreeing,
      Choices choices,
      Journal journal,
      Preferences preferences,
      Breaks breaks,
      Inviting inviting,
      Pushes pushes) {
    return new Records(
        people,
        subjects,
        planning,
        agreeing,
        choices,
        journal,
        preferences,
        breaks,
        inviting,
        pushes);
  }

  @Bean
  Talking talking(
      Scripts scripts,
      Talks talks,
      People people,
      Subjects subjects,
      Planning planning,
      Tact tact,
      Outbox outbox,
      Alarms alarms,
      Records records,
      Retelling retelling,
      Mail mail) {
    var endings = new Endings(people, subjects, planning, tact, outbox, scripts);
    return new Talking(scripts, talks, outbox, alarms, records, endings, retelling, mail);
  }

  @Bean
  Retelling retelling(Subjects subjects, AssignmentFacts facts, Zones zones) {
    return new Retelling(subjects, facts, zones);
  }

  @Bean
  Zones zones(People people, Pushes pushes, Settings settings) {
    return new Zones(people, pushes, settings.zone());
  }

  @Bean
  Pictures pictures(Scripts scripts) {
    return new Pictures(scripts);
  }

  @Bean
  HelpPage help(Scripts scripts, Country numbers) {
    var byName =
        numbers.lines().stream()
            .collect(
                Collectors.groupingBy(
                    Line::name,
                    LinkedHashMap::new,
                    Collectors.mapping(Line::number, Collectors.joining(" / "))));
    var lines =
        byName.entrySet().stream()
            .map(line -> line.getKey() + " " + line.getValue())
            .collect(Collectors.joining(", "));
    return new HelpPage(scripts, numbers.emergency(), lines);
  }

  @Bean
  SafetyDesk safetyDesk(
      SafetyRules rules,
      Alerts alerts,
      People people,
      Caseload caseload,
      Talking talking,
      HelpPage help,
      Mail mail,
      Trail trail,
      Outbox outbox,
      Scripts scripts) {
    return new SafetyDesk(
        rules, alerts, people, caseload, talking, help, mail, trail, outbox, scripts);
  }
}
