package carryover.telegram;

import okhttp3.HttpUrl;

/** Where Telegram is asked. Every address holds the token, so none may go to a log. */
final class Addresses {
  private final HttpUrl api;
  private final String token;

  Addresses(TelegramSettings settings) {
    var address = HttpUrl.get(settings.apiUrl());
    if (address == null) {
      throw new IllegalStateException("TELEGRAM_API_URL is no HTTP address");
    }
    this.api = address;
    this.token = settings.token();
  }

  /** Of a method. */
  HttpUrl method(String name) {
    return root().addPathSegment("bot" + token).addPathSegment(name).build();
  }

  /** Of a file, by the path that Telegram told. */
  HttpUrl file(String path) {
    return root()
        .addPathSegment("file")
        .addPathSegment("bot" + token)
        .addPathSegments(path)
        .build();
  }

  private HttpUrl.Builder root() {
    return new HttpUrl.Builder().scheme(api.scheme()).host(api.host()).port(api.port());
  }
}
