package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.springframework.context.ConfigurableApplicationContext;

/** The page in a real browser, with a bot behind it that only echoes. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Browser.ONE)
class PageTest {
  @TempDir Path folder;

  private ConfigurableApplicationContext app;
  private EchoBot bot;
  private Browser browser;

  @BeforeEach
  void openThePage() throws Exception {
    app = PlaygroundApp.startWithPhones();
    bot = new EchoBot(app.getBean(BotApiServer.class));
    browser = Browser.open(PlaygroundApp.address(app));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    bot.close();
    app.close();
  }

  @Test
  void aTherapistJoinsInvitesAndAPatientAnswers() throws Exception {
    browser.sees(By.id("sign-up-open"));
    browser.keeps("1-nobody-has-joined");
    browser.sees(By.id("sign-up-open")).click();
    browser.reads("therapist", "Your invitation");
    browser.taps("therapist", "https://t.me/CarryoverBot?start=invite-7");
    browser.reads("patient", "Walk by the river");
    browser.keeps("2-light");
    browser.taps("patient", "Too much");
    browser.reads("patient", "You chose: much");
    browser.taps("patient", "My plan");
    browser.reads("patient", "You said: My plan");
    browser.sees(By.cssSelector("#patient .attach-button")).click();
    browser.taps("patient", "Voice message");
    browser.reads("patient", "You said: Nice, a picture");
    browser.types("patient", "مرحبا 🙂 see https://example.org/a?b=c");
    browser.reads("patient", "You said: مرحبا");
    browser.sees(By.cssSelector("#patient .menu-button")).click();
    browser.prefersDark(true);
    browser.keeps("3-dark");
    browser.size(390, 844);
    browser.keeps("4-narrow-dark");
    browser.prefersDark(false);
    browser.keeps("5-narrow");
    browser.taps("patient", "/help Help, at once");
    browser.reads("patient", "You said: /help");
    assertThat(browser.sees(By.cssSelector("[data-side=patient]")).getDomAttribute("aria-pressed"))
        .isEqualTo("true");
  }

  @Test
  void whatIsTypedCanNeverBecomeMarkup() {
    browser.taps("patient", "Start");
    browser.reads("patient", "Walk by the river");
    browser.types("patient", "<img src=x onerror=\"document.title='hacked'\"> & <b>bold</b>");
    browser.reads("patient", "You said: <img src=x onerror=\"document.title='hacked'\"> & <b>bold");
    assertThat(browser.asks("return document.title")).isEqualTo("Carryover playground");
    assertThat(browser.asks("return document.querySelectorAll('.bubble img').length"))
        .isEqualTo("0");
  }

  @Test
  void aRealFileIsSentWithWhatIsWrittenInTheFieldAndCanBeSaved() throws Exception {
    browser.taps("patient", "Start");
    browser.reads("patient", "Walk by the river");
    browser.sees(By.cssSelector("#patient textarea")).sendKeys("My walk");
    browser.sees(By.cssSelector("#patient .attach-button")).click();
    browser.sees(By.cssSelector("#patient .file-button"));
    browser.keeps("6-attaching");
    browser.chooses("patient", Files.writeString(folder.resolve("walk.yaml"), "script: walk"));
    browser.reads("patient", "walk.yaml");
    browser.reads("patient", "My walk");
    assertThat(browser.sees(By.cssSelector("#patient .mine a.media")).getDomAttribute("download"))
        .isEqualTo("walk.yaml");
  }

  @Test
  void theClockCanBeMovedOn() {
    String before = browser.sees(By.id("clock-day")).getText();
    browser.sees(By.cssSelector("[data-advance=PT24H]")).click();
    assertThat(before).isNotEmpty();
    var clock = app.getBean(MovableClock.class);
    browser.sees(By.xpath("//*[@id='clock-day' and text()!='" + before + "']"));
    assertThat(clock.instant()).isAfter(InstantSource.system().instant().plusSeconds(86_000));
    assertThat(Instant.now()).isBefore(clock.instant());
  }
}
