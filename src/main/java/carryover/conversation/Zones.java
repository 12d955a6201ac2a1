package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.kernel.Voice;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import com.ibm.icu.text.TimeZoneNames;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Facts about a person for the talks about themselves: welcome and settings. */
public final class Zones {
  private static final List<String> USUAL =
      List.of(
          "Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/London", "America/New_York");

  private final People people;
  private final Pushes pushes;
  private final ZoneId practiceZone;

  public Zones(People people, Pushes pushes, ZoneId practiceZone) {
    this.people = people;
    this.pushes = pushes;
    this.practiceZone = practiceZone;
  }

  /**
   * Who they are, how they are spoken to, whether a wish to talk is told at once, and the zones to
   * choose from, their own first.
   */
  Facts facts(Person person, Instant now) {
    var values =
        switch (person) {
          case Therapist therapist -> Map.of("therapist", therapist.name());
          case Patient patient ->
              Map.of(
                  "patient",
                  patient.label(),
                  "tells",
                  pushes.areWishesTold(patient, now) ? "yes" : "no",
                  "therapist",
                  people.therapist(patient.therapist()).name(),
                  "quiet_hours",
                  patient.quiet() == null ? "" : patient.quiet().toString());
        };
    var about =
        Map.of(
            "language", person.voice().language(),
            "address", person.voice().formal() ? "formal" : "informal",
            "zone", person.zone().getId());
    return Facts.of(values).and(new Facts(about, lists(person, person.voice())));
  }

  /** The practice's own, where everybody is at first. */
  ZoneId practice() {
    return practiceZone;
  }

  /** The list {@code zones}, in the words of this voice. */
  Map<String, List<Facts.Item>> lists(Person person, Voice voice) {
    var zones =
        Stream.concat(Stream.of(person.zone().getId(), practiceZone.getId()), USUAL.stream())
            .distinct()
            .limit(5)
            .map(zone -> new Facts.Item(zone, city(zone, voice)))
            .toList();
    return Map.of("zones", zones);
  }

  /** The zone's best-known city, as the reader calls it. */
  private static String city(String zone, Voice voice) {
    var known = TimeZoneNames.getInstance(voice.locale()).getExemplarLocationName(zone);
    return known != null ? known : zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
