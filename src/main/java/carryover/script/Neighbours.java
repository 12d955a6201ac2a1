package carryover.script;

import java.util.Collection;

/** What a script sent by a person has to get on with. */
public interface Neighbours {
  /** The dialogues, words and topics. */
  House house();

  /** Every exercise as it is played now, the practice's own and the retired ones included. */
  Collection<Manuscript> exercises();
}
