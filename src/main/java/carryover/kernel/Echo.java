package carryover.kernel;

/** What somebody typed, as an answer repeats it: on one line, and never longer than a bubble. */
public final class Echo {
  /** As much as is needed to know it again, in code points; ours. */
  private static final int MOST = 60;

  private static final String MORE = "…";

  private Echo() {}

  /** The words on one line, at most so many code points; not escaped. */
  public static String of(String typed) {
    var line = typed.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + MORE;
  }
}
