package carryover;

import carryover.agenda.Alarms;
import carryover.audit.Trail;
import carryover.digest.Digests;
import carryover.digest.MoodPicture;
import carryover.digest.Openings;
import carryover.digest.Reactions;
import carryover.digest.Summaries;
import carryover.journal.Journal;
import carryover.library.Library;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.Routines;
import carryover.picture.Pictures;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What came back, made ready for therapists. */
@Configuration(proxyBeanMethods = false)
class Digesting {
  @Bean
  Summaries summaries(
      Contacts contacts,
      Assignments assignments,
      Occasions occasions,
      Journal journal,
      Alerts alerts,
      Library library) {
    return new Summaries(contacts, assignments, occasions, journal, alerts, library);
  }

  @Bean
  Openings openings(Trail trail) {
    return new Openings(trail);
  }

  @Bean
  MoodPicture moodPicture(Pictures pictures, Routines routines, Scripts scripts) {
    return new MoodPicture(pictures, routines, scripts);
  }

  @Bean
  Digests digests(
      Caseload caseload,
      Summaries summaries,
      Routines routines,
      Reactions reactions,
      Pictures pictures,
      Openings openings,
      Alarms alarms,
      Library library,
      Outbox outbox,
      Scripts scripts) {
    return new Digests(
        caseload, summaries, routines, reactions, pictures, openings, alarms, library, outbox,
        scripts);
  }
}
