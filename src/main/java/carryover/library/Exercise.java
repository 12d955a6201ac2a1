package carryover.library;

import carryover.script.Script;

/** An exercise of the library: a script and what a therapist should know about it. */
public record Exercise(Script script, Script.About about) {
  /** The catalogue's id, such as {@code ba-02}. */
  public String id() {
    return about.id();
  }
}
