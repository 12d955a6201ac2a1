package carryover;

import carryover.safety.CrisisNumbers;
import carryover.safety.SafetyRules;
import carryover.script.House;
import carryover.script.Reading;
import carryover.script.ScriptTree;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Comes before everything else: settings and scripts are checked, and with one mistake in them
 * nothing starts.
 */
final class Start implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final List<String> H2_OPTIONS =
      List.of(
          "MODE=PostgreSQL",
          "DATABASE_TO_LOWER=TRUE",
          "DEFAULT_NULL_ORDERING=HIGH",
          "WRITE_DELAY=0", // H2's default loses committed rows when the process is killed
          "DB_CLOSE_ON_EXIT=FALSE");

  /** Nothing starts, and this is why; a sentence a line. */
  static final class Refused extends RuntimeException {
    Refused(List<String> reasons) {
      super(String.join("\n", reasons));
    }
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    var settings = settings(SettingsReading.read(environment::getProperty));
    environment.getPropertySources().addFirst(new MapPropertySource("settings", of(settings)));
    environment.getPropertySources().addLast(new MapPropertySource("usual", usual(settings)));
    context.getBeanFactory().registerSingleton("settings", settings);
    House house = house(ScriptTree.read(settings.conversations()));
    context.getBeanFactory().registerSingleton("house", house);
    registerSafety(context, settings);
    connect(settings);
  }

  /** Without crisis numbers and safety rules nothing starts (brief, section 4, rule 2). */
  private static void registerSafety(ConfigurableApplicationContext context, Settings settings) {
    var folder = settings.conversations().resolve("safety");
    try {
      var numbers = CrisisNumbers.read(folder.resolve("countries.yaml")).of(settings.country());
      context.getBeanFactory().registerSingleton("crisisNumbers", numbers);
      context.getBeanFactory().registerSingleton("safetyRules", SafetyRules.read(folder));
    } catch (IllegalStateException fault) {
      throw new Refused(List.of(String.valueOf(fault.getMessage())));
    }
  }

  private static void connect(Settings settings) {
    var url = h2WithOptions(settings.databaseUrl());
    try {
      DriverManager.getConnection(url, settings.databaseUser(), settings.databasePassword())
          .close();
    } catch (SQLException fault) {
      throw new Refused(
          List.of(
              "The database at DATABASE_URL cannot be opened (SQL state "
                  + fault.getSQLState()
                  + "). Is it running, is no other program using the same H2 file, and are"
                  + " DATABASE_USER and DATABASE_PASSWORD right?"));
    }
  }

  private static Settings settings(SettingsReading.Result result) {
    return switch (result) {
      case SettingsReading.Result.Right(var settings) -> settings;
      case SettingsReading.Result.Wrong(var faults) -> throw new Refused(faults);
    };
  }

  private static House house(Reading reading) {
    return switch (reading) {
      case Reading.Readable(var house) -> house;
      case Reading.Broken(var issues) ->
          throw new Refused(issues.stream().map(String::valueOf).toList());
    };
  }

  private static Map<String, Object> of(Settings settings) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("server.port", settings.port());
    properties.put("carryover.playground", settings.page());
    properties.put("carryover.embedded-bot-api", settings.embedded());
    if (settings.webhookUrl() == null) {
      properties.put("server.address", "127.0.0.1"); // nobody from outside has to come in
    }
    properties.put("spring.datasource.url", h2WithOptions(settings.databaseUrl()));
    properties.put("spring.datasource.username", settings.databaseUser());
    properties.put("spring.datasource.password", settings.databasePassword());
    return properties;
  }

  /** A database in memory is forgotten at the end, and so is the clock that belongs to it. */
  private static Map<String, Object> usual(Settings settings) {
    boolean forgotten = settings.databaseUrl().startsWith("jdbc:h2:mem:");
    return settings.page() && !forgotten
        ? Map.of("carryover.playground-file", "data/playground.properties")
        : Map.of();
  }

  /** The address with all options that the program needs of an H2 database. */
  static String h2WithOptions(String url) {
    if (!url.startsWith("jdbc:h2:")) {
      return url;
    }
    var full = new StringBuilder(url);
    H2_OPTIONS.stream()
        .filter(option -> !url.contains(option.substring(0, option.indexOf('='))))
        .forEach(option -> full.append(';').append(option));
    return full.toString();
  }
}
