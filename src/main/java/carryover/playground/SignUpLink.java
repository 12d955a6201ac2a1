package carryover.playground;

import java.util.Optional;

/** The link with which the first therapist joins. */
public interface SignUpLink {
  /** The link, for as long as nobody has joined. */
  Optional<String> current();
}
