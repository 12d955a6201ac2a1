package carryover.audit;

/** What was done; at most 24 characters each, names are kept and never change. */
public enum What {
  /** A patient's file left for the therapist's own system. */
  RECORD_EXPORTED,
  /**
   * Somebody opened a patient's digest, page or reports: the therapist, or who stands in. Once a
   * reader, patient and day of the reader; a list of patients is none.
   */
  DIGEST_OPENED,
  /** A patient got another therapist. */
  HANDED_OVER,
  /** A colleague may see a therapist's patients. */
  COVER_BEGAN,
  COVER_ENDED,
  DISCHARGED,
  /** A link was made by which a patient, and all that is kept about them, goes to another chat. */
  INVITED_AGAIN,
  ALERT_ACKNOWLEDGED,
  ALERT_CLOSED,
  CONSENT_GIVEN,
  /** By the patient, with the erasure that they asked for. */
  CONSENT_WITHDRAWN,
  /** A patient took their own data with them. */
  OWN_DATA_EXPORTED,
  /** By the patient, or as due after the therapist's discharge; only the id is left. */
  ERASED
}
