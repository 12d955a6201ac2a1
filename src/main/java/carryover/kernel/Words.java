package carryover.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Words that belong to a person: what a patient wrote, or a text that quotes it. They cannot be
 * printed by accident: {@link #toString()} tells only how long they are.
 */
public record Words(@JsonValue String value) {
  @JsonCreator
  public static Words of(String value) {
    return new Words(value);
  }

  @Override
  public String toString() {
    return "[" + value.length() + " characters]";
  }
}
