package carryover.safety;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Whom to call in a crisis, by country code such as {@code DE}. */
public final class CrisisNumbers {
  private static final int FRESH_DAYS = 180; // brief, section 4

  private final Map<String, Country> countries;

  private CrisisNumbers(Map<String, Country> countries) {
    this.countries = Map.copyOf(countries);
  }

  /** Somebody to talk to, such as TelefonSeelsorge. */
  public record Line(String name, String number) {}

  /** The numbers of a country and when a person last called or looked them up. */
  public record Country(String code, String emergency, List<Line> lines, LocalDate verifiedOn) {
    public Country {
      lines = List.copyOf(lines);
    }

    /** What an operator should know: present when the numbers were verified over 180 days ago. */
    public Optional<String> warning(LocalDate today) {
      long days = ChronoUnit.DAYS.between(verifiedOn, today);
      return days <= FRESH_DAYS
          ? Optional.empty()
          : Optional.of(
              "The crisis numbers of "
                  + code
                  + " were verified "
                  + days
                  + " days ago. Check each one, then set verified_on in countries.yaml.");
    }
  }

  /**
   * The numbers in {@code countries.yaml}.
   *
   * @throws IllegalStateException if the file is missing or incomplete; the text says what to do
   */
  public static CrisisNumbers read(Path file) {
    var countries = new TreeMap<String, Country>();
    RuleFile.tree(file)
        .path("countries")
        .properties()
        .forEach(each -> countries.put(each.getKey(), country(file, each)));
    return new CrisisNumbers(countries);
  }

  private static Country country(Path file, Map.Entry<String, JsonNode> entry) {
    var node = entry.getValue();
    var lines = new ArrayList<Line>();
    node.path("lines")
        .forEach(line -> lines.add(new Line(text(line, "name"), text(line, "number"))));
    var emergency = text(node, "emergency");
    if (emergency.isEmpty()
        || lines.isEmpty()
        || lines.stream().anyMatch(l -> l.number().isEmpty())) {
      throw new IllegalStateException(
          file
              + ", "
              + entry.getKey()
              + ": emergency and at least one line with a number are needed.");
    }
    return new Country(entry.getKey(), emergency, lines, verified(file, entry.getKey(), node));
  }

  private static LocalDate verified(Path file, String code, JsonNode node) {
    try {
      return LocalDate.parse(text(node, "verified_on"));
    } catch (DateTimeParseException wrong) {
      throw new IllegalStateException(
          file + ", " + code + ": verified_on must be a date such as 2026-11-22.", wrong);
    }
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  /**
   * The numbers of a country.
   *
   * @throws IllegalStateException if there are none: the program must not start without them
   */
  public Country of(String code) {
    var country = countries.get(code.equals("UK") ? "GB" : code);
    if (country == null) {
      throw new IllegalStateException(
          "COUNTRY is '"
              + code
              + "', but conversations/safety/countries.yaml knows only "
              + String.join(", ", new TreeMap<>(countries).keySet())
              + ". Set COUNTRY to one of these, or add verified crisis numbers for it.");
    }
    return country;
  }
}
