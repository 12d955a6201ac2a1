package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
  @ParameterizedTest
  @EnumSource
  void everyMigrationRunsOn(TestDatabase database) {
    var client = JdbcClient.create(database.fresh());
    assertThat(client.sql("select count(*) from person").query(Integer.class).single()).isZero();
  }
}
