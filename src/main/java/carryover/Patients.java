package carryover;

import carryover.agenda.Alarms;
import carryover.assigning.Notices;
import carryover.audit.Trail;
import carryover.digest.Digests;
import carryover.digest.MoodPicture;
import carryover.digest.Openings;
import carryover.digest.Reactions;
import carryover.digest.Summaries;
import carryover.kernel.BotName;
import carryover.letters.Letters;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Routines;
import carryover.plan.Assignments;
import carryover.plan.Changes;
import carryover.plan.Pauses;
import carryover.plan.Planning;
import carryover.plan.Sessions;
import carryover.safety.Alerts;
import carryover.script.Scripts;
import carryover.therapist.Discharging;
import carryover.therapist.ExerciseDesk;
import carryover.therapist.InvitingAgain;
import carryover.therapist.KindWords;
import carryover.therapist.MorePage;
import carryover.therapist.PatientDesk;
import carryover.therapist.PatientPage;
import carryover.therapist.PatientVerbs;
import carryover.therapist.ReactionButtons;
import carryover.therapist.ReactionDesk;
import carryover.therapist.Stage;
import carryover.therapist.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What a therapist sees of one patient, and can do and say. */
@Configuration(proxyBeanMethods = false)
class Patients {
  @Bean
  Telling telling(Letters letters, Alarms alarms, Scripts scripts) {
    return new Telling(letters, alarms, scripts);
  }

  @Bean
  Reactions reactions(Contacts contacts, Changes changes, Library library, Scripts scripts) {
    return new ReactionButtons(contacts, changes, library, scripts);
  }

  /** Its talks lead back to it. */
  @Bean
  KindWords kindWords(
      Caseload caseload, Routines routines, Telling telling, @Lazy Stage stage, Scripts scripts) {
    return new KindWords(caseload, routines, telling, stage, scripts);
  }

  @Bean
  ExerciseDesk exerciseDesk(
      Assignments assignments,
      Planning planning,
      Pauses pauses,
      Telling telling,
      Notices notices,
      Changes changes,
      Library library,
      Scripts scripts) {
    return new ExerciseDesk(
        assignments, planning, pauses, telling, notices, changes, library, scripts);
  }

  @Bean
  PatientPage patientPage(
      Summaries summaries,
      Openings openings,
      Assignments assignments,
      Caseload caseload,
      PatientDesk desk,
      ExerciseDesk exercises,
      MoodPicture mood,
      Library library,
      Scripts scripts) {
    return new PatientPage(
        summaries, openings, assignments, caseload, desk, exercises, mood, library, scripts);
  }

  @Bean
  Discharging discharging(
      People people,
      Contacts contacts,
      Assignments assignments,
      Planning planning,
      Sessions sessions,
      Invitations invitations,
      Letters letters,
      Alerts alerts,
      Alarms alarms,
      Telling telling,
      Trail trail,
      Scripts scripts) {
    return new Discharging(
        people,
        contacts,
        assignments,
        planning,
        sessions,
        invitations,
        letters,
        alerts,
        alarms,
        telling,
        trail,
        scripts);
  }

  @Bean
  PatientVerbs patientVerbs(
      Caseload caseload,
      PatientPage page,
      PatientDesk desk,
      ExerciseDesk exercises,
      Pauses pauses,
      Changes changes,
      Telling telling,
      KindWords kindWords,
      Contacts contacts,
      Summaries summaries,
      Digests digests,
      Invitations invitations,
      BotName bot,
      Trail trail,
      Discharging discharging,
      Scripts scripts) {
    return new PatientVerbs(
        caseload,
        page,
        desk,
        exercises,
        new MorePage(pauses, changes, telling, exercises, scripts),
        kindWords,
        new ReactionDesk(contacts, summaries, digests, exercises, telling),
        new InvitingAgain(invitations, bot, trail, scripts),
        discharging);
  }
}
