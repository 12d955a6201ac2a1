package carryover.conversation;

import carryover.agenda.Nights;
import carryover.agenda.OddHours;
import carryover.dialogue.Facts;
import carryover.kernel.Words;
import carryover.outbox.Urgency;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers another zone to a patient who writes at night again and again. */
public final class Whereabouts {
  private static final Set<String> NOT_AFTER = Set.of("help", "stop", "delete");

  private final People people;
  private final Nights nights;
  private final Talking talking;
  private final Zones zones;
  private final HelpPage help;

  public Whereabouts(People people, Nights nights, Talking talking, Zones zones, HelpPage help) {
    this.people = people;
    this.nights = nights;
    this.talking = talking;
    this.zones = zones;
    this.help = help;
  }

  /**
   * After a patient wrote and was answered; whoever looks for help, or the end, is asked nothing.
   */
  void said(Patient patient, Words text, Instant now) {
    if (Command.of(text.value())
        .or(() -> help.key(text))
        .filter(each -> NOT_AFTER.contains(each.name()))
        .isEmpty()) {
      tapped(patient, now);
    }
  }

  /** After a patient tapped and was answered; they may have left with that. */
  void tapped(Patient patient, Instant now) {
    if (OddHours.isOdd(now, patient.zone())
        && people.byId(patient.id()).orElse(null) instanceof Patient still) {
      notice(still, now);
    }
  }

  private void notice(Patient patient, Instant now) {
    var before = nights.of(patient.id());
    var hours = before.seen(now, patient.zone());
    boolean asks =
        hours.asks(now, patient.zone())
            && patient.standing() == Standing.ACTIVE
            && !talking.underWay(patient);
    var after = asks ? hours.asked(now) : hours;
    if (!after.equals(before)) {
      nights.keep(patient.id(), after);
    }
    if (asks) {
      talking.begin(patient, "elsewhere", facts(patient, now), null, Urgency.REPLY, now);
    }
  }

  /** The zones to choose from are others than the patient's. */
  private Facts facts(Patient patient, Instant now) {
    var known = zones.facts(patient, now);
    var others =
        zones.lists(patient, patient.voice()).getOrDefault("zones", List.of()).stream()
            .filter(each -> !each.key().equals(patient.zone().getId()))
            .toList();
    return known.and(new Facts(Map.of(), Map.of("zones", others)));
  }
}
