package carryover;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.springframework.context.ConfigurableApplicationContext;

/** The small journey by clicks alone: the real program, its page, a real browser. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Browser.ONE)
class BrowserJourneyTest {
  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @TempDir Path folder;

  private ConfigurableApplicationContext app;
  private Browser browser;

  @BeforeEach
  void openThePage() throws Exception {
    app =
        Carryover.application()
            .run(
                "--SERVER_PORT=0",
                "--DATABASE_URL=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
                "--DATA_KEY=" + KEY,
                "--carryover.playground-file=" + folder.resolve("playground.properties"));
    var address =
        "http://127.0.0.1:" + app.getEnvironment().getRequiredProperty("local.server.port");
    beginsOnMondayMorning(address);
    browser = Browser.open(address);
  }

  /** Whatever the hour at which the test runs: what comes next is the same. */
  private static void beginsOnMondayMorning(String address) throws Exception {
    var monday =
        LocalDate.now(BERLIN)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .atTime(9, 0)
            .atZone(BERLIN)
            .toInstant();
    var body = BodyPublishers.ofString("{\"to\":\"" + monday + "\"}");
    try (var http = HttpClient.newHttpClient()) {
      var moved =
          http.send(
              HttpRequest.newBuilder(URI.create(address + "/playground/clock"))
                  .header("Content-Type", "application/json")
                  .POST(body)
                  .build(),
              BodyHandlers.ofString());
      assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (app != null) {
      app.close();
    }
  }

  @Test
  void fromTheFirstLinkToTheStartOfAnExercise() throws Exception {
    theTherapistSignsUp();
    theTherapistInvitesAda();
    adaJoins();
    theTherapistAssigns();
    adaAgrees();
    theTimeComes();
  }

  private void theTherapistSignsUp() throws Exception {
    browser.sees(By.id("sign-up-open")).click();
    browser.reads("therapist", "Which language");
    browser.keeps("journey-1-signed-up");
    browser.taps("therapist", "English");
    browser.reads("therapist", "How shall patients read your name");
    browser.types("therapist", "Dr. Lind");
    browser.taps("therapist", "Berlin");
    browser.taps("therapist", "Monday to Friday");
    browser.taps("therapist", "8:00");
    browser.taps("therapist", "Later, in /settings");
    browser.reads("therapist", "/invite makes a link");
  }

  private void theTherapistInvitesAda() {
    browser.types("therapist", "/invite Ada");
    browser.reads("therapist", "The link for Ada");
  }

  private void adaJoins() throws Exception {
    browser
        .sees(By.xpath("//*[@id='therapist']//*[contains(text(),'https://t.me/')][last()]"))
        .click();
    browser.reads("patient", "Do you agree to this?");
    browser.keeps("journey-2-consent");
    browser.taps("patient", "I agree");
    browser.taps("patient", "Berlin");
    browser.taps("patient", "9 pm to 7 am");
    browser.reads("patient", "/help shows who you can call");
    browser.reads("therapist", "A patient has joined");
  }

  private void theTherapistAssigns() throws Exception {
    browser.types("therapist", "/assign");
    browser.taps("therapist", "Ada");
    browser.taps("therapist", "Low mood");
    browser.taps("therapist", "A pleasant activity");
    browser.taps("therapist", "Mon, Wed, Fri at 18:00");
    browser.keeps("journey-3-assigning");
    browser.taps("therapist", "I have read this");
    browser.reads("therapist", "Assigned. Ada now decides");
  }

  private void adaAgrees() throws Exception {
    toTheNextPlannedMessage();
    browser.taps("patient", "Open");
    browser.reads("patient", "What would you like it to do for you?");
    browser.types("patient", "Feel alive again");
    browser.taps("patient", "Done");
    browser.reads("patient", "Where will that be, and with what?");
    browser.types("patient", "by the river");
    browser.reads("patient", "What could get in the way?");
    browser.types("patient", "Rain");
    browser.reads("patient", "what could be a small step then?");
    browser.types("patient", "I take the umbrella.");
    browser.reads("patient", "How pleasant do you expect it to be?");
    browser.taps("patient", "4");
    browser.reads("patient", "How sure does it feel");
    browser.taps("patient", "9");
    browser.reads("patient", "Does this plan fit you?");
    browser.keeps("journey-4-agreeing");
    browser.taps("patient", "Fits");
    browser.reads("patient", "Then that's the plan");
  }

  private void theTimeComes() throws Exception {
    toTheNextPlannedMessage();
    browser.keeps("journey-5-next");
    browser.reads("patient", "It's the time you chose");
    browser.keeps("journey-6-offer");
    bothPhonesAtOnce();
    browser.taps("patient", "Start");
    browser.keeps("journey-8-exercise");
    browser.prefersDark(true);
    browser.keeps("journey-9-dark");
  }

  /** The picture of the README. */
  private void bothPhonesAtOnce() throws Exception {
    browser.types("therapist", "/digest");
    browser.reads("therapist", "No report on an exercise in this time");
    browser.size(1180, 1010);
    browser.keeps("journey-7-both-phones");
  }

  private void toTheNextPlannedMessage() {
    browser.sees(By.cssSelector("#to-next:not([disabled])")).click();
  }
}
