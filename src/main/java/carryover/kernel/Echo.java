package carryover.kernel;

/** What somebody typed, as an answer repeats it: on one line, and never longer than a bubble. */
public final class Echo {
  /** As much as is needed to know it again, in code points; ours. */
  private static final int MOST = 60;

  private static final String MORE = "…";

  private Echo() {}

  /** The words on one line, at most so many code points; not escaped. */
  public static String of(String typed) {
    var line = line(typed);
    return fits(line, MOST) ? line : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + MORE;
  }

  /**
   * The words on one line, to the last whole word that fits; not escaped.
   *
   * @param most how many code points of them there may be
   */
  public static String of(String typed, int most) {
    var line = line(typed);
    if (fits(line, most)) {
      return line;
    }
    int end = line.offsetByCodePoints(0, most);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > 0 ? space : end) + " " + MORE;
  }

  private static String line(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }

  private static boolean fits(String line, int most) {
    return line.codePointCount(0, line.length()) <= most;
  }
}
