package carryover.playground;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call that Telegram would not carry out. It is an exception, against the house rule, because it
 * only ever travels from a check deep in a method to the one place that writes the HTTP answer.
 */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final int code;
  final String description;
  final @Nullable Duration retryAfter;

  private Refused(int code, String description, @Nullable Duration retryAfter) {
    super(description, null, false, false);
    this.code = code;
    this.description = description;
    this.retryAfter = retryAfter;
  }

  static Refused badRequest(String why) {
    return new Refused(400, "Bad Request: " + why, null);
  }

  static Refused forbidden(String why) {
    return new Refused(403, "Forbidden: " + why, null);
  }

  static Refused conflict(String why) {
    return new Refused(409, "Conflict: " + why, null);
  }

  static Refused unauthorized() {
    return new Refused(401, "Unauthorized", null);
  }

  static Refused notFound() {
    return new Refused(404, "Not Found", null);
  }

  static Refused tooManyRequests(Duration retryAfter) {
    return new Refused(429, "Too Many Requests: retry after " + retryAfter.toSeconds(), retryAfter);
  }
}
