package carryover.conversation;

import carryover.dialogue.Event;
import carryover.kernel.Message;
import carryover.kernel.Stimulus;
import carryover.kernel.Words;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;

/** Answers a patient: commands and menus at any time, talks for everything else. */
public final class PatientSide {
  private final Talking talking;
  private final PatientMenu menu;
  private final Pausing pausing;
  private final PatientPages pages;
  private final Plans plans;
  private final Preferences preferences;
  private final Zones zones;
  private final HelpPage help;
  private final Door door;
  private final SafetyDesk safety;
  private final OwnData ownData;
  private final Outbox outbox;
  private final Scripts scripts;

  public PatientSide(
      Talking talking,
      PatientMenu menu,
      Pausing pausing,
      PatientPages pages,
      Plans plans,
      Preferences preferences,
      Zones zones,
      HelpPage help,
      Door door,
      SafetyDesk safety,
      OwnData ownData,
      Outbox outbox,
      Scripts scripts) {
    this.talking = talking;
    this.menu = menu;
    this.pausing = pausing;
    this.pages = pages;
    this.plans = plans;
    this.preferences = preferences;
    this.zones = zones;
    this.help = help;
    this.door = door;
    this.safety = safety;
    this.ownData = ownData;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  void said(Patient sleeping, Words text, Instant now) {
    var patient = awake(sleeping);
    var danger = safety.danger(text);
    var command = Command.of(text.value()).or(() -> help.key(text));
    if (danger.isPresent()) {
      safety.alert(patient, danger.get(), now);
    } else if (command.isPresent()) {
      command(patient, command.get(), now);
    } else if (talking.underWay(patient)) {
      var unused = talking.happen(patient, new Event.Typed(text), now);
    } else {
      post(patient).send(pages.nothingOpen(patient));
    }
  }

  void edited(Patient patient, Words text, Instant now) {
    var danger = safety.danger(text);
    if (danger.isPresent()) {
      safety.alert(patient, danger.get(), now);
    } else if (!patient.discharged()) {
      var unused = talking.happen(patient, new Event.Changed(text), now);
    }
  }

  void showed(Patient patient, Words caption, Instant now) {
    var danger = safety.danger(caption);
    if (danger.isPresent()) {
      safety.alert(patient, danger.get(), now);
    } else {
      say(patient, "patient.media");
    }
  }

  String tapped(Patient sleeping, Stimulus.Tapped tap, Instant now) {
    var patient = awake(sleeping);
    if (tap.data().startsWith("p:")) {
      return menu.tapped(patient, tap, now);
    }
    if (tap.data().startsWith(PlanPage.PREFIX)) {
      return plans.tapped(patient, tap, now);
    }
    if (tap.data().startsWith("s:")) {
      return safety.tapped(patient, tap.data(), now);
    }
    return Taps.dialogue(tap.data())
        .map(event -> talking.happen(patient, event, now))
        .orElseGet(() -> scripts.words(patient.voice(), "talk.closed"));
  }

  /** A patient who comes back is written to again. */
  private Patient awake(Patient patient) {
    return patient.standing() == Standing.SILENT || patient.silentCheckIns() > 0
        ? preferences.stand(
            patient,
            patient.standing() == Standing.SILENT ? Standing.ACTIVE : patient.standing(),
            0)
        : patient;
  }

  private void command(Patient patient, Command command, Instant now) {
    switch (command.name()) {
      case "start" -> start(patient, command, now);
      case "help" -> {
        post(patient).send(help.of(patient.voice()));
        say(patient, "patient.help_what_i_do");
      }
      case "privacy" -> post(patient).send(pages.privacy(patient));
      case "plan" -> plans.show(patient, now);
      case "exercises" -> post(patient).send(pages.exercises(patient));
      case "note", "mood", "settings" -> begin(patient, command.name(), now);
      case "pause" -> pausing.asked(patient, now);
      case "mydata" -> ownData.send(patient, now);
      case "delete" -> post(patient).send(pages.askDelete(patient));
      case "stop" -> stop(patient, now);
      default -> say(patient, "patient.unknown_command");
    }
  }

  private void start(Patient patient, Command command, Instant now) {
    if (command.rest().isEmpty()) {
      say(patient, "patient.help_what_i_do");
    } else {
      door.again(patient, command.rest(), now);
    }
  }

  private void stop(Patient patient, Instant now) {
    if (talking.underWay(patient)) {
      var unused = talking.happen(patient, new Event.Stopped(), now);
    } else {
      say(patient, "patient.nothing_to_stop");
    }
  }

  private void begin(Patient patient, String script, Instant now) {
    talking.begin(patient, script, zones.facts(patient, now), null, Urgency.REPLY, now);
  }

  private void say(Patient patient, String key) {
    post(patient).send(Message.text(scripts.words(patient.voice(), key, Map.of())));
  }

  private Post post(Patient patient) {
    return new Post(outbox, patient.chat(), Urgency.REPLY);
  }
}
