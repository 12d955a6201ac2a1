package carryover.digest;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.playground.BotApiServer;
import carryover.playground.Browser;
import carryover.playground.PlaygroundApp;
import carryover.telegram.Post;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;

/**
 * Writes each situation's digest to a folder, for the eye: its figure, and the whole page as a
 * phone of 390 pixels shows it, light and dark.
 */
final class SeeDigests {
  private static final ChatId LIND = new ChatId(1001);
  private static final int WIDTH = 390;

  /** The phone's head, its writing field, and the gaps. */
  private static final int AROUND = 290;

  /** Leaves the last message alone on the phone, and the phone on the page; its height. */
  private static final String ALONE =
      """
      document.querySelectorAll('.bar, .sides').forEach(each => each.style.display = 'none');
      const all = [...document.querySelectorAll('#therapist .message, #therapist .day')];
      const last = all.pop();
      all.forEach(each => each.remove());
      return Math.ceil(last.offsetHeight);
      """;

  private SeeDigests() {}

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var language = arguments.length > 1 ? arguments[1] : "en";
    var only = arguments.length > 2 ? Set.of(arguments[2].split(",")) : Set.<String>of();
    try (var app = PlaygroundApp.startWithPhones();
        var browser = Browser.open(PlaygroundApp.address(app))) {
      var server = app.getBean(BotApiServer.class);
      server.phones().says(LIND.value(), "/start");
      for (var page : pages(folder, language).entrySet()) {
        if (only.isEmpty() || only.contains(page.getKey())) {
          new Post(server).sends(LIND, page.getValue());
          see(browser, folder, page.getKey());
        }
      }
    }
    System.exit(0); // the page's connections would keep it alive
  }

  private static Map<String, Message> pages(Path folder, String language) throws Exception {
    var pages = new LinkedHashMap<String, Message>();
    for (var situation : Situation.values()) {
      var name = situation.name().toLowerCase(Locale.ROOT);
      var picture = Drawn.picture(situation.file(), language);
      if (picture.isPresent()) {
        Files.write(folder.resolve(name + "-figure.png"), picture.get().png());
      }
      pages.put(name, Drawn.page(situation.file(), language, Drawn.points(situation), picture));
    }
    for (var kind : CaseloadPage.Kind.values()) {
      pages.put(
          "forty_" + kind.name().toLowerCase(Locale.ROOT),
          DigestPageTest.list(kind, DigestPageTest.fortyOf(kind), 0));
    }
    return pages;
  }

  private static void see(Browser browser, Path folder, String name) throws Exception {
    browser.prefersDark(false);
    browser.size(WIDTH, 844);
    browser.sees(By.cssSelector(".page"));
    Thread.sleep(1200);
    var tall = browser.asks(ALONE);
    browser.size(WIDTH, Integer.parseInt(tall) + AROUND);
    for (var dark : List.of(false, true)) {
      browser.prefersDark(dark);
      Thread.sleep(400);
      Files.write(folder.resolve(name + (dark ? "-dark" : "-light") + ".png"), browser.looks());
    }
  }
}
