package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The system's Chromium without a window, as the page's tests use it: one for all of them, one
 * after the other ({@code @ResourceLock(Browser.ONE)}), since its start takes seconds.
 */
public final class Browser implements AutoCloseable {
  /** The lock of a test that opens it. */
  public static final String ONE = "browser";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

  /** Whether somebody wants to look at pictures of the pages: {@code -Dpictures.keep=true}. */
  private static final boolean KEEPS = Boolean.getBoolean("pictures.keep");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens the page; the test is skipped, and says so, where there is no Chromium. */
  public static Browser open(String address) {
    Assumptions.assumeTrue(
        onPath("chromium").isPresent() && onPath("chromedriver").isPresent(),
        "SKIPPED: the page was not tried in a browser, as this machine has no chromium and"
            + " chromedriver. On Debian: apt-get install chromium chromium-driver");
    var browser = new Browser(Started.DRIVER);
    browser.size(1280, 860);
    browser.prefersDark(false);
    browser.driver.get(address);
    return browser;
  }

  private static final class Started {
    static final ChromeDriver DRIVER = start();

    private static ChromeDriver start() {
      var options = new ChromeOptions();
      options.setBinary(onPath("chromium").orElseThrow().toFile());
      options.addArguments(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--user-data-dir=" + profile());
      var service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
              .build();
      var driver = new ChromeDriver(service, options);
      Runtime.getRuntime().addShutdownHook(new Thread(Started::ends));
      return driver;
    }

    /** Asking it to quit would wait for threads that are gone by then. */
    private static void ends() {
      ProcessHandle.current()
          .descendants()
          .filter(each -> each.info().command().filter(it -> it.contains("chrom")).isPresent())
          .forEach(ProcessHandle::destroyForcibly);
    }

    private static Path profile() {
      try {
        return Files.createTempDirectory("carryover-chromium");
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  private static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  public void prefersDark(boolean dark) {
    var colours = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    var still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("features", List.of(colours, still)));
  }

  /** The element, as soon as it is there and can be seen. */
  public WebElement sees(By what) {
    return new WebDriverWait(driver, PATIENCE, LOOKS_EVERY)
        .ignoring(StaleElementReferenceException.class)
        .until(page ->
            page.findElements(what).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  /** Waits until the words stand on the phone ("therapist" or "patient"). */
  public void reads(String phone, String words) {
    new WebDriverWait(driver, PATIENCE, LOOKS_EVERY)
        .withMessage(() -> phone + "'s phone shows: " + textOf(phone))
        .until(page -> textOf(phone).contains(words));
    assertThat(textOf(phone)).contains(words);
  }

  public String textOf(String phone) {
    return driver.findElement(By.cssSelector("#" + phone + " .chat")).getText();
  }

  /** Taps the button with the label on a phone. */
  public void taps(String phone, String label) {
    sees(By.xpath("//*[@id='%s']//button[normalize-space()=\"%s\"]".formatted(phone, label)))
        .click();
  }

  /** Types and sends with the Enter key. */
  public void types(String phone, String words) {
    var field = sees(By.cssSelector("#" + phone + " textarea"));
    field.click();
    // ChromeDriver's own keys know no emoji.
    driver.executeCdpCommand("Input.insertText", Map.of("text", words));
    field.sendKeys(Keys.ENTER);
  }

  /** Chooses a file to send, as the system's own window would. */
  public void chooses(String phone, Path file) {
    var field = driver.findElement(By.cssSelector("#" + phone + " .file-field"));
    field.sendKeys(file.toAbsolutePath().toString());
  }

  public String asks(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  /** The page as it looks, as PNG. */
  public byte[] looks() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Keeps a picture of the page under target/pictures, where somebody wants to look at it. */
  public void keeps(String name) throws IOException {
    if (!KEEPS) {
      return;
    }
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.get("about:blank");
  }
}
