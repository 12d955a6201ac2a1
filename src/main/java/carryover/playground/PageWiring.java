package carryover.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page and the movable clock. The page's files are outside {@code static/}, which Spring Boot
 * would serve with a real token too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("carryover.playground")
class PageWiring implements WebMvcConfigurer {
  private static final int OPENS = 9;
  private static final int CLOSES = 19;

  /** The practice's clock; {@code DEFAULT_TIME_ZONE} is the practice's zone. */
  @Bean
  @Primary
  MovableClock clock(Notebook notebook, @Value("${DEFAULT_TIME_ZONE:Europe/Berlin}") String zone) {
    var real = Clock.system(ZoneId.of(zone));
    var saved = Duration.parse(notebook.read(Notebook.CLOCK_AHEAD, untilMorning(real).toString()));
    notebook.write(Notebook.CLOCK_AHEAD, saved.toString());
    return new MovableClock(
        real, saved, ahead -> notebook.write(Notebook.CLOCK_AHEAD, ahead.toString()));
  }

  /** A practice that opens at night opens at nine: in quiet hours there would be little to see. */
  private static Duration untilMorning(Clock real) {
    var now = ZonedDateTime.now(real);
    boolean day = now.getHour() >= OPENS && now.getHour() < CLOSES;
    var opens = now.toLocalDate().plusDays(now.getHour() < OPENS ? 0 : 1).atTime(OPENS, 0);
    return day ? Duration.ZERO : Duration.between(now, opens.atZone(now.getZone()));
  }

  /** Kept beside the database, so that a restart does not take the practice back in time. */
  @Bean
  Notebook notebook(@Value("${carryover.playground-file:}") String file) {
    return new Notebook(file);
  }

  @Bean
  LastReading lastReading() {
    return new LastReading();
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/page/index.html");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.addResourceHandler("/page/**").addResourceLocations("classpath:/playground/");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LoopbackOnly()).addPathPatterns("/", "/page/**", "/playground/**");
  }
}
