package carryover.library;

import carryover.script.Script;
import java.util.Optional;

/** An exercise of the library: a script and what a therapist should know about it. */
public record Exercise(Script script, Script.About about) {
  /** The catalogue's id, such as {@code ba-02}. */
  public String id() {
    return about.id();
  }

  /** The id of the exercise that this is an easier or harder variant of, if it is one. */
  public Optional<String> base() {
    return Optional.ofNullable(about.variantOf());
  }

  /** An exercise's script as an exercise; empty for a dialogue. */
  public static Optional<Exercise> of(Script script) {
    return Optional.ofNullable(script.about()).map(about -> new Exercise(script, about));
  }
}
