package carryover.playground;

import java.io.IOException;

/** 502 with a page of HTML in place of JSON, as a proxy in front of Telegram answers. */
public record ServerError() implements Mischief {
  @Override
  public void play(Call call) throws IOException {
    call.answer(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
  }
}
