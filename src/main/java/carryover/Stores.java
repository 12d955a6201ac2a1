package carryover;

import carryover.agenda.Alarms;
import carryover.agenda.Nights;
import carryover.agenda.Unasked;
import carryover.assigning.Drafts;
import carryover.audit.Trail;
import carryover.conversation.SeenUpdates;
import carryover.conversation.Talks;
import carryover.journal.Journal;
import carryover.letters.Letters;
import carryover.library.Versions;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.Covers;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.people.Routines;
import carryover.plan.Assignments;
import carryover.plan.Changes;
import carryover.plan.Occasions;
import carryover.plan.Planning;
import carryover.plan.Sessions;
import carryover.privacy.Consents;
import carryover.privacy.Erasure;
import carryover.privacy.Export;
import carryover.safety.Alerts;
import carryover.vault.TinkVault;
import carryover.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept. */
@Configuration(proxyBeanMethods = false)
class Stores {
  @Bean
  Vault vault(JdbcClient db, Settings settings) {
    return new TinkVault(db, DataKey.of(settings));
  }

  @Bean
  Trail trail(JdbcClient db, Vault vault) {
    return new Trail(db, vault);
  }

  @Bean
  People people(JdbcClient db) {
    return new People(db);
  }

  @Bean
  Routines routines(JdbcClient db, Vault vault) {
    return new Routines(db, vault);
  }

  @Bean
  Covers covers(JdbcClient db) {
    return new Covers(db);
  }

  @Bean
  Caseload caseload(People people, Covers covers) {
    return new Caseload(people, covers);
  }

  @Bean
  Invitations invitations(JdbcClient db) {
    return new Invitations(db);
  }

  @Bean
  Alarms alarms(JdbcClient db) {
    return new Alarms(db);
  }

  @Bean
  Unasked unasked(JdbcClient db) {
    return new Unasked(db);
  }

  @Bean
  Nights nights(JdbcClient db) {
    return new Nights(db);
  }

  @Bean
  Contacts contacts(JdbcClient db) {
    return new Contacts(db);
  }

  @Bean
  Letters letters(JdbcClient db, Vault vault) {
    return new Letters(db, vault);
  }

  @Bean
  Assignments assignments(JdbcClient db, Vault vault, JsonMapper json) {
    return new Assignments(db, vault, json);
  }

  @Bean
  Drafts drafts(JdbcClient db, Vault vault, JsonMapper json) {
    return new Drafts(db, vault, json);
  }

  @Bean
  Changes changes(JdbcClient db) {
    return new Changes(db);
  }

  @Bean
  Occasions occasions(JdbcClient db) {
    return new Occasions(db);
  }

  @Bean
  Planning planning(Assignments assignments, Occasions occasions, Alarms alarms) {
    return new Planning(assignments, occasions, alarms);
  }

  @Bean
  Sessions sessions(
      People people, Contacts contacts, Planning planning, Alarms alarms, Routines routines) {
    return new Sessions(people, contacts, planning, alarms, routines);
  }

  @Bean
  Versions versions(NamedParameterJdbcOperations jdbc) {
    return new Versions(jdbc);
  }

  @Bean
  Journal journal(JdbcClient db, Vault vault, JsonMapper json) {
    return new Journal(db, vault, json);
  }

  @Bean
  Talks talks(JdbcClient db, Vault vault, JsonMapper json) {
    return new Talks(db, vault, json);
  }

  @Bean
  SeenUpdates seenUpdates(JdbcClient db) {
    return new SeenUpdates(db);
  }

  @Bean
  Alerts alerts(JdbcClient db) {
    return new Alerts(db);
  }

  @Bean
  Consents consents(JdbcClient db, Trail trail) {
    return new Consents(db, trail);
  }

  @Bean
  Export export(Assignments assignments, Journal journal, Letters letters, JsonMapper json) {
    return new Export(assignments, journal, letters, json);
  }

  @Bean
  Erasure erasure(
      People people,
      Assignments assignments,
      Occasions occasions,
      Journal journal,
      Alarms alarms,
      Unasked unasked,
      Nights nights,
      Contacts contacts,
      Invitations invitations,
      Letters letters,
      Alerts alerts,
      Consents consents,
      Vault vault) {
    return new Erasure(
        people,
        assignments,
        occasions,
        journal,
        alarms,
        unasked,
        nights,
        contacts,
        invitations,
        letters,
        alerts,
        consents,
        vault);
  }
}
