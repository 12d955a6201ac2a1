package carryover.script;

/** How much a script sent by a person may be, and why. None of the house's comes near. */
public final class SentLimits {
  /** Ours, in bytes: the longest script with its translations has a tenth of it. */
  public static final int BYTES = 256 * 1024;

  /** Ours: the longest exercise has a third of it, and nobody answers more in one go. */
  public static final int STEPS = 150;

  /** Ours: each is looked up in what the patient wrote, and nobody reads so much again. */
  static final int RECALLS = 12;

  /** Ours: callback data has 64 bytes, and the name goes there beside a person's id. */
  public static final int NAME_CHARS = 40;

  /** In characters, as for everybody: a title stands on buttons. */
  public static final int TITLE_CHARS = Limits.LABEL_CHARS;

  /** In characters, as for everybody: what a patient reads of an exercise on one page. */
  public static final int INSTRUCTIONS_CHARS = Limits.PAGE_CHARS;

  /** In characters, as for everybody: a bubble that is read at a glance. */
  public static final int TEXT_CHARS = Limits.BUBBLE_CHARS;

  /** Ours: one script and its translations; more is not one exercise. */
  static final int DOCUMENTS = 8;

  /** Ours: a script needs five levels. */
  static final int DEPTH = 12;

  /** Ours, keys and values together: {@link #STEPS} full steps in three languages. */
  static final int NODES = 15_000;

  /** Ours, in characters: a good deal above the longest text that any check lets through. */
  static final int VALUE_CHARS = 4096;

  /** Ours: a plural within a choice needs four. */
  static final int BRACES = 8;

  /** Ours: nobody reads further. */
  static final int ISSUES = 200;

  private SentLimits() {}
}
