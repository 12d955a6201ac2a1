package carryover.agenda;

import carryover.agenda.Diary.Ruled;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A look into the diary, and what was decided. */
record Look(Instant now, boolean rings, Diary before, Ruled ruled) {
  <D extends Decision> List<D> all(Class<D> kind) {
    return ruled.decisions().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What it asks in one message, as each was before; empty when it asks nothing. */
  List<Slot> asked() {
    return all(Decision.Ask.class).stream()
        .flatMap(ask -> ask.slots().stream().map(this::slot))
        .toList();
  }

  Slot slot(UUID id) {
    var planned = all(Decision.Plan.class).stream().map(Decision.Plan::slot);
    return Stream.concat(before.slots().stream(), planned)
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the same was decided, in whatever order. */
  static boolean same(Ruled one, Ruled other) {
    return Set.copyOf(one.decisions()).equals(Set.copyOf(other.decisions()))
        && one.decisions().size() == other.decisions().size()
        && one.wake().equals(other.wake())
        && Set.copyOf(one.diary().slots()).equals(Set.copyOf(other.diary().slots()));
  }
}
