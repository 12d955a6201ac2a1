package carryover.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.springframework.context.ConfigurableApplicationContext;

/** A rich message on the page, in a real browser. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Browser.ONE)
class RichPageTest {
  private static final String HTML =
      """
      <h1>Ada K. · before Tuesday 10:00</h1>
      <p>Since <b>3 March</b>: 9 of 12 done.<br>She wants to talk about work.</p>
      <h2>Exercises</h2>
      <table bordered striped><tr><th>Exercise</th><th>Last seven</th><th>Done</th></tr>
      <tr><td>Walk by the river</td><td>●●○●●</td><td>4/5</td></tr>
      <tr><td>Mood diary</td><td>●●●◐○●●</td><td>5/7</td></tr>
      <tr><td>Calling a friend</td><td>○ ○</td><td>0/2</td></tr></table>
      <details><summary>Two notes from Ada</summary>
      <blockquote>It rained &amp; I went anyway.<br>Proud.</blockquote>
      <blockquote>&lt;img src=x onerror=&quot;document.title='hacked'&quot;&gt; <i>مريم 李雷</i></blockquote>
      </details>
      <figure><img src="tg://photo?id=p1"/><figcaption>Mood: 3, 4, none, 6, 7.</figcaption></figure>
      <h3>To consider</h3><p>An easier step? <s>No.</s> <code>2×</code></p><hr/>
      <p><i>Nothing here was judged by a machine.</i></p>\
      """;

  private ConfigurableApplicationContext app;
  private BotApiServer server;
  private Browser browser;

  @BeforeEach
  void openThePage() throws Exception {
    app = PlaygroundApp.startWithPhones();
    server = app.getBean(BotApiServer.class);
    browser = Browser.open(PlaygroundApp.address(app));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    app.close();
  }

  @Test
  void aPageIsDrawnAndUnfoldsAndNothingInItBecomesMarkup() throws Exception {
    server.phones().says(PhonesWiring.THERAPIST, "/start");
    sendsTheDigest();
    browser.reads("therapist", "Walk by the river");
    browser.sees(By.cssSelector(".page figure img"));
    browser.keeps("7-rich");
    assertThat(browser.textOf("therapist")).doesNotContain("It rained");
    browser.sees(By.cssSelector(".page summary")).click();
    browser.reads("therapist", "It rained & I went anyway.\nProud.");
    browser.reads("therapist", "<img src=x onerror=");
    assertThat(browser.asks("return document.querySelectorAll('.page img').length")).isEqualTo("1");
    assertThat(browser.asks("return document.title")).isEqualTo("Carryover playground");
    assertThat(browser.asks("return document.querySelector('.page img').naturalWidth"))
        .isEqualTo("1080");
    browser.keeps("8-rich-unfolded");
    browser.prefersDark(true);
    browser.size(390, 844);
    browser.keeps("9-rich-narrow-dark");
    browser.prefersDark(false);
    browser.keeps("10-rich-narrow");
    assertThat(browser.asks("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo("true");
    sendsAPicture();
    browser.reads("therapist", "Mood, once more");
    browser.keeps("11-picture");
  }

  private void sendsAPicture() throws Exception {
    var picture = server.phones().files.keep("photo", "mood.png", png());
    new Bot(server)
        .calls(
            "sendPhoto",
            "chat_id",
            PhonesWiring.THERAPIST,
            "photo",
            picture.fileId(),
            "caption",
            "Mood, once more");
  }

  private void sendsTheDigest() throws Exception {
    var picture = server.phones().files.keep("photo", "mood.png", png());
    var media = Map.of("type", "photo", "media", picture.fileId());
    var rich = Map.of("html", HTML, "media", List.of(Map.of("id", "p1", "media", media)));
    var key = Map.of("text", "Seen", "callback_data", "t:sn:1");
    var answer =
        new Bot(server)
            .refusal(
                "sendRichMessage",
                "chat_id",
                PhonesWiring.THERAPIST,
                "rich_message",
                rich,
                "reply_markup",
                Map.of("inline_keyboard", List.of(List.of(key))));
    assertThat(answer).isEqualTo("ok");
  }

  private static byte[] png() throws Exception {
    var image = new BufferedImage(1080, 500, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1080, 500);
    pen.setColor(new Color(0x2f6f60));
    pen.setStroke(new BasicStroke(8));
    pen.drawPolyline(new int[] {60, 300, 560, 800, 1020}, new int[] {400, 340, 380, 160, 120}, 5);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
