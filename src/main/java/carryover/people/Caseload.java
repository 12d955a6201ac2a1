package carryover.people;

import carryover.kernel.PersonId;
import carryover.people.Person.Patient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see whom, decided in this one place: a therapist sees their own patients, and those of a
 * colleague for whom they stand in now. Nobody else's, and nobody's for longer.
 */
public final class Caseload {
  private final People people;
  private final Covers covers;

  public Caseload(People people, Covers covers) {
    this.people = people;
    this.covers = covers;
  }

  /** The patient, but only if this therapist may see them now. */
  public Optional<Patient> of(PersonId therapist, PersonId patient, Instant now) {
    return people
        .byId(patient)
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .filter(found -> !found.discharged() && sees(therapist, found, now));
  }

  /** The same, locked until the transaction ends, and also one of their own who was discharged. */
  public Optional<Patient> lock(PersonId therapist, PersonId patient, Instant now) {
    return locked(patient).filter(found -> sees(therapist, found, now));
  }

  /**
   * The same, and also a colleague's patient who was discharged, while this therapist stands in: an
   * alert about them reaches whoever stands in, who must be able to open it.
   */
  public Optional<Patient> lockForAlert(PersonId therapist, PersonId patient, Instant now) {
    return locked(patient)
        .filter(
            found -> Cover.sees(therapist, found.therapist(), covers.openOf(therapist, now), now));
  }

  private Optional<Patient> locked(PersonId patient) {
    return people.lock(patient).filter(Patient.class::isInstance).map(Patient.class::cast);
  }

  /** Everybody whom this therapist may see now, by label. */
  public List<Patient> all(PersonId therapist, Instant now) {
    var away = standingIn(therapist, now).stream().map(Cover::therapist);
    return people.patientsOf(Stream.concat(Stream.of(therapist), away).distinct().toList());
  }

  /** Those of this therapist's own whose therapy here has ended, by label. */
  public List<Patient> discharged(PersonId therapist) {
    return people.dischargedOf(therapist);
  }

  /** Whether this therapist sees this patient only for a colleague who is away. */
  public boolean covered(PersonId therapist, Patient patient, Instant now) {
    return !patient.therapist().equals(therapist) && sees(therapist, patient, now);
  }

  /** The covers by which this therapist sees patients of colleagues now. */
  private List<Cover> standingIn(PersonId therapist, Instant now) {
    return covers.openOf(therapist, now).stream()
        .filter(each -> each.colleague().equals(therapist) && each.holds(now))
        .toList();
  }

  /** Who reads what comes from this therapist's patients now: a colleague, or the therapist. */
  public Person.Therapist reader(Person.Therapist therapist, Instant now) {
    return covers
        .standIn(therapist.id(), now)
        .map(cover -> people.therapist(cover.colleague()))
        .orElse(therapist);
  }

  /** The colleagues for whom this therapist stands in now, and until when. */
  public Map<Person.Therapist, Cover> away(PersonId therapist, Instant now) {
    return standingIn(therapist, now).stream()
        .collect(Collectors.toMap(each -> people.therapist(each.therapist()), each -> each));
  }

  private boolean sees(PersonId therapist, Patient patient, Instant now) {
    return patient.therapist().equals(therapist)
        || !patient.discharged()
            && Cover.sees(therapist, patient.therapist(), covers.openOf(therapist, now), now);
  }
}
