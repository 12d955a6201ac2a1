package carryover.playground;

import java.io.IOException;

/**
 * A server from before Bot API 10.1: the method is none, and an edit seems to have no text. To be
 * played on {@code sendRichMessage} and {@code editMessageText}.
 */
public record KnowsNoRichMessages() implements Mischief {
  @Override
  public void play(Call call) throws IOException, InterruptedException {
    if (!call.brings("rich_message")) {
      call.answer(call.carryOut());
    } else if (call.method().equals("sendrichmessage")) {
      call.answer(Refused.notFound());
    } else {
      call.answer(Refused.badRequest("message text is empty"));
    }
  }
}
