package carryover.telegram;

import carryover.kernel.Button;
import carryover.kernel.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** The buttons of a message in Telegram's own words. */
final class Keyboards {
  /** Ours: standing keys side by side; more would cut their labels on a phone. */
  private static final int KEYS_IN_A_ROW = 2;

  private Keyboards() {}

  /**
   * What goes below a message. Telegram takes one keyboard a message: where a message has buttons
   * of its own, standing keys wait for the next one without.
   */
  static @Nullable ReplyKeyboard below(Message message) {
    return message.rows().isEmpty() ? standing(message) : inline(message.rows());
  }

  /** The buttons below a message; null for none. */
  static @Nullable InlineKeyboardMarkup inline(List<List<Button>> buttons) {
    if (buttons.isEmpty()) {
      return null;
    }
    var rows =
        buttons.stream()
            .map(row -> new InlineKeyboardRow(row.stream().map(Keyboards::button).toList()))
            .toList();
    return InlineKeyboardMarkup.builder().keyboard(rows).build();
  }

  private static InlineKeyboardButton button(Button button) {
    return switch (button) {
      case Button.Tap(var label, var data) ->
          InlineKeyboardButton.builder().text(label).callbackData(data).build();
      case Button.Open(var label, var url) ->
          InlineKeyboardButton.builder().text(label).url(url).build();
    };
  }

  private static @Nullable ReplyKeyboard standing(Message message) {
    var labels = message.standing();
    if (labels.isEmpty()) {
      return null;
    }
    var rows = new ArrayList<KeyboardRow>();
    for (int from = 0; from < labels.size(); from += KEYS_IN_A_ROW) {
      var row = labels.subList(from, Math.min(from + KEYS_IN_A_ROW, labels.size()));
      rows.add(new KeyboardRow(row.toArray(String[]::new)));
    }
    return ReplyKeyboardMarkup.builder()
        .keyboard(rows)
        .isPersistent(true)
        .resizeKeyboard(true)
        .build();
  }
}
