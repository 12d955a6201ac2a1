package carryover.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
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
  /** The practice's clock; {@code DEFAULT_TIME_ZONE} is the practice's zone. */
  @Bean
  @Primary
  MovableClock clock(Notebook notebook, @Value("${DEFAULT_TIME_ZONE:Europe/Berlin}") String zone) {
    return new MovableClock(
        Clock.system(ZoneId.of(zone)),
        Duration.parse(notebook.read(Notebook.CLOCK_AHEAD, "PT0S")),
        ahead -> notebook.write(Notebook.CLOCK_AHEAD, ahead.toString()));
  }

  /** Kept beside the database, so that a restart does not take the practice back in time. */
  @Bean
  Notebook notebook(@Value("${carryover.playground-file:}") String file) {
    return new Notebook(file);
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
