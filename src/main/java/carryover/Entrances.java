package carryover;

import carryover.agenda.Alarms;
import carryover.agenda.Unasked;
import carryover.assigning.Drafts;
import carryover.conversation.AlarmBell;
import carryover.conversation.AssignmentFacts;
import carryover.conversation.Breaks;
import carryover.conversation.Conversation;
import carryover.conversation.Door;
import carryover.conversation.Farewell;
import carryover.conversation.HelpPage;
import carryover.conversation.Mail;
import carryover.conversation.NowAndThen;
import carryover.conversation.Offers;
import carryover.conversation.OneAtATime;
import carryover.conversation.OwnData;
import carryover.conversation.PatientMenu;
import carryover.conversation.PatientPages;
import carryover.conversation.PatientSide;
import carryover.conversation.Pausing;
import carryover.conversation.Plans;
import carryover.conversation.Preferences;
import carryover.conversation.Prompts;
import carryover.conversation.Pushes;
import carryover.conversation.Reception;
import carryover.conversation.SafetyDesk;
import carryover.conversation.SeenUpdates;
import carryover.conversation.Tact;
import carryover.conversation.Talking;
import carryover.conversation.TherapistSettings;
import carryover.conversation.TherapistSide;
import carryover.conversation.TherapistTalks;
import carryover.conversation.Together;
import carryover.conversation.Unprompted;
import carryover.conversation.Waking;
import carryover.conversation.Whereabouts;
import carryover.conversation.WrittenPages;
import carryover.conversation.Zones;
import carryover.outbox.Outbox;
import carryover.people.People;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.script.Scripts;
import carryover.therapist.Desk;
import carryover.therapist.LibraryDesk;
import carryover.therapist.SentScripts;
import carryover.therapist.Telling;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways into the conversation: who writes or taps, and what rings. */
@Configuration(proxyBeanMethods = false)
class Entrances {
  @Bean
  PatientMenu patientMenu(
      Talking talking,
      Assignments assignments,
      Unprompted unprompted,
      PatientPages pages,
      Plans plans,
      WrittenPages written,
      Pausing pausing,
      Zones zones,
      OwnData ownData,
      Mail mail,
      Outbox outbox,
      Scripts scripts) {
    return new PatientMenu(
        talking,
        assignments,
        unprompted,
        pages,
        plans,
        written,
        pausing,
        zones,
        ownData,
        mail,
        outbox,
        scripts);
  }

  @Bean
  PatientSide patientSide(
      Talking talking,
      PatientMenu menu,
      Pausing pausing,
      PatientPages pages,
      Plans plans,
      Preferences preferences,
      Zones zones,
      HelpPage help,
      Door door,
      SafetyDesk safety,
      OwnData ownData,
      Outbox outbox,
      Scripts scripts) {
    return new PatientSide(
        talking,
        menu,
        pausing,
        pages,
        plans,
        preferences,
        zones,
        help,
        door,
        safety,
        ownData,
        outbox,
        scripts);
  }

  @Bean
  TherapistSide therapistSide(
      Desk desk,
      LibraryDesk library,
      SentScripts sentScripts,
      TherapistTalks talks,
      TherapistSettings settings,
      Together together,
      Talking talking,
      Zones zones,
      HelpPage help,
      Door door,
      SafetyDesk safety,
      Outbox outbox,
      Scripts scripts) {
    return new TherapistSide(
        desk,
        library,
        sentScripts,
        talks,
        settings,
        together,
        talking,
        zones,
        help,
        door,
        safety,
        outbox,
        scripts);
  }

  @Bean
  Conversation conversation(
      OneAtATime oneAtATime,
      SeenUpdates seen,
      People people,
      Door door,
      PatientSide patients,
      TherapistSide therapists,
      Preferences preferences,
      SafetyDesk safety,
      Whereabouts whereabouts,
      Farewell farewell,
      Outbox outbox,
      Scripts scripts,
      Clock clock) {
    var reception =
        new Reception(
            people, door, patients, therapists, preferences, safety, whereabouts, farewell, outbox);
    return new Conversation(oneAtATime, seen, reception, outbox, scripts, clock);
  }

  @Bean
  Offers offers(
      Planning planning,
      Occasions occasions,
      Assignments assignments,
      AssignmentFacts facts,
      Talking talking,
      Tact tact,
      People people,
      Telling telling) {
    return new Offers(planning, occasions, assignments, facts, talking, tact, people, telling);
  }

  @Bean
  Prompts prompts(
      People people,
      Assignments assignments,
      Alarms alarms,
      Offers offers,
      NowAndThen nowAndThen,
      Talking talking,
      AssignmentFacts facts,
      Breaks breaks,
      Tact tact,
      Pushes pushes,
      Outbox outbox,
      Scripts scripts) {
    return new Prompts(
        people,
        assignments,
        alarms,
        offers,
        new Waking(talking, alarms, tact),
        nowAndThen,
        talking,
        facts,
        breaks,
        tact,
        pushes,
        outbox,
        scripts);
  }

  @Bean
  AlarmBell alarmBell(
      OneAtATime oneAtATime,
      Alarms alarms,
      Prompts prompts,
      SeenUpdates seen,
      Unasked unasked,
      Drafts drafts,
      Outbox outbox,
      Clock clock) {
    return new AlarmBell(oneAtATime, alarms, prompts, seen, unasked, drafts, outbox, clock);
  }
}
