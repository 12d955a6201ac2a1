package carryover.dialogue;

import carryover.dialogue.Effect.Wake;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.kernel.RecordKind;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays a script without a messenger, on a clock of its own: a person's half goes in, line by line,
 * and the bot's half comes out as the lines of a chat file.
 *
 * <pre>
 * &gt; [Label]       a tap            &gt; words       typed words      &gt; /stop   leaves
 * &gt; edited: words changed words    ~ 2h          passing time, ringing what is due on the way
 * </pre>
 */
public final class Rehearsal {
  // A person takes a minute for an answer, so that each has a time of its own in the chat file.
  private static final Duration AN_ANSWER_TAKES = Duration.ofMinutes(1);

  // … but a countdown of some seconds can be stopped before it is over.
  private static final Duration A_STOP_TAKES = Duration.ofSeconds(5);

  private record Alarm(Instant due, Wake wake) {}

  private final Scripts scripts;
  private final ZoneId zone;
  private final UnaryOperator<Talk> between;
  private final Footprints footprints;
  private final List<Alarm> alarms = new ArrayList<>();
  private final Map<Integer, Message> asked = new TreeMap<>(Comparator.reverseOrder());
  private Voice voice;
  private Instant now;
  private Talk talk = Talk.FRESH;

  /** A rehearsal in a voice and a zone, which begins at this time. */
  public Rehearsal(Scripts scripts, Voice voice, ZoneId zone, Instant begins) {
    this(scripts, voice, zone, begins, UnaryOperator.identity(), Footprints.NONE);
  }

  /**
   * The same with two hooks.
   *
   * @param between what happens to the talk before each event, such as saving and reading it
   */
  Rehearsal(
      Scripts scripts,
      Voice voice,
      ZoneId zone,
      Instant begins,
      UnaryOperator<Talk> between,
      Footprints footprints) {
    this.scripts = scripts;
    this.voice = voice;
    this.zone = zone;
    this.now = begins;
    this.between = between;
    this.footprints = footprints;
  }

  /** Begins a script; returns the bot's lines. */
  public List<String> begins(String script, Facts facts) {
    return happens(new Event.Begin(script, facts, null));
  }

  /**
   * Plays one line of the person's half; returns the bot's lines.
   *
   * @throws IllegalArgumentException for a line that is neither {@code > …} nor {@code ~ …}, or for
   *     a tap on a button that was never shown
   */
  public List<String> does(String line) {
    var rest = line.substring(Math.min(1, line.length())).strip();
    if (line.startsWith("~")) {
      return passes(duration(rest));
    }
    if (rest.startsWith("~")) {
      return does(rest);
    }
    if (!line.startsWith(">")) {
      throw new IllegalArgumentException("neither '> …' nor '~ …': " + line);
    }
    var event = event(rest); // first: a line that cannot be played must not cost a minute
    var lines = new ArrayList<>(passes(isCountingDown() ? A_STOP_TAKES : AN_ANSWER_TAKES));
    lines.addAll(happens(event));
    return lines;
  }

  /** How the person is addressed by now. */
  Voice voice() {
    return voice;
  }

  /** Where the talk stands. */
  public Talk talk() {
    return talk;
  }

  /** Lets time pass and rings every alarm on the way, in order. */
  private List<String> passes(Duration time) {
    var until = now.plus(time);
    var lines = new ArrayList<String>();
    for (var due = nextBy(until); due.isPresent(); due = nextBy(until)) {
      alarms.remove(due.get());
      now = due.get().due();
      lines.addAll(happens(new Event.Woken(due.get().wake().turn(), due.get().wake().why())));
    }
    now = until;
    return lines;
  }

  private boolean isCountingDown() {
    var open = talk.open();
    return open != null && open.ends() != null && open.ends().isAfter(now);
  }

  private Optional<Alarm> nextBy(Instant until) {
    return alarms.stream()
        .filter(alarm -> !alarm.due().isAfter(until))
        .min(Comparator.comparing(Alarm::due));
  }

  private Event event(String said) {
    if (said.equals("/stop")) {
      return new Event.Stopped();
    }
    if (said.startsWith("edited:")) {
      return new Event.Changed(new Words(said.substring("edited:".length()).strip()));
    }
    return said.startsWith("[") && said.endsWith("]")
        ? tap(said.substring(1, said.length() - 1))
        : new Event.Typed(new Words(said));
  }

  /** The newest button with this label; its mark may be left out. */
  private Event tap(String label) {
    return asked.values().stream()
        .flatMap(Rehearsal::buttons)
        .filter(tap -> tap.label().equals(label) || tap.label().equals(Keys.MARK + label))
        .findFirst()
        .flatMap(tap -> Event.Tapped.read(tap.data()))
        .orElseThrow(() -> new IllegalArgumentException(noButton(label)));
  }

  private String noButton(String label) {
    var there =
        asked.values().stream()
            .limit(1)
            .flatMap(Rehearsal::buttons)
            .map(tap -> "[" + tap.label() + "]")
            .collect(Collectors.joining(" "));
    return "there is no button [%s]. ".formatted(label)
        + (there.isEmpty() ? "Type your answer." : "There are: " + there);
  }

  private static Stream<Button.Tap> buttons(Message message) {
    return message.rows().stream()
        .flatMap(List::stream)
        .filter(Button.Tap.class::isInstance)
        .map(Button.Tap.class::cast);
  }

  private List<String> happens(Event event) {
    var turn = Dialogue.advance(scripts, voice, now, between.apply(talk), event, footprints);
    talk = turn.talk();
    var lines = new ArrayList<String>();
    turn.effects().forEach(effect -> lines.addAll(carriedOut(effect)));
    return lines;
  }

  private List<String> carriedOut(Effect effect) {
    var time = now.atZone(zone).toLocalTime();
    return switch (effect) {
      case Effect.Say(var message) -> ChatLines.message(time, message);
      case Effect.Ask(int turn, var message) -> {
        asked.put(turn, message);
        yield ChatLines.message(time, message);
      }
      case Effect.Amend(_, var message) when message.rows().isEmpty() -> List.of();
      case Effect.Amend(int turn, var message) -> {
        var before = asked.put(turn, message);
        yield ChatLines.amended(before, message);
      }
      case Effect.Notice(var text) -> List.of(ChatLines.notice(text));
      case Effect.Write write -> {
        remember(write);
        yield List.of(ChatLines.record(write));
      }
      case Effect.Wake wake -> {
        alarms.add(new Alarm(wake.delay().after(now, zone), wake));
        yield List.of();
      }
      case Effect.Ended(_, var outcome, _) -> List.of(ChatLines.ended(outcome));
    };
  }

  private void remember(Effect.Write write) {
    if (write.kind() == RecordKind.Program.PREFERENCES) {
      voice = Voices.after(voice, write.fields(), scripts.languages());
    }
  }

  private static Duration duration(String text) {
    // DateTimeParseException is no IllegalArgumentException, which is what a wrong line is.
    if (!text.matches("(\\d+d)|((\\d+[hms])+)")) {
      throw new IllegalArgumentException("not a time such as 10m, 2h or 1d: " + text);
    }
    return Duration.parse(text.endsWith("d") ? "P" + text : "PT" + text.toUpperCase(Locale.ROOT));
  }
}
