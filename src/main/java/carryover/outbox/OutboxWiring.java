package carryover.outbox;

import carryover.vault.Vault;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the outbox together; the sender needs a courier and is put together beside that. */
@Configuration(proxyBeanMethods = false)
class OutboxWiring {
  @Bean
  Outbox outbox(DataSource source, Vault vault) {
    return new Outbox(source, vault, InstantSource.system());
  }
}
