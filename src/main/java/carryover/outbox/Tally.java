package carryover.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;

/** Counts what came of promises; neither content nor chats. */
final class Tally {
  private final Map<Mark.State, Counter> tries = new EnumMap<>(Mark.State.class);
  private final Counter repeated;

  Tally(MeterRegistry registry) {
    for (var state : Mark.State.values()) {
      var outcome = state == Mark.State.WAITING ? "put_off" : state.code();
      tries.put(state, registry.counter("carryover.outbox.tries", "outcome", outcome));
    }
    repeated = registry.counter("carryover.outbox.repeated");
  }

  void count(Mark mark) {
    Counter counter = tries.get(mark.state());
    if (counter != null) {
      counter.increment();
    }
  }

  /** Acts left under way by a process that died, which are done again. */
  void repeated(int acts) {
    repeated.increment(acts);
  }
}
