package carryover.conversation;

import carryover.assigning.AgreeButton;
import carryover.dialogue.Event;
import carryover.kernel.Message;
import carryover.kernel.Stimulus;
import carryover.kernel.Words;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import carryover.therapist.Desk;
import carryover.therapist.LibraryDesk;
import carryover.therapist.SentScripts;
import java.time.Instant;
import java.util.Map;

/** Answers a therapist: the desk for commands and menus, talks for what has to be typed. */
public final class TherapistSide {
  private final Desk desk;
  private final LibraryDesk library;
  private final SentScripts sentScripts;
  private final TherapistTalks talks;
  private final TherapistSettings settings;
  private final Together together;
  private final Talking talking;
  private final Zones zones;
  private final HelpPage help;
  private final Door door;
  private final SafetyDesk safety;
  private final Outbox outbox;
  private final Scripts scripts;

  public TherapistSide(
      Desk desk,
      LibraryDesk library,
      SentScripts sentScripts,
      TherapistTalks talks,
      TherapistSettings settings,
      Together together,
      Talking talking,
      Zones zones,
      HelpPage help,
      Door door,
      SafetyDesk safety,
      Outbox outbox,
      Scripts scripts) {
    this.desk = desk;
    this.library = library;
    this.sentScripts = sentScripts;
    this.talks = talks;
    this.settings = settings;
    this.together = together;
    this.talking = talking;
    this.zones = zones;
    this.help = help;
    this.door = door;
    this.safety = safety;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /**
   * @param once what makes this message unique in the chat
   */
  void said(Therapist therapist, Words text, String once, Instant now) {
    var command = Command.of(text.value());
    if (command.isPresent()) {
      command(therapist, command.get(), once, now);
    } else if (talking.underWay(therapist)) {
      talks.typed(therapist, text, now);
    } else {
      say(therapist, "therapist.unknown_text");
    }
  }

  /** What was done with the words before stays; so far as they would do anything, it says so. */
  void edited(Therapist therapist, Words text) {
    if (Command.of(text.value()).isPresent() || talking.underWay(therapist)) {
      say(therapist, "therapist.edited");
    }
  }

  /** Anything but words and taps, such as a picture. */
  void showed(Therapist therapist) {
    say(therapist, "patient.media");
  }

  /** A file, which is fetched only if it can be an exercise; {@code update} is for its coming. */
  void sentFile(Therapist therapist, Stimulus.SentFile file, long update) {
    sentScripts.sent(therapist, file, update);
  }

  void fetched(Therapist therapist, Stimulus.Fetched file, Instant now) {
    sentScripts.came(therapist, file, now);
  }

  void notFetched(Therapist therapist, Stimulus.NotFetched file) {
    sentScripts.didNotCome(therapist, file);
  }

  String tapped(Therapist therapist, Stimulus.Tapped tap, Instant now) {
    if (tap.data().startsWith("l:")) {
      return library.tapped(therapist, tap.messageId(), tap.data(), now);
    }
    if (tap.data().equals(TherapistSettings.PREFIX)
        || tap.data().startsWith(TherapistSettings.PREFIX + ":")) {
      return settings.tapped(therapist, tap.messageId(), tap.data(), now);
    }
    if (tap.data().startsWith("t:")) {
      return desk.tapped(therapist, tap.messageId(), tap.data(), now);
    }
    if (tap.data().startsWith(AgreeButton.PREFIX)) {
      return together.tapped(therapist, tap.data(), now);
    }
    if (tap.data().startsWith("s:")) {
      return safety.tapped(therapist, tap.messageId(), tap.data(), now);
    }
    return Taps.dialogue(tap.data())
        .map(event -> talking.happen(therapist, event, now))
        .orElseGet(() -> scripts.words(therapist.voice(), "therapist.old_button"));
  }

  private void command(Therapist therapist, Command command, String once, Instant now) {
    switch (command.name()) {
      case "start" -> start(therapist, command, now);
      case "help" -> {
        post(therapist).send(help.of(therapist.voice()));
        say(therapist, "therapist.commands");
      }
      case "privacy" -> say(therapist, "therapist.privacy");
      case "stop" -> stop(therapist, now);
      case "library" -> library.open(therapist, command.rest());
      case "settings" -> settings.open(therapist);
      default -> {
        if (command.name().equals("invite") && command.rest().isEmpty()) {
          begin(therapist, "invite", now);
        } else if (!desk.command(therapist, command.name(), command.rest(), once, now)) {
          say(therapist, "therapist.commands");
        }
      }
    }
  }

  private void stop(Therapist therapist, Instant now) {
    if (talking.underWay(therapist)) {
      var unused = talking.happen(therapist, new Event.Stopped(), now);
    } else {
      say(therapist, "therapist.nothing_to_stop");
    }
  }

  private void start(Therapist therapist, Command command, Instant now) {
    if (command.rest().isEmpty()) {
      say(therapist, "therapist.commands");
    } else {
      door.again(therapist, command.rest(), now);
    }
  }

  private void begin(Therapist therapist, String script, Instant now) {
    talking.begin(therapist, script, zones.facts(therapist, now), null, Urgency.REPLY, now);
  }

  private void say(Therapist therapist, String key) {
    post(therapist).send(Message.text(scripts.words(therapist.voice(), key, Map.of())));
  }

  private Post post(Therapist therapist) {
    return new Post(outbox, therapist.chat(), Urgency.REPLY);
  }
}
