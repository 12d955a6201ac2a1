package carryover;

import carryover.assigning.Asking;
import carryover.assigning.AssigningRoom;
import carryover.assigning.Drafts;
import carryover.assigning.Notices;
import carryover.audit.Trail;
import carryover.conversation.TakingBack;
import carryover.conversation.Talking;
import carryover.conversation.Talks;
import carryover.conversation.TherapistTalks;
import carryover.digest.Digests;
import carryover.journal.Journal;
import carryover.library.Acquisitions;
import carryover.library.Library;
import carryover.library.Shelf;
import carryover.outbox.Courier;
import carryover.outbox.Outbox;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.picture.Pictures;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.record.CaseFiles;
import carryover.record.RecordDesk;
import carryover.record.Typesetting;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import carryover.therapist.Desk;
import carryover.therapist.Inviting;
import carryover.therapist.KindWords;
import carryover.therapist.LibraryDesk;
import carryover.therapist.PatientVerbs;
import carryover.therapist.PracticeDesk;
import carryover.therapist.SentScripts;
import carryover.therapist.Stage;
import carryover.therapist.Telling;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** What a therapist's commands and buttons lead to. */
@Configuration(proxyBeanMethods = false)
class Desks {
  @Bean
  Notices notices(
      Talking talking,
      Talks talks,
      People people,
      Outbox outbox,
      Telling telling,
      Scripts scripts) {
    return new TakingBack(talking, talks, people, outbox, telling, scripts);
  }

  @Bean
  AssigningRoom assigningRoom(
      Caseload caseload,
      Assignments assignments,
      Library library,
      Acquisitions acquisitions,
      Planning planning,
      Journal journal,
      Drafts drafts,
      Notices notices,
      Scripts scripts) {
    return new AssigningRoom(
        caseload, assignments, library, acquisitions, planning, journal, drafts, notices, scripts);
  }

  @Bean
  TherapistTalks therapistTalks(
      Talking talking,
      Talks talks,
      People people,
      AssigningRoom assigning,
      KindWords kindWords,
      Outbox outbox,
      Scripts scripts) {
    return new TherapistTalks(
        talking, talks, people, assigning.typing(), kindWords, outbox, scripts);
  }

  @Bean
  Desk desk(
      Caseload caseload,
      Library library,
      Inviting inviting,
      AssigningRoom assigning,
      Asking asking,
      PatientVerbs patientVerbs,
      Digests digests,
      RecordDesk records,
      PracticeDesk practice,
      Outbox outbox,
      Scripts scripts) {
    return new Desk(
        caseload,
        library,
        inviting,
        assigning.desk(asking),
        assigning.command(),
        patientVerbs,
        digests,
        records,
        practice,
        outbox,
        scripts);
  }

  @Bean
  CaseFiles caseFiles(
      Assignments assignments,
      Occasions occasions,
      Journal journal,
      Alerts alerts,
      Contacts contacts) {
    return new CaseFiles(assignments, occasions, journal, alerts, contacts);
  }

  /** What is promised is carried by way of whoever sets pages. */
  @Bean
  @Primary
  Courier typesetting(@Qualifier("courier") Courier courier) {
    return new Typesetting(courier);
  }

  @Bean
  RecordDesk recordDesk(
      People people,
      CaseFiles files,
      Library library,
      Pictures pictures,
      Trail trail,
      Outbox outbox,
      Scripts scripts,
      JsonMapper json) {
    return new RecordDesk(people, files, library, pictures, trail, outbox, scripts, json);
  }

  @Bean
  SentScripts sentScripts(
      Acquisitions acquisitions, Library library, Shelf shelf, Stage stage, Outbox outbox) {
    return new SentScripts(acquisitions, library, shelf, stage, outbox);
  }

  @Bean
  LibraryDesk libraryDesk(
      Library library,
      Shelf shelf,
      Acquisitions acquisitions,
      SentScripts sentScripts,
      Caseload caseload,
      Stage stage,
      Outbox outbox,
      Scripts scripts) {
    return new LibraryDesk(
        library, shelf, acquisitions, sentScripts, caseload, stage, outbox, scripts);
  }
}
