package carryover.script;

import java.util.Optional;

/** What a script sent by a person has to get on with. */
public interface Neighbours {
  /** The dialogues, words and topics. */
  House house();

  /** The exercise that is played under this name now, the practice's own included. */
  Optional<Manuscript> exercise(String name);

  /** The name of the exercise that has this id of the catalogue. */
  Optional<String> nameOf(String id);
}
