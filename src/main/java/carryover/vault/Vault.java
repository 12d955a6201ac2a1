package carryover.vault;

import carryover.kernel.PersonId;
import java.util.Collection;

/**
 * Seals bytes so that the database holds nothing readable (brief, section 5: AES-GCM with a key for
 * each person, the master key outside database and backup).
 */
public interface Vault {
  /** Seals with the person's own key, which is made at the first use. */
  byte[] seal(PersonId owner, byte[] clear);

  /**
   * Opens what {@link #seal} sealed for the same person.
   *
   * @throws IllegalStateException when the key was destroyed or is another's
   */
  byte[] open(PersonId owner, byte[] sealed);

  /** Opens what was sealed for any of these persons, whose keys are fetched at once. */
  Opening opening(Collection<PersonId> owners);

  /** Opens what was sealed for some persons. */
  @FunctionalInterface
  interface Opening {
    /**
     * Opens what {@link Vault#seal} sealed for the same person.
     *
     * @throws IllegalStateException when the key was destroyed, is another's or was not asked for
     */
    byte[] open(PersonId owner, byte[] sealed);
  }

  /** Seals what belongs to no single person, such as a message on its way out. */
  byte[] sealForPractice(byte[] clear);

  /** Opens what {@link #sealForPractice} sealed. */
  byte[] openForPractice(byte[] sealed);

  /** Destroys a person's key: what was sealed with it can never be read again. */
  void destroy(PersonId owner);
}
