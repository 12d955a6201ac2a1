package carryover.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.playground.ChatMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a phone. What they hear is what is new since they, or the clock, last moved. */
final class Person {
  private static final Pattern LINK = Pattern.compile("https://t\\.me/\\w+\\?start=(\\S+)");
  private static final String MARK = "✓ ";

  final long id;
  final String name;
  private final Clinic clinic;
  private Set<ChatMessage> known = new HashSet<>();

  Person(Clinic clinic, long id, String name, String language) {
    this.clinic = clinic;
    this.id = id;
    this.name = name;
    clinic.phones.joins(id, name, language);
  }

  /** A therapist's first minute: the link, the name, and the usual settings. */
  Person signsUp() {
    return opens(clinic.signUpLink())
        .taps("English")
        .says(name)
        .taps("Berlin")
        .taps("Monday to Friday")
        .taps("7:30")
        .taps("Later, in /settings");
  }

  /** Asks for a link for somebody with this label; returns it. */
  String invites(String label) {
    says("/invite " + label);
    return link();
  }

  /** Invites somebody with an English phone in Berlin, who joins. */
  Person hasAPatient(String label) {
    return clinic.somebody(label, "en").joins(invites(label), "Berlin");
  }

  /** Assigns in one line; the patient is asked at once. */
  Person assigns(String line) {
    says("/assign " + line);
    clinic.clock.rings();
    return this;
  }

  /** Agrees to what was assigned, as it was proposed. */
  Person agrees() {
    taps("Open").taps("Go on").taps("Leave it like that").taps("Go on");
    taps("Nothing comes to mind").taps("8");
    return (canTap("Fits") ? this : taps("8")).taps("Fits"); // some ask what is expected before
  }

  /** Opens an English link, agrees, and settles zone and quiet hours. */
  Person joins(String link, String city) {
    return opens(link).taps("I agree").says(city).taps("9 pm to 7 am");
  }

  /** Taps a link to the bot. */
  Person opens(String link) {
    var code = LINK.matcher(link);
    assertThat(code.find()).as("a link to the bot: %s", link).isTrue();
    return says("/start " + code.group(1));
  }

  Person says(String text) {
    return does(() -> clinic.phones.says(id, text));
  }

  Person sends(String kind, String caption) {
    return does(() -> clinic.phones.sends(id, kind, caption));
  }

  /** Sends a file with this content. */
  Person sends(String fileName, byte[] content, String caption) {
    return does(() -> clinic.phones.sendsFile(id, fileName, content, caption));
  }

  /** The content of the newest file that the bot sent, as text. */
  String file() {
    var files = all().stream().flatMap(each -> each.attached().stream()).toList();
    assertThat(files).as(this::chat).isNotEmpty();
    return new String(files.getLast().content(), UTF_8);
  }

  /** Changes the words of what was said last. */
  Person edits(String text) {
    var said = clinic.phones.messages(id).stream().filter(each -> !each.fromBot()).toList();
    return does(() -> clinic.phones.edits(id, said.getLast().id(), text));
  }

  /** Taps the newest button with this label; a mark on it may be left out. */
  Person taps(String label) {
    var message =
        messageWith(label)
            .orElseThrow(() -> new AssertionError("no button [" + label + "] in\n" + chat()));
    var shown = message.labels().contains(label) ? label : MARK + label;
    return does(() -> clinic.phones.taps(id, message.id(), shown));
  }

  boolean canTap(String label) {
    return messageWith(label).isPresent();
  }

  private Optional<ChatMessage> messageWith(String label) {
    return all().reversed().stream()
        .filter(each -> each.labels().contains(label) || each.labels().contains(MARK + label))
        .findFirst();
  }

  /** Taps a button of the newest message with these words in it. */
  Person taps(String words, String label) {
    var message = all().reversed().stream().filter(each -> each.text().contains(words)).findFirst();
    assertThat(message).as(this::chat).isPresent();
    return tapsData(message.get(), label);
  }

  /** Taps a button that may not be there any more, or never was. */
  Person tapsData(ChatMessage message, String data) {
    return does(() -> clinic.phones.taps(id, message.id(), data));
  }

  /** Does anything with the phone, and lets the bot come to rest. */
  Person does(Runnable act) {
    clinic.settles();
    listens();
    act.run();
    clinic.settles();
    return this;
  }

  /** Something new has all of these words in it, each in some message. */
  Person hears(String... words) {
    for (var each : words) {
      assertThat(news())
          .as("%s hears “%s” in\n%s", name, each, chat())
          .anyMatch(it -> it.contains(each));
    }
    return this;
  }

  Person doesNotHear(String words) {
    assertThat(news()).as(this::chat).noneMatch(it -> it.contains(words));
    return this;
  }

  /** The phone does not ring; what stands there already may change, that makes no sound. */
  Person hearsNothing() {
    assertThat(rings()).as("%s hears nothing in\n%s", name, chat()).isEmpty();
    return this;
  }

  /** The buttons of the newest message are these, among others. */
  Person sees(String... labels) {
    assertThat(last().labels()).as(this::chat).contains(labels);
    return this;
  }

  /** The newest of all that the bot wrote. */
  ChatMessage last() {
    return all().getLast();
  }

  /** What the first button of the newest message sends when it is tapped. */
  String firstButton() {
    return Objects.requireNonNull(last().keys().getFirst().getFirst().data());
  }

  /** The link in the newest message. */
  String link() {
    var link = LINK.matcher(last().text());
    assertThat(link.find()).as(this::chat).isTrue();
    return link.group();
  }

  /** What is new, in words. */
  List<String> news() {
    return all().stream().filter(each -> !known.contains(each)).map(ChatMessage::text).toList();
  }

  /** What has been sent since, in words, without what was only changed. */
  List<String> rings() {
    return fresh().stream().map(ChatMessage::text).toList();
  }

  /** What has been sent since. */
  List<ChatMessage> fresh() {
    int last = known.stream().mapToInt(ChatMessage::id).max().orElse(0);
    return all().stream().filter(each -> each.id() > last).toList();
  }

  /** The notice that answered the last tap, "" for none. */
  String notice() {
    return notices().getLast();
  }

  /**
   * The notices that answered all taps, as they came in; taps at once are answered in any order.
   */
  List<String> notices() {
    return clinic.phones.notices().stream()
        .filter(each -> each.user() == id)
        .map(each -> each.text())
        .toList();
  }

  void listens() {
    known = new HashSet<>(all());
  }

  List<ChatMessage> all() {
    return clinic.phones.heard(id);
  }

  /** The whole chat, to look at when a test has failed. */
  String chat() {
    return clinic.phones.messages(id).stream()
        .map(each -> (each.fromBot() ? "" : "> ") + each.text() + " " + each.labels())
        .collect(Collectors.joining("\n", "--- " + name + "\n", "\n---"));
  }
}
