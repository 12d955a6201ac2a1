package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.ChatMessage;
import carryover.playground.InlineKey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between a push and the tap on it, a patient has gone or a session has moved. */
class TooLateJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String DIGEST = "A session is near.";
  private static final List<String> ANSWERS =
      List.of("This patient is not on your list any more.", "This button is from an earlier step.");

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasAnExerciseAndDrLindAPageAndADigestOfHers() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada re-03 mon 19:00");
    ada.agrees();
    ada.says("/mood").taps("4");
  }

  /** Dr. Lind has a page, a digest and one of its numbers on the phone, and gets the push. */
  private List<ChatMessage> pushed() {
    int before = drLind.all().size();
    drLind.says("/session Ada Tue 15:00").says("/patients Ada").says("/digest Ada");
    drLind.says("/digest Ada").taps("Mood 1").says("/patients Ada").taps("Exercises …");
    CLINIC.clock.passes(Duration.ofHours(5));
    CLINIC.clock.goesTo("13:00");
    drLind.hears(DIGEST).doesNotHear("Ada");
    return drLind.all().stream()
        .skip(before)
        .filter(each -> !each.text().startsWith("A digest is ready.")) // of all patients
        .filter(each -> !each.keys().isEmpty())
        .toList();
  }

  /** Every old button that is about a patient answers, shows nothing and does nothing. */
  private void nothingComesOfTaps(List<ChatMessage> old) {
    CLINIC.clock.rings();
    CLINIC.listens(); // a goodbye is on its way
    var before = everythingAboutAda();
    for (var message : old) {
      for (InlineKey key : message.keys().stream().flatMap(List::stream).toList()) {
        var data = Objects.requireNonNull(key.data());
        drLind.tapsData(message, data).hearsNothing();
        assertThat(drLind.notice()).as(key.label()).isIn(ANSWERS);
        assertThat(drLind.news()).as(key.label()).isEmpty();
      }
    }
    CLINIC.clock.rings();
    ada.hearsNothing();
    assertThat(everythingAboutAda()).isEqualTo(before);
  }

  private List<String> everythingAboutAda() {
    return CLINIC
        .db
        .sql(
            """
            select concat(p.standing, p.next_session, p.paused_until, a.status, a.script, a.rhythm,
              c.seen, c.talked, (select count(*) from letter l where l.patient = p.id))
            from person p join assignment a on a.patient = p.id
            left join contact c on c.patient = p.id where p.chat = :chat
            """)
        .param("chat", ada.id)
        .query(String.class)
        .list();
  }

  @Test
  void whoeverWasDischargedIsShownNoMore() {
    var old = pushed();
    drLind.says("/patients Ada").taps("More …").taps("Discharge …").taps("Yes, discharge");
    nothingComesOfTaps(old);
  }

  @Test
  void whoeverWasHandedOverIsShownNoMore() {
    var moss = "Dr. Moss" + System.identityHashCode(new Object());
    var drMoss = CLINIC.therapist(moss);
    var old = pushed();
    drLind.says("/patients");
    drLind.tapsData(drLind.last(), "t:ho:" + CLINIC.brief(ada) + ":" + CLINIC.brief(drMoss));
    drLind.taps("Yes, ask");
    CLINIC.clock.rings();
    drMoss.taps("Open").taps("Take over").hears("Ada is your patient now");
    nothingComesOfTaps(old);
    drMoss.says("/digest Ada").hears("Mood, 0 to 10: 4");
  }

  @Test
  void aSessionThatMovesWhileItsDigestWaitsForTheMorningTakesTheDigestAlong() {
    drLind.says("/session Ada Tue 8:00");
    CLINIC.clock.goesTo("06:30"); // due at six, in the quiet hours
    drLind.doesNotHear(DIGEST).says("/session Ada Thu 15:00");
    CLINIC.clock.goesTo("07:10");
    drLind.doesNotHear(DIGEST);
    CLINIC.clock.goesTo("13:00");
    drLind.doesNotHear(DIGEST);
    CLINIC.clock.goesTo("12:59");
    CLINIC.listens();
    CLINIC.clock.goesTo("13:01");
    drLind.doesNotHear(DIGEST); // Wednesday
    CLINIC.clock.goesTo("13:01");
    assertThat(drLind.rings().stream().filter(each -> each.contains(DIGEST))).hasSize(1);
    drLind.taps("Open").hears("Ada, since").doesNotHear("was moved");
  }
}
