package carryover.conversation;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Tells what went wrong and where, but not with which words: an exception's message may quote what
 * a patient wrote, so it never goes to a log.
 */
final class Where {
  private static final int FRAMES = 4;

  private Where() {}

  static String of(Throwable wrong) {
    var cause = wrong;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getName()
        + " at "
        + Arrays.stream(wrong.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("carryover."))
            .limit(FRAMES)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .collect(Collectors.joining(" < "));
  }
}
