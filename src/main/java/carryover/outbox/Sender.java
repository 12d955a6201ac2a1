package carryover.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps promises in rounds: marks what came back, claims what may go, sends. One thread talks to
 * the table; each act is carried on a virtual thread of its own, chats side by side, one chat in
 * order.
 *
 * <p>What was under way when the process died is sent again: the only window where a repeat is
 * possible, and counted. Its threads are never interrupted: that would close H2's file.
 */
public final class Sender implements AutoCloseable {
  /** Ours: how many acts are under way at once. */
  static final int LIMIT = 64;

  private static final Duration LONGEST_NAP = Duration.ofSeconds(1);
  private static final Duration LAST_WORD = Duration.ofSeconds(40);
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private enum Phase {
    OPEN,
    CLOSING,
    CLOSED
  }

  private final UnreachableChats unreachable;
  private final Bell bell;
  private final Trying trying;
  private final Desk desk;
  private final Tally tally;
  private final Reachability reachability;
  private final TransactionTemplate transaction;
  private final InstantSource time;

  private final Set<Long> inFlight = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Tried> returned = new ConcurrentLinkedQueue<>();
  private final List<Tried> unmarked = new ArrayList<>();
  private boolean someoneMayBeUntold = true;
  private volatile Phase phase = Phase.OPEN;
  private @Nullable Thread thread;

  /**
   * @param time real time, see {@link Outbox}
   * @param alone whether no other process sends from this table: what is marked as under way at the
   *     start is then known to be left over; otherwise its lease of five minutes has to run out
   */
  public Sender(
      Outbox outbox,
      Courier courier,
      Reachability reachability,
      Pace pace,
      MeterRegistry registry,
      PlatformTransactionManager transactions,
      InstantSource time,
      boolean alone) {
    this.unreachable = outbox.unreachable();
    this.bell = outbox.bell();
    this.trying = new Trying(outbox.table(), outbox.acts(), courier);
    this.desk = new Desk(outbox.table(), outbox.unreachable(), pace, alone);
    this.tally = new Tally(registry);
    this.reachability = reachability;
    this.transaction = new TransactionTemplate(transactions);
    this.time = time;
  }

  /** Starts sending; once only. */
  public void start() {
    thread = Thread.ofPlatform().name("outbox").daemon().start(this::run);
  }

  /** Takes nothing more, waits for what is under way (40 seconds at most), marks it, and stops. */
  @Override
  public void close() {
    phase = Phase.CLOSING;
    bell.ring();
    try {
      if (thread != null && !thread.join(LAST_WORD)) {
        LOG.warn("Stopped sending with {} acts under way.", inFlight.size());
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    phase = Phase.CLOSED;
  }

  private void run() {
    while (phase == Phase.OPEN || (phase == Phase.CLOSING && !inFlight.isEmpty())) {
      var nap = LONGEST_NAP;
      try {
        round();
        nap = desk.nap(time.instant(), LONGEST_NAP);
      } catch (RuntimeException databaseDown) {
        LOG.warn("The outbox cannot be read or written: {}", databaseDown.getClass().getName());
      }
      bell.await(nap);
    }
  }

  /**
   * One transaction: a round that fails is done again as a whole, with what came back meanwhile.
   */
  private void round() {
    for (var each = returned.poll(); each != null; each = returned.poll()) {
      unmarked.add(each);
    }
    var round = transaction.execute(_ -> atTheDesk());
    round.marks().forEach(tally::count);
    tally.repeated(round.takenBack());
    unmarked.forEach(each -> inFlight.remove(each.claimed().id()));
    unmarked.clear();
    round.claimed().forEach(this::send);
    if (someoneMayBeUntold || round.marks().stream().anyMatch(Sender::met403)) {
      tell();
    }
  }

  private record Round(List<Mark> marks, int takenBack, List<Claimed> claimed) {}

  private Round atTheDesk() {
    var now = time.instant();
    var marks = desk.mark(unmarked);
    var takenBack = desk.takeBack(now, inFlight::contains);
    desk.clean(now);
    var room = phase == Phase.OPEN ? LIMIT - inFlight.size() + unmarked.size() : 0;
    return new Round(marks, takenBack, desk.claim(room, now));
  }

  private void send(Claimed claimed) {
    inFlight.add(claimed.id());
    Thread.ofVirtual()
        .name("send")
        .start(() -> {
          returned.add(new Tried(claimed, trying.of(claimed), time.instant()));
          bell.ring();
        });
  }

  private static boolean met403(Mark mark) {
    return mark.state() == Mark.State.UNREACHABLE;
  }

  private void tell() {
    try {
      for (var chat : unreachable.untold()) {
        reachability.unreachable(chat);
        unreachable.told(chat);
      }
      someoneMayBeUntold = false;
    } catch (RuntimeException later) {
      someoneMayBeUntold = true;
      LOG.warn("Nobody heard yet that a chat is unreachable: {}", later.getClass().getName());
    }
  }
}
