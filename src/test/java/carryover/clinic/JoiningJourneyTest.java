package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps 1 to 3 of the journey: the therapist joins, invites, and the patient joins. */
class JoiningJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();

  private final Person drLind = CLINIC.therapist("Dr. Lind");

  @BeforeEach
  void monday() {
    CLINIC.opensOnMonday();
  }

  @Test
  void theSignUpLinkWorksOnceAndAsksForNameZoneAndDigest() {
    var drNoor = CLINIC.somebody("Dr. Noor", "en");
    var link = CLINIC.signUpLink();
    drNoor.opens(link).hears("Which language").taps("English").hears("How shall patients read");
    drNoor.says("Dr. Noor").hears("Which time zone").taps("Vienna").hears("On which days");
    drNoor.taps("Every day").hears("At what time").says("7:45");
    drNoor.hears("points to consider", "no diagnosis").taps("No");
    drNoor.hears("All set", "Every day, 07:45", "/invite makes a link");
    CLINIC.somebody("Somebody else", "en").opens(link).hears("has been used already");
  }

  @Test
  void oneInvitationIsOneLinkUnderALabelAndAsksForTheLabelWhenThereIsNone() {
    drLind.says("/invite Ada").hears("The link for Ada", "14 days");
    drLind.says("/invite").hears("Which short label").says("K4").hears("The link for K4");
  }

  @Test
  void aSheetOfInvitationsHasAsManyLinksAllDifferent() {
    drLind.says("/invite 25").hears("Here are 25 links");
    var links = drLind.last().text().lines().filter(line -> line.contains("t.me/")).toList();
    assertThat(links).hasSize(25).doesNotHaveDuplicates();
    CLINIC.somebody("P7", "en").opens(links.get(6)).hears("Do you agree");
    drLind.says("/invite 26").hears("from 1 to 25");
  }

  @Test
  void anEnglishPatientIsWelcomedAndTheTherapistIsTold() {
    var ada = CLINIC.somebody("Ada", "en").opens(drLind.invites("Ada"));
    ada.hears("Dr. Lind invited you", "I am a program", "not an emergency service");
    ada.hears("not end-to-end encrypted", "Do you agree");
    drLind.listens();
    ada.taps("I agree").hears("Thank you", "Which time zone");
    drLind.hears("A patient has joined").doesNotHear("Ada").taps("Open").hears("Ada");
    ada.says("Lima").hears("When should I be quiet").says("22:30-07:30");
    ada.hears("that's all I need", "/plan shows what we agreed");
    assertThat(CLINIC.phones.standing(ada.id)).isEqualTo(List.of(List.of("Help")));
    assertThat(zoneAndQuiet("Ada")).containsExactly("America/Lima", "22:30", "07:30");
  }

  @Test
  void aGermanPatientChoosesDu() {
    var mia = CLINIC.somebody("Mia", "de").opens(drLind.invites("Mia"));
    mia.hears("Sind Sie damit einverstanden?").taps("Einverstanden").hears("Welche Anrede");
    mia.taps("Du").hears("In welcher Zeitzone bist du?").taps("Berlin").taps("21 bis 7 Uhr");
    mia.hears("Dr. Lind plant mit dir eine Übung");
  }

  @Test
  void aGermanPatientChoosesSieAndAnEnglishPhoneCanSwitchToGerman() {
    var frau = CLINIC.somebody("F3", "en").opens(drLind.invites("F3"));
    frau.hears("Do you agree").taps("Deutsch").hears("Sind Sie damit einverstanden?");
    frau.taps("Einverstanden").taps("Sie").hears("In welcher Zeitzone sind Sie?");
    frau.says("Wien").taps("Keine Ruhezeit").hears("Dr. Lind plant mit Ihnen eine Übung");
  }

  @Test
  void whoDeclinesLeavesNothingBehindAndMayStillComeLater() {
    var link = drLind.invites("Ada");
    var before = counts();
    var ada = CLINIC.somebody("Ada", "en").opens(link).says("/privacy").hears("I store nothing");
    ada.taps("I don't agree").hears("I have stored nothing about you");
    ada.says("Are you there?").hears("I have stored nothing");
    assertThat(counts()).isEqualTo(before);
    assertThat(CLINIC.tables().columnsThatHold(ada.id)).isEmpty();
    ada.joins(link, "Berlin").hears("that's all I need");
    assertThat(CLINIC.tables().columnsThatHold(ada.id)).containsExactly("person.chat");
  }

  private static List<Integer> counts() {
    return List.of("person", "person_key", "consent", "talk", "entry", "alarm").stream()
        .map(CLINIC.tables()::rows)
        .toList();
  }

  private static List<String> zoneAndQuiet(String label) {
    return CLINIC
        .db
        .sql(
            """
            select zone, quiet_from, quiet_until from person where label = :label
            order by since desc fetch first 1 rows only
            """)
        .param("label", label)
        .query((row, n) -> List.of(row.getString(1), time(row, 2), time(row, 3)))
        .list()
        .getFirst();
  }

  private static String time(ResultSet row, int column) throws SQLException {
    return row.getString(column).substring(0, 5);
  }
}
