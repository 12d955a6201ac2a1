package carryover.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a therapist can set, in the order of the page. */
enum SettingsItem {
  DIGEST("da", List.of()),
  BEFORE("be", List.of("1", "2", "4", "24", "0")),
  MORNING("mo", List.of("0700", "0730", "0800", "none")),
  QUIET("qu", List.of("2000-0700", "2100-0700", "1900-0800", "none")),
  PUSH("pu", List.of("on", "off")),
  POINTS("po", List.of()),
  KIND("kw", List.of()),
  PAGES("ri", List.of("rich", "plain")),
  ADDRESS("ad", List.of("formal", "informal")),
  NAME("nm", List.of()),
  LANGUAGE("la", List.of()),
  ZONE("zo", List.of());

  /** The times of day that are offered for the digest. */
  static final List<String> TIMES = List.of("0700", "0730", "0800", "1200", "1800");

  private final String code;
  private final List<String> choices;

  SettingsItem(String code, List<String> choices) {
    this.code = code;
    this.choices = choices;
  }

  /** What its buttons say behind {@code t:st:}. */
  String code() {
    return code;
  }

  /** What can be tapped; more can be typed where {@link #isTyped()}. */
  List<String> choices() {
    return choices;
  }

  /** Whether something else than what is offered can be typed. */
  boolean isTyped() {
    return this == DIGEST || this == MORNING || this == QUIET;
  }

  static Optional<SettingsItem> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
