package carryover.playground;

import carryover.kernel.Chimes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Alarms that are only written down, with what rang when. */
final class ChimesOnPaper implements Chimes {
  final TreeSet<Instant> planned = new TreeSet<>();
  final List<String> diary = new ArrayList<>();

  /** An alarm that sets the next one while it rings: by how many seconds later, 0 for none. */
  int repeatsAfterSeconds;

  @Nullable Clock clock;

  @Override
  public Optional<Instant> next() {
    return planned.isEmpty() ? Optional.empty() : Optional.of(planned.first());
  }

  @Override
  public void ring() {
    Instant now = clock == null ? Instant.MAX : clock.instant();
    for (var due = next(); due.isPresent() && !due.get().isAfter(now); due = next()) {
      planned.remove(due.get());
      diary.add("rang " + due.get());
      if (repeatsAfterSeconds > 0 && diary.size() < 5) {
        planned.add(due.get().plusSeconds(repeatsAfterSeconds));
      }
    }
  }

  @Override
  public void settle() {
    diary.add("settled");
  }
}
