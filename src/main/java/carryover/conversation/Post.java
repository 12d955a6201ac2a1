package carryover.conversation;

import carryover.kernel.ChatId;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;

/** Promises messages to one chat, in answer to somebody or because it is time. */
record Post(Outbox outbox, ChatId chat, Urgency urgency) {
  void send(Message message) {
    outbox.promise(new Promise(chat, new Act.Send(message), urgency));
  }

  void ask(int turn, Message message) {
    outbox.promise(new Promise(chat, new Act.Send(message), urgency, label(turn)));
  }

  void amend(int turn, Message message) {
    outbox.promise(new Promise(chat, new Act.Edit(label(turn), message), urgency));
  }

  void change(int messageId, Message message) {
    outbox.promise(new Promise(chat, new Act.Change(messageId, message), urgency));
  }

  void answerTap(String callbackId, String notice) {
    outbox.promise(new Promise(chat, new Act.AnswerTap(callbackId, notice), Urgency.TAP));
  }

  private static String label(int turn) {
    return "turn " + turn;
  }
}
