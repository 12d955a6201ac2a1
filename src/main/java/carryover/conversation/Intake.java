package carryover.conversation;

import carryover.kernel.Update;
import java.util.List;

/** Takes in what people did. */
public interface Intake {
  /**
   * Carries the batch through in one transaction and returns after its commit; an update that was
   * carried before is passed over. Throws when nothing could be saved: the caller brings the same
   * batch again.
   */
  void carry(List<Update> batch);
}
