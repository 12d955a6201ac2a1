package carryover.telegram;

import carryover.kernel.BotName;
import carryover.kernel.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Learns the bot's name, shows its commands, sets the webhook if there is one. */
final class TelegramSetUp implements BotName {
  private final TelegramClient client;
  private final TelegramSettings settings;
  private final Commands commands;
  private final Patiently patiently;
  private volatile @Nullable String name;

  TelegramSetUp(TelegramClient client, TelegramSettings settings, Commands commands, Stop stop) {
    this.client = client;
    this.settings = settings;
    this.commands = commands;
    this.patiently = new Patiently(stop);
  }

  @Override
  public String value() {
    var known = name;
    if (known == null) {
      throw new IllegalStateException("Telegram has not told the bot's name yet; try again soon");
    }
    return known;
  }

  /** Returns when all is set up, or when asked to stop. */
  void run() {
    patiently.until(() -> {
      name = client.execute(new GetMe()).getUserName();
      return true;
    });
    commands.byLanguage().forEach((language, menu) -> patiently.until(() -> show(language, menu)));
    var webhook = settings.webhookUrl();
    if (webhook != null) {
      patiently.until(() -> client.execute(settingWebhook(webhook.toString())));
    }
  }

  private boolean show(String language, List<Command> menu) throws TelegramApiException {
    var entries =
        menu.stream().map(each -> new BotCommand(each.name(), each.description())).toList();
    var call = SetMyCommands.builder().commands(entries);
    if (!language.equals(Voice.SOURCE_LANGUAGE)) {
      call.languageCode(language);
    }
    return client.execute(call.build());
  }

  private SetWebhook settingWebhook(String url) {
    return SetWebhook.builder()
        .url(url)
        .secretToken(settings.webhookSecret())
        .allowedUpdates(Translating.HANDLED)
        .build();
  }
}
