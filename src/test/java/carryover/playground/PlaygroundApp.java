package carryover.playground;

import carryover.kernel.Chimes;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The playground alone, without Carryover behind it. No {@code @Configuration}, which the whole
 * program would find and take for its own.
 */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
@Import({PageWiring.class, PhonesWiring.class, ClockEndpoints.class, PhoneEndpoints.class})
public class PlaygroundApp {
  static final String SIGN_UP = "https://t.me/CarryoverBot?start=sign-up-1";

  @Bean
  Chimes chimes() {
    return new ChimesOnPaper();
  }

  /** The link is gone as soon as the therapist has written. */
  @Bean
  SignUpLink signUpLink(ObjectProvider<BotApiServer> server) {
    return () -> Optional.of(SIGN_UP).filter(l -> isEmpty(server));
  }

  private static boolean isEmpty(ObjectProvider<BotApiServer> server) {
    BotApiServer there = server.getIfAvailable();
    return there != null && there.phones().messages(PhonesWiring.THERAPIST).isEmpty();
  }

  /** Starts it on any free port; {@code properties} name what is on. */
  static ConfigurableApplicationContext start(Map<String, Object> properties) {
    return new SpringApplicationBuilder(PlaygroundApp.class)
        .properties(Map.of("server.port", "0", "server.address", "127.0.0.1"))
        .properties(properties)
        .run();
  }

  public static ConfigurableApplicationContext startWithPhones() {
    return start(Map.of("carryover.playground", "true", "carryover.embedded-bot-api", "true"));
  }

  /** Where its page is. */
  public static String address(ConfigurableApplicationContext app) {
    return "http://127.0.0.1:" + app.getEnvironment().getRequiredProperty("local.server.port");
  }
}
