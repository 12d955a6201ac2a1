package carryover.conversation;

import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Occasion;
import carryover.plan.Occasions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a talk is about: an occasion of an exercise, several that were asked about in one
 * message, or an assignment as such.
 */
public final class Subjects {
  private final Assignments assignments;
  private final Occasions occasions;

  public Subjects(Assignments assignments, Occasions occasions) {
    this.assignments = assignments;
    this.occasions = occasions;
  }

  /** What a talk is about; the occasion is null when it is about the assignment as such. */
  record Subject(Assignment assignment, @Nullable Occasion occasion) {
    @Nullable UUID occasionId() {
      return occasion == null ? null : occasion.id();
    }
  }

  /** The one exercise that a talk is about; empty for none or several. */
  Optional<Subject> of(@Nullable UUID about) {
    if (about == null) {
      return Optional.empty();
    }
    var occasion = occasions.byId(about);
    return occasion.isPresent()
        ? occasion.flatMap(
            found -> assignments.byId(found.assignment()).map(each -> new Subject(each, found)))
        : assignments.byId(about).map(each -> new Subject(each, null));
  }

  /** The occasions, one or several, that a talk asks about and that have not ended. */
  List<Occasion> asked(@Nullable UUID about) {
    if (about == null) {
      return List.of();
    }
    return occasions
        .byId(about)
        .map(one -> one.ending() == null ? List.of(one) : List.<Occasion>of())
        .orElseGet(() -> occasions.inOffer(about));
  }
}
