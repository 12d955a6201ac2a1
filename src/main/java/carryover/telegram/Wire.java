package carryover.telegram;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * What is known of one call: whether anything that could be acted upon has left, and the HTTP
 * status of the answer. Bound to the calling thread while the call is made; OkHttp asks for it
 * there.
 */
final class Wire extends EventListener {
  /** Ours: calls under way at once; the outbox has no more. OkHttp's default is five a host. */
  static final int CALLS = 64;

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(20);
  private static final Duration WHOLE_CALL = Duration.ofSeconds(30);
  private static final ScopedValue<Wire> CURRENT = ScopedValue.newInstance();

  private volatile boolean bodyOut;
  private volatile int status;

  /** Makes one call to Telegram with a wire of its own listening. */
  <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> call) throws X {
    return ScopedValue.where(CURRENT, this).call(call);
  }

  /**
   * A client that never sends anything twice by itself.
   *
   * @param patience how much longer than usual an answer may take; for long polls
   */
  static OkHttpClient client(Duration patience) {
    var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(CALLS);
    dispatcher.setMaxRequestsPerHost(CALLS);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(CALLS, 1, TimeUnit.MINUTES))
        .connectTimeout(TO_CONNECT)
        .writeTimeout(TO_ANSWER)
        .readTimeout(TO_ANSWER.plus(patience))
        .callTimeout(WHOLE_CALL.plus(patience))
        .retryOnConnectionFailure(false)
        .eventListenerFactory(_ -> CURRENT.isBound() ? CURRENT.get() : EventListener.NONE)
        .build();
  }

  /** Whether some of the body was on its way: without it nothing can have been acted upon. */
  boolean bodyOut() {
    return bodyOut;
  }

  /** The HTTP status of the answer; 0 while there is none. */
  int status() {
    return status;
  }

  @Override
  public void requestBodyStart(Call call) {
    bodyOut = true;
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    status = response.code();
  }
}
