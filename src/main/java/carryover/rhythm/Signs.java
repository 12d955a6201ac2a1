package carryover.rhythm;

import carryover.rhythm.Meaning.Mark;
import carryover.rhythm.RhythmWords.Why;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a typed sentence, in its order: words and phrases by the lexicon, numbers by what
 * stands beside them ("3 times", "3 March", "3 pm", "half past 3").
 */
final class Signs {
  // "3x", "3-mal", "18h", "3.März" are two words; "6pm" is one.
  private static final Pattern DIGIT_THEN_WORD =
      Pattern.compile(
          "(?<=\\d)-?(?!(?:am|pm)\\b)(?=\\p{L}|×)|(?<=\\d\\.)(?=\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[:.]\\d{2})?(?:am|pm)?");
  private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final int MONTHS = 12;

  /** A meaning and the words that have it, as typed. */
  record Sign(Meaning meaning, String word) {}

  private final List<Sign> typed;
  private final List<Sign> read = new ArrayList<>();

  private Signs(List<Sign> typed) {
    this.typed = typed;
  }

  static List<Sign> of(String text, Lexicon words) {
    return new Signs(literal(split(text), words)).together();
  }

  /** Words, dashes that stand for "to", and numbers. */
  private static List<String> split(String text) {
    return Arrays.stream(text.split("[\\s,;&+()\"“”„]+"))
        .flatMap(chunk -> ISO_DATE.matcher(chunk).matches() ? Stream.of(chunk) : words(chunk))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Stream<String> words(String chunk) {
    var spaced =
        DIGIT_THEN_WORD
            .matcher(chunk)
            .replaceAll(" ")
            .replaceAll("[-–]", " - ")
            .replaceAll("(?<=\\p{L})/(?=\\p{L})", " ");
    return Arrays.stream(spaced.split(" "));
  }

  private static List<Sign> literal(List<String> words, Lexicon lexicon) {
    var signs = new ArrayList<Sign>();
    for (int at = 0; at < words.size(); ) {
      int longest = Math.min(Lexicon.LONGEST_PHRASE, words.size() - at);
      var sign = phrase(words.subList(at, at + longest), lexicon);
      signs.add(sign);
      at += sign.word().split(" ").length;
    }
    return signs;
  }

  /** The longest phrase at the beginning that is understood. */
  private static Sign phrase(List<String> words, Lexicon lexicon) {
    for (int length = words.size(); length > 0; length--) {
      var phrase = String.join(" ", words.subList(0, length));
      var bare =
          words.subList(0, length).stream().map(Signs::bare).collect(Collectors.joining(" "));
      var meaning = lexicon.meaning(bare);
      if (meaning != null) {
        return new Sign(meaning, phrase);
      }
    }
    return new Sign(literal(words.getFirst()), words.getFirst());
  }

  private static String bare(String word) {
    return word.replaceAll("[.!?:]+$", "");
  }

  private static Meaning literal(String word) {
    if (word.equals("-")) {
      return Mark.UNTIL;
    }
    var date = date(word);
    if (date != null) {
      return date;
    }
    var number = bare(word).toLowerCase(Locale.ROOT);
    return NUMBER.matcher(number).matches()
        ? new Meaning.Number(number)
        : new Meaning.Wrong(Why.UNKNOWN, word);
  }

  /** A day in digits; "7.30." is none, but a time at the end of a sentence. */
  private static Meaning.@Nullable Date date(String word) {
    Matcher iso = ISO_DATE.matcher(word);
    if (iso.matches()) {
      return new Meaning.Date(number(iso, 3), number(iso, 2), number(iso, 1));
    }
    Matcher dotted = DATE.matcher(word);
    if (!dotted.matches()) {
      return null;
    }
    if (dotted.group(3) != null) {
      return new Meaning.Date(number(dotted, 1), number(dotted, 2), number(dotted, 3));
    }
    int month = number(dotted, 2);
    return month >= 1 && month <= MONTHS ? new Meaning.Date(number(dotted, 1), month, null) : null;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private List<Sign> together() {
    for (int at = 0; at < typed.size(); ) {
      int taken =
          switch (typed.get(at).meaning()) {
            case Meaning.Number number -> number(at, number);
            case Meaning.Ordinal(var number) -> ordinal(at, number);
            case Meaning.Month(var month) -> month(at, month);
            case Meaning.Past(var minutes) -> past(at, minutes);
            case Mark mark when mark == Mark.ARTICLE -> article(at);
            case Meaning other -> put(other, at, 1);
          };
      at += taken;
    }
    return read;
  }

  private int article(int at) {
    return next(at) instanceof Meaning.Unit(var unit)
        ? put(new Meaning.Span(1, unit), at, 2)
        : put(Mark.ARTICLE, at, 1);
  }

  private int number(int at, Meaning.Number number) {
    int count = number.count();
    return switch (next(at)) {
      case Meaning.Unit(var unit) when count > 0 -> put(new Meaning.Span(count, unit), at, 2);
      case Meaning.Month(var month) when count > 0 -> date(count, month, at, 2);
      case Mark mark when mark == Mark.TIMES && count > 0 -> put(new Meaning.Count(count), at, 2);
      case Mark mark when mark == Mark.ORDINAL && count > 0 -> 1 + ordinal(at + 1, count);
      case null, default -> clock(at, number, 0);
    };
  }

  private int ordinal(int at, int number) {
    return switch (next(at)) {
      case Meaning.Unit(var unit) -> put(new Meaning.Span(number, unit), at, 2);
      case Meaning.Month(var month) -> date(number, month, at, 2);
      // Every second Friday; every third may also be the third of a month.
      case Meaning.Days(var days) when number == 2 && days.size() == 1 ->
          put(new Meaning.Span(number, ChronoUnit.WEEKS), at, 1);
      case null, default -> put(new Meaning.Wrong(Why.UNKNOWN, typed.get(at).word()), at, 1);
    };
  }

  private int month(int at, int month) {
    return switch (next(at)) {
      case Meaning.Number number when number.count() > 0 -> {
        boolean marked = next(at + 1) == Mark.ORDINAL;
        yield date(number.count(), month, at, marked ? 3 : 2);
      }
      case Meaning.Ordinal(var day) -> date(day, month, at, 2);
      case null, default -> put(new Meaning.Wrong(Why.UNKNOWN, typed.get(at).word()), at, 1);
    };
  }

  /** A date, with the year that may stand behind it. */
  private int date(int day, int month, int at, int words) {
    boolean year =
        next(at + words - 1) instanceof Meaning.Number(var text) && text.matches("2\\d{3}");
    var number = year ? Integer.valueOf(typed.get(at + words).word().substring(0, 4)) : null;
    return put(new Meaning.Date(day, month, number), at, year ? words + 1 : words);
  }

  private int past(int at, int minutes) {
    if (minutes != 0 && next(at) instanceof Meaning.Number number && number.count() > 0) {
      return 1 + clock(at + 1, number, minutes);
    }
    return put(new Meaning.Wrong(Why.HALF_A_TIME, typed.get(at).word()), at, 1);
  }

  /** A time of day with "pm", "Uhr" or "Uhr 30" behind it, moved by so many minutes. */
  private int clock(int at, Meaning.Number number, int moved) {
    var text = number.text();
    int words = 1;
    if (next(at) instanceof Mark mark && (mark == Mark.AM || mark == Mark.PM)) {
      text += mark.name().toLowerCase(Locale.ROOT);
      words++;
    } else if (next(at) == Mark.HOUR) {
      words++;
      if (minutesFollow(at + 1) && number.text().matches("\\d{1,2}")) {
        text += ":" + typed.get(at + 2).word();
        words++;
      }
    }
    var time = TimeWords.read(text);
    var why = number.text().matches("\\d{3,}") ? Why.UNKNOWN : Why.NO_SUCH_TIME;
    var wrong = new Meaning.Wrong(why, typed.get(at).word());
    return put(time.<Meaning>map(t -> new Meaning.Clock(t.plus(moved))).orElse(wrong), at, words);
  }

  private boolean minutesFollow(int at) {
    return next(at) instanceof Meaning.Number(var text)
        && text.matches("\\d\\d")
        && next(at + 1) != Mark.HOUR;
  }

  private @Nullable Meaning next(int at) {
    return at + 1 < typed.size() ? typed.get(at + 1).meaning() : null;
  }

  private int put(Meaning meaning, int at, int words) {
    var said = typed.subList(at, at + words).stream().map(Sign::word);
    read.add(new Sign(meaning, said.collect(Collectors.joining(" "))));
    return words;
  }
}
