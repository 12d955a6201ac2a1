package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Step 10: the next session, and what hangs on it. A Monday at nine; Ada and Dr. Lind in Berlin.
 */
class SessionJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String ASKED = "I have a short question for you.";
  private static final String DIGEST = "A session is near.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaIsAPatient() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
  }

  /** The session as it is kept, on a clock in Berlin. */
  private LocalDateTime session() {
    var at =
        CLINIC
            .db
            .sql("select next_session from person where chat = :chat")
            .param("chat", ada.id)
            .query(java.time.OffsetDateTime.class)
            .single();
    return at.atZoneSameInstant(TestClock.BERLIN).toLocalDateTime();
  }

  private boolean noSession() {
    return CLINIC
            .db
            .sql("select count(*) from person where chat = :chat and next_session is null")
            .param("chat", ada.id)
            .query(Integer.class)
            .single()
        == 1;
  }

  private LocalDateTime berlin() {
    return CLINIC.clock.now().atZone(TestClock.BERLIN).toLocalDateTime();
  }

  private LocalDateTime inDays(int days, int hour) {
    return berlin().toLocalDate().plusDays(days).atTime(hour, 0);
  }

  private void passes(int days) {
    for (int i = 0; i < days; i++) {
      CLINIC.clock.passes(Duration.ofDays(1));
    }
  }

  @Test
  void theSessionIsTypedInOneLine() {
    drLind.says("/session Ada Thu 15:00").hears("The next session with Ada:", "at 15:00");
    assertThat(session()).isEqualTo(inDays(3, 15));
    drLind.says("/session ada in zwei Wochen 16 Uhr");
    assertThat(session()).isEqualTo(inDays(14, 16));
    drLind.says("/session Ada none").hears("No next session with Ada is set.");
    assertThat(noSession()).isTrue();
  }

  @Test
  void aPageShowsTheSessionAndTheSameTimeInTheNextWeeks() {
    drLind.says("/patients").taps("Ada").hears("Next session: not set").taps("Next session");
    drLind.hears("No next session with Ada is set.", "/session Ada Thu 15:00");
    drLind.says("/session Ada Thu 15:00");
    var presets = drLind.last().labels();
    drLind.taps(presets.getFirst()).hears("at 15:00");
    assertThat(session()).isEqualTo(inDays(10, 15));
    drLind.taps(drLind.last().labels().get(1));
    assertThat(session()).isEqualTo(inDays(24, 15));
    drLind.taps("Back to Ada").hears("Next session: ").taps("Next session");
    drLind.taps("No session for now").hears("No next session with Ada is set.");
    assertThat(noSession()).isTrue();
    assertThat(drLind.last().labels()).as("the time of day is remembered").hasSize(3);
  }

  @Test
  void aDayWithoutATimeTakesTheUsualOneOrAsks() {
    drLind.says("/session Ada Thu").hears("At what time?");
    assertThat(noSession()).isTrue();
    drLind.says("/session Ada Thu 15:00").says("/session Ada Fri").hears("at 15:00");
    assertThat(session()).isEqualTo(inDays(4, 15));
  }

  @Test
  void whatIsNoTimeChangesNothingAndSaysWhatWouldDo() {
    drLind.hasAPatient("Adam");
    drLind.says("/session Ada Thu 15:00");
    drLind.says("/session Ada yesterday 15:00").hears("has passed already", "/session Ada Thu");
    drLind.says("/session Ada 31 February 15:00").hears("There is no such date", "Nothing has");
    drLind.says("/session Ada Thu 25:00").hears("There is no such time");
    drLind.says("/session Ada whenever it suits").hears("I could not read");
    drLind.says("/session Ad Thu 15:00").hears("“Ad” is not clear to me", "Ada, Adam");
    drLind.says("/session Bertha Thu 15:00").hears("“Bertha” is not clear to me");
    assertThat(session()).isEqualTo(inDays(3, 15));
    drLind.says("/session").hears("The next session with whom?").sees("Ada", "Adam");
  }

  @Test
  void germanWordsAreUnderstoodAndAnswered() {
    var drRau = CLINIC.somebody("Dr. Rau", "de").opens(CLINIC.signUpLink());
    drRau
        .taps("Deutsch")
        .says("Dr. Rau")
        .taps("Berlin")
        .taps("Montag bis Freitag")
        .taps("7 Uhr 30")
        .taps("Nein");
    var link = drRau.invites("Ben");
    ada = CLINIC.somebody("Ben", "de").opens(link).taps("Einverstanden");

    drRau.says("/session Ben Donnerstag 15 Uhr").hears("Die nächste Sitzung mit Ben: ", "um 15:00");
    assertThat(session()).isEqualTo(inDays(3, 15));
    drRau.says("/session Ben 31. Februar 15:00").hears("Dieses Datum gibt es nicht");
    drRau.says("/session Ben gestern 15:00").hears("ist schon vorbei");
    drRau.says("/session Ben keine").hears("nicht festgelegt");
    assertThat(noSession()).isTrue();
  }

  @Test
  void theEveningBeforeAsksOnceAndTheNoteIsInTheDigest() {
    drLind.says("/session Ada Wed 15:00");
    CLINIC.clock.goesTo("18:00");
    ada.hearsNothing();
    CLINIC.clock.goesTo("18:00");
    ada.hears(ASKED).doesNotHear("session").taps("Open").hears("at 15:00. Anything you'd like");
    ada.says("The call with my brother.").hears("Dr. Lind will see it before the session.");
    CLINIC.clock.goesTo("12:59");
    drLind.doesNotHear(DIGEST);
    CLINIC.clock.goesTo("13:00");
    drLind
        .hears(DIGEST)
        .doesNotHear("Ada")
        .taps(DIGEST, drLind.last().keys().getFirst().getFirst().data());
    drLind.hears("For the session: “The call with my brother.”");
    CLINIC.clock.goesTo("15:00");
    assertThat(noSession()).isTrue();
    drLind.doesNotHear(DIGEST);
    passes(8);
    ada.doesNotHear(ASKED);
  }

  @Test
  void theQuestionIsDeclinedWithoutAWord() {
    drLind.says("/session Ada Tue 15:00");
    CLINIC.clock.goesTo("18:00");
    ada.hears(ASKED).taps("Not now").hearsNothing();
    drLind.says("/digest Ada").doesNotHear("For the session");
    CLINIC.clock.goesTo("13:00");
    drLind.hears(DIGEST);
  }

  @Test
  void whoeverDoesNotAnswerIsNotCountedAsSilent() {
    drLind.says("/session Ada Tue 15:00");
    CLINIC.clock.goesTo("18:00");
    CLINIC.clock.goesTo("08:00");
    assertThat(
            CLINIC
                .db
                .sql("select silent_check_ins from person where chat = :chat")
                .param("chat", ada.id)
                .query(Integer.class)
                .single())
        .isZero();
    ada.says("/stop").hears("Nothing is open right now.");
  }
}
