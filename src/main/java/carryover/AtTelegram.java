package carryover;

import carryover.kernel.Voice;
import carryover.outbox.Pace;
import carryover.playground.BotApiServer;
import carryover.script.Scripts;
import carryover.telegram.Command;
import carryover.telegram.Commands;
import carryover.telegram.TelegramSettings;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which Telegram the bot talks to: the real one, another Bot API server, or the embedded one. */
@Configuration(proxyBeanMethods = false)
class AtTelegram {
  private static final URI TELEGRAM = URI.create("https://api.telegram.org");
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
  static final List<String> COMMANDS =
      List.of(
          "plan",
          "exercises",
          "note",
          "mood",
          "pause",
          "settings",
          "help",
          "privacy",
          "mydata",
          "delete",
          "stop");

  @Bean
  TelegramSettings telegramSettings(Settings settings, ObjectProvider<BotApiServer> embedded) {
    var server = embedded.getIfAvailable();
    var url = settings.apiUrl() != null ? settings.apiUrl() : TELEGRAM;
    return new TelegramSettings(
        settings.tokenOrPlayground(),
        server != null ? server.address() : url,
        settings.webhookUrl(),
        settings.webhookSecret());
  }

  /** A Bot API server on this machine sets no limits of its own; its 429 is obeyed all the same. */
  @Bean
  Pace pace(TelegramSettings telegram) {
    boolean here = LOOPBACK.contains(telegram.apiUrl().getHost());
    return here ? Pace.unlimited() : Pace.ofTelegram();
  }

  @Bean
  Commands commands(Scripts scripts) {
    return new Commands(
        scripts.languages().stream()
            .collect(
                Collectors.toMap(
                    language -> language, language -> menu(scripts, new Voice(language, true)))));
  }

  private static List<Command> menu(Scripts scripts, Voice voice) {
    return COMMANDS.stream()
        .map(name -> new Command(name, scripts.words(voice, "patient.cmd_" + name)))
        .toList();
  }
}
