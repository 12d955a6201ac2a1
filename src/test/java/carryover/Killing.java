package carryover;

import carryover.playground.BotApiServer;
import carryover.playground.Mischief;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills a program at a chosen moment of its talk with Telegram. */
final class Killing {
  /** When the program is killed. */
  enum Moment {
    BEFORE_AN_UPDATE_ARRIVES,
    WITH_AN_UPDATE_IN_HAND,
    BEFORE_A_MESSAGE_IS_SENT,
    SENT_BUT_NOT_TOLD,
    SENT_AND_TOLD,
    WHENEVER
  }

  /** How often each moment comes but the last, which comes once: {@code mvn -Psoak verify}. */
  static final int EACH_MOMENT = Integer.getInteger("kills.each", 2);

  private final BotApiServer telegram;
  private final Random chance;

  Killing(BotApiServer telegram, long seed) {
    this.telegram = telegram;
    this.chance = new Random(seed);
  }

  /** All moments in an order of chance. */
  List<Moment> moments() {
    var all = new ArrayList<Moment>();
    for (int round = 0; round < EACH_MOMENT; round++) {
      all.addAll(List.of(Moment.values()).subList(0, Moment.values().length - 1));
    }
    all.add(Moment.WHENEVER);
    Collections.shuffle(all, chance);
    return all;
  }

  /** Arms the trap; the future is done when the program is dead. */
  CompletableFuture<Void> at(Moment moment, ChildProcess program) throws InterruptedException {
    var dead = new CompletableFuture<Void>();
    int after = 2 + chance.nextInt(8);
    switch (moment) {
      case BEFORE_AN_UPDATE_ARRIVES -> arm("getUpdates", after, beforeTheAnswer(program, dead));
      case SENT_BUT_NOT_TOLD -> arm("sendMessage", after, beforeTheAnswer(program, dead));
      case WITH_AN_UPDATE_IN_HAND -> arm("getUpdates", after, afterTheAnswer(program, dead, 12));
      case SENT_AND_TOLD -> arm("sendMessage", after, afterTheAnswer(program, dead, 3));
      case BEFORE_A_MESSAGE_IS_SENT -> arm("sendMessage", after, insteadOfIt(program, dead));
      case WHENEVER -> {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(chance.nextInt(100_000)));
        kill(program, dead);
      }
    }
    return dead;
  }

  private void arm(String method, int after, Mischief mischief) {
    for (int call = 0; call < after; call++) {
      telegram.next(method, each -> each.answer(each.carryOut()));
    }
    telegram.next(method, mischief);
  }

  private static Mischief beforeTheAnswer(ChildProcess program, CompletableFuture<Void> dead) {
    return call -> {
      var unused = call.carryOut();
      kill(program, dead);
      call.drop();
    };
  }

  private static Mischief insteadOfIt(ChildProcess program, CompletableFuture<Void> dead) {
    return call -> {
      kill(program, dead);
      call.drop();
    };
  }

  private Mischief afterTheAnswer(ChildProcess program, CompletableFuture<Void> dead, int millis) {
    long delay = TimeUnit.MICROSECONDS.toNanos(chance.nextInt(millis * 1000));
    return call -> {
      call.answer(call.carryOut());
      LockSupport.parkNanos(delay);
      kill(program, dead);
    };
  }

  private static void kill(ChildProcess program, CompletableFuture<Void> dead)
      throws InterruptedException {
    program.kill();
    dead.complete(null);
  }
}
