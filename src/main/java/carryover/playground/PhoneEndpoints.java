package carryover.playground;

import java.net.URLConnection;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The phones on the page: what they show, and what is done with them. */
@RestController
@RequestMapping("/playground/phones")
@ConditionalOnBooleanProperty("carryover.embedded-bot-api")
final class PhoneEndpoints {
  /** Ours: how long a page waits for news before it asks again. */
  private static final Duration NEWS = Duration.ofSeconds(20);

  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");
  private static final Set<String> KINDS = Set.of("photo", "sticker", "voice", "document");

  private final PhoneNetwork network;
  private final ObjectProvider<SignUpLink> signUp;
  private volatile boolean closing;

  PhoneEndpoints(BotApiServer server, ObjectProvider<SignUpLink> signUp) {
    this.network = server.phones();
    this.signUp = signUp;
  }

  /** Words to send. */
  record Say(String text) {}

  /** Words to put in the place of earlier ones. */
  record Edit(int message, String text) {}

  /** A button to tap, by its callback data. */
  record Tap(int message, String data) {}

  /** Something to attach. */
  record Send(String kind, @Nullable String caption) {}

  /** All phones, as soon as something has changed since the revision. */
  @GetMapping
  PhonesView phones(@RequestParam(defaultValue = "-1") long after) throws InterruptedException {
    boolean unused = network.awaits(NEWS, () -> closing || network.revision() != after);
    SignUpLink link = signUp.getIfAvailable();
    return PhonesView.of(network, link == null ? null : link.current().orElse(null));
  }

  /** Lets waiting pages go, which a graceful end would wait for. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closing = true;
    network.chats.wakes();
  }

  @PostMapping("/{user}/says")
  void says(@PathVariable long user, @RequestBody Say say) {
    if (say.text.isBlank()) {
      throw new IllegalArgumentException("There is nothing to send.");
    }
    network.says(user, say.text);
  }

  @PostMapping("/{user}/edits")
  void edits(@PathVariable long user, @RequestBody Edit edit) {
    network.edits(user, edit.message, edit.text);
  }

  @PostMapping("/{user}/taps")
  void taps(@PathVariable long user, @RequestBody Tap tap) {
    network.taps(user, tap.message, tap.data);
  }

  @PostMapping("/{user}/sends")
  void sends(@PathVariable long user, @RequestBody Send send) {
    if (!KINDS.contains(send.kind)) {
      throw new IllegalArgumentException("A phone can send one of " + KINDS + ".");
    }
    network.sends(user, send.kind, send.caption == null ? "" : send.caption);
  }

  /** A file, as it is, in the body. */
  @PostMapping("/{user}/files")
  void sendsFile(
      @PathVariable long user,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String caption,
      @RequestBody(required = false) byte @Nullable [] content) {
    if (content == null || content.length == 0) {
      throw new IllegalArgumentException("The app does not send an empty file.");
    }
    network.sendsFile(user, name, content, caption);
  }

  @PostMapping("/{user}/blocks")
  void blocks(@PathVariable long user) {
    network.blocks(user);
  }

  @PostMapping("/{user}/unblocks")
  void unblocks(@PathVariable long user) {
    network.unblocks(user);
  }

  /** A file that somebody has sent; only pictures open in the page, all else is a download. */
  @GetMapping("/files/{fileId}")
  ResponseEntity<byte[]> file(@PathVariable String fileId) {
    return network
        .files
        .find(fileId)
        .map(PhoneEndpoints::download)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> download(Attachment file) {
    String guessed = URLConnection.guessContentTypeFromName(file.fileName());
    boolean picture = guessed != null && PICTURES.contains(guessed);
    var disposition = picture ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, picture ? guessed : "application/octet-stream")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition.filename(file.fileName()).build().toString())
        .body(file.content());
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ResponseEntity<Object> refused(IllegalArgumentException why) {
    return ResponseEntity.badRequest().body(Map.of("error", String.valueOf(why.getMessage())));
  }
}
