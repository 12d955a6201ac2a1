package carryover.kernel;

/** What a field of a record may hold. */
public enum FieldType {
  /** Free words, at most 1,500 characters. */
  TEXT,
  /** The key of one option. */
  CODE,
  /** The keys of several options. */
  CODES,
  /** A whole number 0–10. */
  TEN,
  /** A whole number 0–100. */
  HUNDRED,
  /** A whole number 0–50 (catalogue, {@code count}). */
  COUNT,
  /** Days and times. */
  TIMES,
  /** Short entries, each with a number if the list is rated. */
  LIST
}
