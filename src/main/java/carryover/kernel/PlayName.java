package carryover.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One version of an exercise, as it is asked for and saved: {@code ba_02_pleasant_activity@3}.
 *
 * @param name of the script, without version
 * @param version from 1
 */
public record PlayName(String name, int version) {
  private static final Pattern SHAPE = Pattern.compile("([a-z][a-z0-9_]*)@([1-9][0-9]{0,6})");

  /** Reads one; empty for a plain name. */
  public static Optional<PlayName> of(String playName) {
    var parts = SHAPE.matcher(playName);
    return parts.matches()
        ? Optional.of(new PlayName(parts.group(1), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** The script's name alone, of a play name or of a plain one. */
  public static String plain(String nameOrPlayName) {
    return of(nameOrPlayName).map(PlayName::name).orElse(nameOrPlayName);
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
