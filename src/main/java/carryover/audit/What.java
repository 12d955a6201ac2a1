package carryover.audit;

/** What was done; at most 24 characters each, names are kept and never change. */
public enum What {
  /** A patient's file left for the therapist's own system. */
  RECORD_EXPORTED,
  /** A therapist opened what a patient reported. */
  DIGEST_OPENED,
  /** A patient got another therapist. */
  HANDED_OVER,
  /** A colleague may see a therapist's patients. */
  COVER_BEGAN,
  COVER_ENDED,
  DISCHARGED,
  INVITED_AGAIN,
  ALERT_ACKNOWLEDGED,
  ALERT_CLOSED,
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  /** A patient took their own data with them. */
  OWN_DATA_EXPORTED,
  ERASED
}
