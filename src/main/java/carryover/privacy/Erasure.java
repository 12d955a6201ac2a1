package carryover.privacy;

import carryover.agenda.Alarms;
import carryover.agenda.Nights;
import carryover.agenda.Unasked;
import carryover.journal.Journal;
import carryover.kernel.PersonId;
import carryover.letters.Letters;
import carryover.people.Contacts;
import carryover.people.Invitations;
import carryover.people.People;
import carryover.plan.Assignments;
import carryover.plan.Occasions;
import carryover.safety.Alerts;
import carryover.vault.Vault;
import java.time.Instant;

/** Erases a patient: every row, and the key, so that backups cannot be read either. */
public final class Erasure {
  private final People people;
  private final Assignments assignments;
  private final Occasions occasions;
  private final Journal journal;
  private final Alarms alarms;
  private final Unasked unasked;
  private final Nights nights;
  private final Contacts contacts;
  private final Invitations invitations;
  private final Letters letters;
  private final Alerts alerts;
  private final Consents consents;
  private final Vault vault;

  public Erasure(
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
    this.people = people;
    this.assignments = assignments;
    this.occasions = occasions;
    this.journal = journal;
    this.alarms = alarms;
    this.unasked = unasked;
    this.nights = nights;
    this.contacts = contacts;
    this.invitations = invitations;
    this.letters = letters;
    this.alerts = alerts;
    this.consents = consents;
    this.vault = vault;
  }

  /**
   * Erases; nothing of the person is left but the proof that consent was given and is over, and the
   * bare id in the trail.
   *
   * @param by the patient, or the therapist who discharged them
   */
  public void erase(PersonId patient, PersonId by, Instant now) {
    alarms.removeOf(patient);
    alarms.clear(patient.value()); // what the therapist would be told
    unasked.removeOf(patient);
    nights.removeOf(patient);
    contacts.removeOf(patient);
    invitations.removeFor(patient);
    letters.removeOf(patient);
    journal.removeOf(patient);
    occasions.removeOf(patient);
    assignments.removeOf(patient);
    alerts.removeOf(patient);
    people.remove(patient);
    vault.destroy(patient);
    consents.erased(patient, by, now);
  }
}
