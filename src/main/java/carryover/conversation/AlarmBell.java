package carryover.conversation;

import carryover.agenda.Alarms;
import carryover.agenda.Unasked;
import carryover.assigning.Drafts;
import carryover.kernel.Chimes;
import carryover.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Rings what is due: by itself every second, and at once when the playground's clock is moved. */
public final class AlarmBell implements Chimes, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(AlarmBell.class);
  private static final int AT_ONCE = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(5);

  private final OneAtATime oneAtATime;
  private final Alarms alarms;
  private final Prompts prompts;
  private final SeenUpdates seen;
  private final Unasked unasked;
  private final Drafts drafts;
  private final Outbox outbox;
  private final Clock clock;
  private final ScheduledExecutorService everySecond =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("alarm-bell").daemon().factory());
  private volatile boolean running;

  public AlarmBell(
      OneAtATime oneAtATime,
      Alarms alarms,
      Prompts prompts,
      SeenUpdates seen,
      Unasked unasked,
      Drafts drafts,
      Outbox outbox,
      Clock clock) {
    this.oneAtATime = oneAtATime;
    this.alarms = alarms;
    this.prompts = prompts;
    this.seen = seen;
    this.unasked = unasked;
    this.drafts = drafts;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> next() {
    return alarms.next();
  }

  @Override
  public void ring() {
    var now = clock.instant();
    int[] rung = {AT_ONCE};
    while (rung[0] == AT_ONCE) {
      oneAtATime.run(pieces -> {
        var due = alarms.takeDue(now, AT_ONCE);
        rung[0] = due.size();
        for (var alarm : due) {
          pieces.each(
              () -> prompts.ring(alarm, now),
              bug -> LOG.error("an alarm was undone: {}", Where.of(bug)));
        }
      });
    }
  }

  @Override
  public void settle() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!outbox.idle() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  @Override
  public void start() {
    running = true;
    everySecond.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    everySecond.scheduleWithFixedDelay(this::tidy, 1, 3600, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      if (alarms.next().filter(due -> !due.isAfter(clock.instant())).isPresent()) {
        ring();
      }
    } catch (RuntimeException database) {
      LOG.warn("alarms wait: {}", Where.of(database));
    }
  }

  private void tidy() {
    try {
      oneAtATime.run(pieces -> {
        seen.forgetOld(clock.instant());
        unasked.forgetOld(clock.instant());
        drafts.forgetOld(clock.instant());
      });
    } catch (RuntimeException database) {
      LOG.warn("old update ids stay for now: {}", Where.of(database));
    }
  }

  @Override
  public void stop() {
    running = false;
    everySecond.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
