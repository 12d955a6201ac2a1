package carryover.playground;

import carryover.kernel.Chimes;
import java.time.Instant;
import java.util.Optional;

/** Where nothing is planned at all: the page's own tests. */
final class NoChimes implements Chimes {
  @Override
  public Optional<Instant> next() {
    return Optional.empty();
  }

  @Override
  public void ring() {}

  @Override
  public void settle() {}
}
