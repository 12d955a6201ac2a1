package carryover.safety;

import carryover.safety.Line.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes a {@link Line} of a text, in one pass: NFKC, lower case, ß as ss, umlauts as ae, oe, ue, no
 * accents, no apostrophes, letters spelled one by one joined, emoji as {@code :name:}.
 */
final class Tokens {
  private static final int LETTERS_SPELLED = 3; // ours: "a b c" is spelled, "a b" is not

  private final Map<String, String> emoji;
  private final List<Token> done = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean clause = true;
  private boolean sentence = true;

  private Tokens(Map<String, String> emoji) {
    this.emoji = emoji;
  }

  /** Reads a text; {@code emoji} gives the names of those that mean something. */
  static Line read(String text, Map<String, String> emoji) {
    var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var tokens = new Tokens(emoji);
    for (int at = 0; at < normal.length(); ) {
      int point = normal.codePointAt(at);
      int next = at + Character.charCount(point);
      tokens.take(point, next < normal.length() ? normal.codePointAt(next) : ' ');
      at = next;
    }
    tokens.endWord();
    return new Line(joinSpelled(tokens.done));
  }

  private void take(int point, int next) {
    if (Character.isLetterOrDigit(point)) {
      word.append(plain(point));
    } else if (point == '*' || point == '@' || point == '$') {
      takeDisguise(point, next);
    } else if (!vanishes(point)) {
      endWord();
      takeSign(point, next);
    }
  }

  /** A sign in place of a letter, as in {@code k*ll}; elsewhere it is only a sign. */
  private void takeDisguise(int point, int next) {
    boolean begins = word.isEmpty() && point == '$';
    if ((begins || !word.isEmpty()) && Character.isLetterOrDigit(next)) {
      word.appendCodePoint(point);
    } else {
      endWord();
    }
  }

  private void takeSign(int point, int next) {
    switch (point) {
      case '.' -> {
        clause = true;
        sentence |= Character.isWhitespace(next);
      }
      case '!', '?' -> {
        clause = true;
        sentence = true;
      }
      case ',', ';', ':', '(', ')', '\n', '–', '—' -> clause = true;
      default -> takeEmoji(point);
    }
  }

  private void takeEmoji(int point) {
    var name = point < 0x2000 ? null : emoji.get(Character.toString(point));
    if (name != null) {
      word.append(':').append(name).append(':');
      endWord();
    }
  }

  /** Apostrophes are optional; marks and invisible joiners only hide a word. */
  private static boolean vanishes(int point) {
    return point == '\''
        || point == '’'
        || point == '‘'
        || point == '`'
        || point == '´'
        || (point > 0x7f && invisible(Character.getType(point)));
  }

  private static boolean invisible(int type) {
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  private static String plain(int point) {
    return switch (point) {
      case 'ä' -> "ae";
      case 'ö' -> "oe";
      case 'ü' -> "ue";
      case 'ß' -> "ss";
      default -> point < 0x80 ? Character.toString(point) : withoutAccents(point);
    };
  }

  private static String withoutAccents(int point) {
    var parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    return Character.toString(parts.codePointAt(0));
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    done.add(new Token(word.toString(), clause, sentence, false));
    word.setLength(0);
    clause = false;
    sentence = false;
  }

  private static List<Token> joinSpelled(List<Token> tokens) {
    var joined = new ArrayList<Token>(tokens.size());
    for (int at = 0; at < tokens.size(); ) {
      int end = endOfSingles(tokens, at);
      if (end - at >= LETTERS_SPELLED) {
        joined.add(join(tokens.subList(at, end)));
        at = end;
      } else {
        joined.add(tokens.get(at++));
      }
    }
    return joined;
  }

  private static int endOfSingles(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).word().length() == 1
        && Character.isLetter(tokens.get(end).word().charAt(0))) {
      end++;
    }
    return end;
  }

  private static Token join(List<Token> letters) {
    var whole = new StringBuilder();
    letters.forEach(letter -> whole.append(letter.word()));
    var first = letters.getFirst();
    return new Token(whole.toString(), first.startsClause(), first.startsSentence(), true);
  }
}
