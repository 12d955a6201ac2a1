package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.kernel.ChatId;
import carryover.outbox.Urgency;
import carryover.people.People;
import java.time.Clock;
import org.springframework.context.ApplicationContext;

/** Begins a script with somebody, as a menu or an alarm would, whatever it is about. */
public final class Beginnings {
  private Beginnings() {}

  /** Begins it in a transaction of its own. */
  public static void begin(ApplicationContext application, long chat, String script, Facts facts) {
    var talking = application.getBean(Talking.class);
    var now = application.getBean(Clock.class).instant();
    application
        .getBean(OneAtATime.class)
        .run(pieces -> {
          var person = application.getBean(People.class).byChat(new ChatId(chat)).orElseThrow();
          talking.begin(person, script, facts, null, Urgency.REPLY, now);
        });
  }
}
