package carryover.conversation;

import carryover.kernel.ChatId;
import carryover.kernel.Voice;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.script.Scripts;
import java.util.List;

/** Shows a therapist the commands of a therapist; everybody else has the patients'. */
public final class Menus {
  /** In the order of the menu. */
  public static final List<String> COMMANDS =
      List.of(
          "assign",
          "digest",
          "session",
          "library",
          "invite",
          "patients",
          "record",
          "today",
          "cover",
          "colleague",
          "settings",
          "help",
          "privacy",
          "stop");

  private final Outbox outbox;
  private final Scripts scripts;

  public Menus(Outbox outbox, Scripts scripts) {
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void show(ChatId therapist, Voice voice) {
    var entries =
        COMMANDS.stream()
            .map(name -> new Act.Menu.Entry(name, scripts.words(voice, "therapist.cmd_" + name)))
            .toList();
    outbox.promise(new Promise(therapist, new Act.Menu(entries), Urgency.REPLY));
  }
}
