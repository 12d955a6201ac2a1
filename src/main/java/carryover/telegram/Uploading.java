package carryover.telegram;

import java.io.IOException;
import java.io.Serializable;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Calls that carry files and that the library's client (10.2.0) would post without them. They end
 * as its own calls do: with the result, or with its exceptions.
 */
final class Uploading {
  private final OkHttpClient http;
  private final Addresses addresses;

  /**
   * @param http of {@link Wire}: it must never send anything twice by itself
   */
  Uploading(OkHttpClient http, TelegramSettings settings) {
    this.http = http;
    this.addresses = new Addresses(settings);
  }

  /** Calls once; the exception never quotes the address. */
  <T extends Serializable> T post(PartialBotApiMethod<T> method, MultipartBody body)
      throws TelegramApiException {
    var request =
        new Request.Builder().url(addresses.method(method.getMethod())).post(body).build();
    try (var answer = http.newCall(request).execute()) {
      return method.deserializeResponse(answer.body().string());
    } catch (IOException lost) {
      throw new TelegramApiException("No answer: " + lost.getClass().getSimpleName());
    }
  }
}
