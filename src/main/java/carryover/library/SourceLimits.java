package carryover.library;

/** How much a script sent by a person may be, before anybody reads it. */
public final class SourceLimits {
  /** Ours, bytes: the longest script of the house with its translations has a tenth of it. */
  public static final int BYTES = 256 * 1024;

  private SourceLimits() {}
}
