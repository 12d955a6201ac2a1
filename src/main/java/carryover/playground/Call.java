package carryover.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** One call of a bot, as a {@link Mischief} meets it. */
public final class Call {
  private final String method;
  private final Arguments arguments;
  private final BotMethods methods;
  private final HttpExchange exchange;
  private final CountDownLatch closing;

  Call(
      String method,
      Arguments arguments,
      BotMethods methods,
      HttpExchange exchange,
      CountDownLatch closing) {
    this.method = method;
    this.arguments = arguments;
    this.methods = methods;
    this.exchange = exchange;
    this.closing = closing;
  }

  /** The method's name in lower case. */
  public String method() {
    return method;
  }

  /** Whether the call has this parameter. */
  boolean brings(String parameter) {
    return arguments.has(parameter);
  }

  /** Does what was asked, without answering; returns the result in the Bot API's shape. */
  public Object carryOut() throws InterruptedException {
    return methods.call(method, arguments);
  }

  /** Answers as Telegram does when all went well. */
  public void answer(Object result) throws IOException {
    if (result instanceof Attachment file) {
      answer(200, "application/octet-stream", file.content());
    } else {
      answer(200, "application/json", json(Wire.object("ok", true, "result", result)));
    }
  }

  /** Answers as Telegram does when it refuses. */
  void answer(Refused refused) throws IOException {
    var error =
        Wire.object("ok", false, "error_code", refused.code, "description", refused.description);
    if (refused.retryAfter != null) {
      error.put("parameters", Map.of("retry_after", refused.retryAfter.toSeconds()));
    }
    answer(refused.code, "application/json", json(error));
  }

  /** Answers with anything at all. */
  public void answer(int status, String contentType, String body) throws IOException {
    answer(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  private void answer(int status, String contentType, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Closes the connection without a word. */
  public void drop() {
    exchange.close();
  }

  /** Lets the time pass, but no longer than the server is open. */
  public void waits(Duration time) throws InterruptedException {
    boolean unused = closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
