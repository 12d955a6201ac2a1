package carryover.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on loopback, for the playground and for tests. It behaves as Telegram does
 * towards one bot in private chats; what people do is told to {@link #phones()}. Tests make it
 * misbehave with {@link #next} and {@link #always}.
 */
public final class BotApiServer implements AutoCloseable {
  /** The token of the playground's bot. */
  public static final String TOKEN = "1:playground";

  /** The user name of the playground's bot. */
  public static final String BOT_NAME = "CarryoverBot";

  private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");
  private static final Pattern FILE_PATH = Pattern.compile("/file/bot([^/]+)/(.+)");

  static {
    // Without it every answer on a kept connection waits 40 ms for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final PhoneNetwork network;
  private final BotMethods methods;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, List<Mischief>> once = new ConcurrentHashMap<>();
  private final Map<String, Mischief> always = new ConcurrentHashMap<>();
  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  private BotApiServer(int port, InstantSource clock) {
    network = new PhoneNetwork(BOT_NAME, clock);
    methods = new BotMethods(network);
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 512);
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing can listen on port " + port + " of loopback", e);
    }
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  /**
   * Starts a server.
   *
   * @param port 0 for any that is free
   * @param clock tells when messages are sent
   */
  public static BotApiServer start(int port, InstantSource clock) {
    return new BotApiServer(port, clock);
  }

  /** Starts a server on any free port, on real time. */
  public static BotApiServer start() {
    return start(0, InstantSource.system());
  }

  /** What people do with their phones, and what they see. */
  public PhoneNetwork phones() {
    return network;
  }

  /** Where it listens, without a path: http://127.0.0.1:port. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Where it listens. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** Plays a trick on the next call of the method; several wait for their turn. */
  public void next(String method, Mischief mischief) {
    once.compute(
        method.toLowerCase(Locale.ROOT),
        (name, waiting) -> {
          var longer = waiting == null ? new ArrayList<Mischief>() : new ArrayList<>(waiting);
          longer.add(mischief);
          return longer;
        });
  }

  /** Plays a trick on every call of the method, until {@link #behaves()}. */
  public void always(String method, Mischief mischief) {
    always.put(method.toLowerCase(Locale.ROOT), mischief);
  }

  /** Ends all mischief. */
  public void behaves() {
    once.clear();
    always.clear();
  }

  /** How often a method was called, whatever came of it. */
  public long calls(String method) {
    return seen.getOrDefault(method.toLowerCase(Locale.ROOT), 0L);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    Matcher file = FILE_PATH.matcher(asked);
    Matcher method = PATH.matcher(asked);
    if (file.matches()) {
      handle(exchange, file.group(1), BotMethods.DOWNLOAD, Arguments.of("path", file.group(2)));
    } else {
      boolean known = method.matches();
      String name = known ? method.group(2).toLowerCase(Locale.ROOT) : "";
      handle(exchange, known ? method.group(1) : "", name, null);
    }
  }

  /**
   * @param method "" for an address that is none
   * @param given null where they have to be read
   */
  private void handle(HttpExchange exchange, String token, String method, @Nullable Arguments given)
      throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      var arguments = given == null ? arguments(exchange, body) : given;
      var call = new Call(method, arguments, methods, exchange, closing);
      if (method.isEmpty()) {
        call.answer(Refused.notFound());
      } else if (!token.equals(TOKEN)) {
        call.answer(Refused.unauthorized());
      } else {
        seen.merge(method, 1L, Long::sum);
        answer(call);
      }
    } catch (Refused refused) {
      new Call(method, Arguments.NONE, methods, exchange, closing).answer(refused);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
    } catch (RuntimeException e) {
      exchange.close();
      throw e;
    }
  }

  private static Arguments arguments(HttpExchange exchange, byte[] body) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return Arguments.read(exchange.getRequestURI().getRawQuery(), type, body);
  }

  private void answer(Call call) throws IOException, InterruptedException {
    Mischief mischief = mischiefFor(call.method());
    if (mischief == null) {
      call.answer(call.carryOut());
    } else {
      mischief.play(call);
    }
  }

  private @Nullable Mischief mischiefFor(String method) {
    var first = new ArrayList<Mischief>(1);
    once.computeIfPresent(
        method,
        (name, waiting) -> {
          first.add(waiting.getFirst());
          return waiting.size() == 1 ? null : waiting.subList(1, waiting.size());
        });
    return first.isEmpty() ? always.get(method) : first.getFirst();
  }

  @Override
  public void close() {
    closing.countDown();
    methods.close();
    http.stop(0);
    threads.shutdownNow();
  }
}
