package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.ChatId;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.people.Routines;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a therapist wants to work, by taps; a Monday at nine. */
class SettingsJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String DIGEST = "A session is near.";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");

  @BeforeEach
  void drLindIsThere() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
  }

  private Therapist therapist() {
    var people = CLINIC.application.getBean(People.class);
    return (Therapist) people.byChat(new ChatId(drLind.id)).orElseThrow();
  }

  private Routine routine() {
    return CLINIC.application.getBean(Routines.class).of(therapist().id());
  }

  @Test
  void everythingIsSetByTapsAndEachPageShowsWhatHolds() {
    drLind.says("/settings").hears("Digest of all patients: ", "What would you like to change?");
    drLind.taps("Before a session").sees("✓ 2 hours before").taps("24 hours before");
    drLind.sees("✓ 24 hours before", "2 hours before").taps("All settings");
    drLind.hears("Before a session: 24 hours before");
    drLind.taps("Sessions of the day").taps("Never").sees("✓ Never").taps("All settings");
    drLind.taps("Wish to talk").taps("Only in the digest").taps("All settings");
    drLind.taps("Pages").taps("Plain text").taps("All settings");
    drLind.taps("New patients").taps("Informally").taps("All settings");
    drLind.taps("Quiet hours").taps("20:00 to 7:00").sees("✓ 20:00 to 7:00").taps("All settings");
    drLind.taps("Digest of all patients").taps("Thursday").taps("18:00");
    drLind.sees("✓ Thursday", "✓ 18:00");
    assertThat(routine().hoursBefore()).isEqualTo(24);
    assertThat(routine().morning()).isNull();
    assertThat(routine().pushWish()).isFalse();
    assertThat(routine().rich()).isFalse();
    assertThat(routine().formal()).isFalse();
    assertThat(therapist().digest().time()).isEqualTo(LocalTime.of(18, 0));
  }

  @Test
  void everyPointIsSwitchedByItself() {
    assertThat(routine().points()).isEmpty();
    drLind.says("/settings").taps("Points to consider").hears("They are no diagnosis");
    drLind.taps("An easier step").sees("✓ An easier step").taps("Contact");
    assertThat(routine().points()).containsExactlyInAnyOrder("easier_step", "contact");
    drLind.taps("An easier step").taps("None");
    assertThat(routine().points()).isEmpty();
    drLind.taps("All of them");
    assertThat(routine().points()).hasSize(9);
  }

  @Test
  void kindWordsAreAddedChangedAndRemoved() {
    drLind.says("/settings").taps("Kind words").hears("There are none of your own yet");
    drLind.taps("Add one").hears("at most 300 characters").says("x".repeat(301));
    drLind.hears("That is too long").says("Good that you wrote <3").hears("Kept.");
    assertThat(routine().kindWords()).containsExactly("Good that you wrote <3");
    drLind.says("/settings").taps("Kind words").hears("1. Good that you wrote <3").taps("1");
    drLind.taps("Change").says("I read it gladly.");
    assertThat(routine().kindWords()).containsExactly("I read it gladly.");
    for (int i = 2; i <= 5; i++) {
      drLind.says("/settings").taps("Kind words").taps("Add one").says("Word " + i);
    }
    drLind.says("/settings").taps("Kind words");
    assertThat(drLind.last().labels()).doesNotContain("Add one");
    drLind.tapsData(drLind.last(), "t:st:kw:type");
    assertThat(drLind.notice()).startsWith("This button is from an earlier step");
    drLind.taps("1").taps("Remove");
    assertThat(routine().kindWords()).hasSize(4).doesNotContain("I read it gladly.");
  }

  @Test
  void aForgedButtonChangesNothing() {
    drLind.says("/settings");
    var page = drLind.last();
    for (var forged :
        new String[] {
          "t:st:be:3",
          "t:st:xx",
          "t:st:mo:9999",
          "t:st:qu:1-2",
          "t:st:po:money",
          "t:st:la:xx",
          "t:st:kw:7",
          "t:st:kw:rm7",
          "t:st:kw:ch9",
          "t:st:da:someday",
          "t:st:ri:gold"
        }) {
      drLind.tapsData(page, forged);
      assertThat(drLind.notice()).as(forged).startsWith("This button is from an earlier step");
    }
    assertThat(routine()).isEqualTo(Routine.USUAL);
  }

  @Test
  void otherHoursHoldForTheSessionsThatAreSetAlready() {
    drLind.hasAPatient("Ada");
    drLind.says("/session Ada Thu 15:00").says("/settings").taps("Before a session");
    drLind.taps("4 hours before");
    CLINIC.clock.goesTo("07:00");
    CLINIC.clock.goesTo("07:00");
    CLINIC.clock.goesTo("07:00");
    CLINIC.listens();
    CLINIC.clock.goesTo("11:00");
    drLind.hears(DIGEST);
    CLINIC.listens();
    CLINIC.clock.goesTo("14:00");
    drLind.doesNotHear(DIGEST);
  }

  @Test
  void onADayWithSessionsTheMorningLineSaysThatTheyAreThere() {
    drLind.hasAPatient("Ada");
    drLind.says("/settings").taps("Sessions of the day").taps("8:00");
    drLind.says("/session Ada Wed 15:00");
    CLINIC.clock.goesTo("08:00"); // Tuesday
    drLind.doesNotHear("There are sessions today.");
    CLINIC.listens();
    CLINIC.clock.goesTo("08:00");
    drLind.hears("There are sessions today.").doesNotHear("Ada").taps("Open");
    drLind.hears("15:00").sees("Ada");
    CLINIC.clock.passes(Duration.ofDays(1));
    drLind.doesNotHear("There are sessions today.");
  }

  @Test
  void aNewPatientIsAddressedAsTheTherapistWishes() {
    drLind.says("/settings").taps("New patients").taps("Informally");
    var link = drLind.invites("Ben");
    CLINIC.somebody("Ben", "de").opens(link).hears("Dr. Lind hat dich eingeladen");
  }

  @Test
  void aNameThatNobodyCanSeeIsAskedForAgain() {
    drLind.says("/settings").taps("Name for patients").says("\u200b\u2060");
    drLind.hears("I see no letters in that.").says("Dr. Lindt");
    drLind.hears("Patients now read: Dr. Lindt.");
    assertThat(therapist().name()).isEqualTo("Dr. Lindt");
  }

  @Test
  void aGermanTherapistReadsGerman() {
    drLind.says("/settings").taps("Language").taps("Deutsch").hears("In welcher Sprache");
    drLind
        .taps("Alle Einstellungen")
        .hears("Ruhezeit: 21 Uhr bis 7 Uhr", "Punkte zum Überlegen: keine")
        .taps("Ruhezeit");
    drLind.taps("Andere Zeit").says("19:30-07:30").hears("Ihre Ruhezeit ist jetzt: 19:30");
    drLind.says("/settings").taps("Vor einer Sitzung").taps("1 Stunde vorher");
    drLind.sees("✓ 1 Stunde vorher");
    assertThat(routine().hoursBefore()).isEqualTo(1);
  }
}
