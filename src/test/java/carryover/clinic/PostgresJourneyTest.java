package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.common.BaseDataSource;

/** The journey once more, from the sign-up to the digest and the erasure, on PostgreSQL. */
class PostgresJourneyTest {
  private static Clinic clinic = Clinic.shared();

  @BeforeAll
  static void opens() throws SQLException {
    var url = TestDatabase.POSTGRES.fresh().unwrap(BaseDataSource.class).getUrl();
    clinic = Clinic.open(url, "DATABASE_USER=postgres", "carryover.playground-file=");
  }

  @AfterAll
  static void closes() {
    clinic.close();
  }

  @Test
  void fromTheTherapistsTapToTheDigestAndTheErasure() {
    var drLind = clinic.therapist("Dr. Lind");
    var ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 daily 18:00");
    ada.agrees();
    clinic.clock.goesTo("18:00");
    ada.hears("It's the time you chose.").taps("Start").taps("3").taps("That's enough for today");
    ada.taps("6").taps("Partly").taps("7").says("The lamp hums.").taps("It slipped my mind");
    ada.taps("That's all").taps("No, that's all").taps("Yes").hears("You gave it a try");
    ada.says("/note").says("I called my sister.").taps("Share it").says("/mood").taps("4");
    clinic.clock.goesTo("07:30");
    drLind.hears("A digest is ready.").taps("Open");
    drLind.hears("1 partly", "slipped the mind", "“The lamp hums.”", "Difficulty: 7");
    drLind.hears("For the session: “I called my sister.”", "Mood, 0 to 10: 4");
    ada.says("I want to kill myself.").hears("This sounds serious.");
    drLind.hears("something needs your attention");
    var id = clinic.tables().patient("Ada", drLind.id);
    ada.says("/delete").taps("Delete everything").hears("It is deleted.");
    assertThat(clinic.tables().columnsThatHold(id)).containsExactly(Tables.LEFT);
    assertThat(clinic.tables().columnsThatHold(ada.id)).isEmpty();
  }
}
