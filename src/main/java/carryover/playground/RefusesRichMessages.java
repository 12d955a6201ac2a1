package carryover.playground;

import java.io.IOException;

/**
 * 400 for every rich message, sent or edited; all else is carried out. To be played on {@code
 * sendRichMessage} and {@code editMessageText}.
 */
public record RefusesRichMessages() implements Mischief {
  @Override
  public void play(Call call) throws IOException, InterruptedException {
    if (call.brings("rich_message")) {
      call.answer(Refused.badRequest("RICH_MESSAGE_INVALID"));
    } else {
      call.answer(call.carryOut());
    }
  }
}
