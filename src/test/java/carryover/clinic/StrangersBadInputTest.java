package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that are wrong, used or old; strangers; groups. */
class StrangersBadInputTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WORDS = "Hagebuttentee";

  private final WrittenLog log = new WrittenLog();
  private Person bo = CLINIC.somebody("Bo", "en");

  @BeforeEach
  void reads() {
    log.opens();
    bo = CLINIC.somebody("Bo", "en");
  }

  @AfterEach
  void nothingOfItIsInTheLog() {
    log.closes();
    log.holdsNothingBut(WORDS);
  }

  @Test
  void aWrongInvitationIsAnsweredAndTenWrongOnesAreEnough() {
    bo.says("/start " + WORDS).hears("I don't know this link.");
    for (int i = 0; i < 9; i++) {
      bo.says("/start guess" + i).hears("I don't know this link.");
    }
    bo.says("/start guess").hears("Please wait an hour");
    assertThat(CLINIC.tables().columnsThatHold(bo.id)).isEmpty();
  }

  @Test
  void aUsedInvitationIsAnsweredAlsoToWhoHadItOpen() {
    var drLind = CLINIC.therapist("Dr. Lind");
    var link = drLind.invites("Ada");
    bo.opens(link).hears("Do you agree");
    var ada = CLINIC.somebody("Ada", "en").joins(link, "Berlin");
    bo.taps("I agree").hears("This link has been used already.");
    bo.opens(link).hears("This link has been used already.");
    ada.opens(link).hears("You are here already.");
    drLind.opens(link).hears("You are here already.");
    assertThat(CLINIC.tables().columnsThatHold(bo.id)).isEmpty();
  }

  @Test
  void anExpiredInvitationIsAnswered() {
    var link = CLINIC.therapist("Dr. Lind").invites("Ada");
    bo.opens(link);
    CLINIC.clock.passes(Duration.ofDays(15));
    bo.taps("I agree").hears("This link is too old.");
    bo.opens(link).hears("This link is too old.");
  }

  @Test
  void aStrangerIsToldWhatThisIsAndHasHelpAtHand() {
    for (var said : new String[] {WORDS, "/start", "/plan", "/digest", "/assign Ada ba-02", "👋"}) {
      bo.says(said).hears("you need a link from your practice");
    }
    bo.sends("sticker", "").hears("you need a link from your practice");
    bo.says("/help").hears("Call 112").says("/privacy").hears("I store nothing about you");
    for (var forged :
        new String[] {"d:1:yes", "p:plan", "t:digest", "s:open:x", "w:yes", "", "::"}) {
      bo.tapsData(bo.last(), forged).hearsNothing();
    }
    bo.tapsData(bo.last(), "w:yes:en:guess").hears("I don't know this link.");
    assertThat(CLINIC.tables().columnsThatHold(bo.id)).isEmpty();
  }

  @Test
  void aGroupIsToldWhyAndLeft() {
    long before = CLINIC.telegram.calls("leaveChat");
    var group = new long[1];
    bo.does(() -> group[0] = CLINIC.phones.addsToGroup(bo.id, "Family"));
    assertThat(CLINIC.phones.heard(group[0])).hasSize(1);
    assertThat(CLINIC.phones.heard(group[0]).getFirst().text())
        .contains("I talk to one person at a time only");
    assertThat(CLINIC.telegram.calls("leaveChat")).isEqualTo(before + 1);
  }
}
