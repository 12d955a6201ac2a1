package carryover.dialogue;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Time zones by what people type: an IANA id in any case, the city that Unicode names a zone after
 * in English, German or the reader's language, or one of the big cities of {@code
 * cities.properties}.
 */
final class Zones {
  private static final List<String> ALWAYS_READ = List.of("en", "de");
  private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Zones() {}

  /** The id of the zone that is meant, as {@link ZoneId#of} takes it. */
  static Optional<String> named(String typed, String language) {
    var zones = BY_LANGUAGE.computeIfAbsent(language, Zones::names);
    return Optional.ofNullable(zones.get(folded(typed)));
  }

  private static Map<String, String> names(String language) {
    var names = new HashMap<String, String>();
    for (var zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      learnCities(names, zone, language);
    }
    bigCities()
        .forEach((zone, cities) -> {
          for (var city : cities.toString().split(",")) {
            names.put(folded(city), zone.toString());
          }
        });
    ZoneId.getAvailableZoneIds().forEach(zone -> names.put(folded(zone), zone));
    return names;
  }

  private static void learnCities(Map<String, String> names, String zone, String language) {
    var iana = TimeZone.getIanaID(zone);
    if (iana == null || !ZoneId.getAvailableZoneIds().contains(iana)) {
      return;
    }
    names.put(folded(iana.substring(iana.lastIndexOf('/') + 1)), iana);
    for (var tag : new LinkedHashSet<>(List.of(ALWAYS_READ.get(0), ALWAYS_READ.get(1), language))) {
      var city =
          TimeZoneNames.getInstance(ULocale.forLanguageTag(tag)).getExemplarLocationName(zone);
      if (city != null) {
        names.put(folded(city), iana);
      }
    }
  }

  private static Properties bigCities() {
    var cities = new Properties();
    try (var reader =
        new InputStreamReader(
            Objects.requireNonNull(Zones.class.getResourceAsStream("cities.properties")),
            StandardCharsets.UTF_8)) {
      cities.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return cities;
  }

  // Zürich, Zurich and Zuerich are one; New York and America/New_York keep their slash apart.
  private static String folded(String name) {
    return Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("([aou])e", "$1")
        .replaceAll("[^\\p{L}\\d/+-]|(?<=\\p{L})-(?=\\p{L})", "");
  }
}
