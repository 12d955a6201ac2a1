package carryover.conversation;

import carryover.dialogue.Event;
import carryover.library.Shelf;
import carryover.people.People;
import carryover.script.House;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes scripts that were read again into use while nobody is in the middle of a turn, and shows
 * everyone who has a question open how it looks now.
 */
public final class Rereading {
  private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);

  private final OneAtATime oneAtATime;
  private final Shelf shelf;
  private final Talks talks;
  private final People people;
  private final Talking talking;
  private final Clock clock;

  public Rereading(
      OneAtATime oneAtATime,
      Shelf shelf,
      Talks talks,
      People people,
      Talking talking,
      Clock clock) {
    this.oneAtATime = oneAtATime;
    this.shelf = shelf;
    this.talks = talks;
    this.people = people;
    this.talking = talking;
    this.clock = clock;
  }

  /** Takes these scripts into use. */
  public void take(House read) {
    oneAtATime.run(pieces -> {
      var changed = new Event.Reworded(shelf.rewritten(read));
      var now = clock.instant();
      for (var id : talks.everybody()) {
        pieces.each(
            () -> people.lock(id).ifPresent(person -> talking.happen(person, changed, now)),
            bug -> LOG.error("a question was not shown in its new words: {}", Where.of(bug)));
      }
    });
  }
}
