package carryover.script;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Looks into texts with placeholders, which are ICU messages with named arguments. */
final class Messages {
  private Messages() {}

  /** The text, ready to be filled. */
  static MessageFormat compiled(String text, Locale locale) {
    return new MessageFormat(text, locale);
  }

  /** Why the text cannot be read as a message; empty when it can. */
  static Optional<String> mistake(String text) {
    try {
      if (hasFormats(new MessagePattern(text))) {
        new MessageFormat(text, Locale.ROOT);
      }
      return Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  /** Whether it has more than names in braces, such as {@code {minutes, number}}. */
  private static boolean hasFormats(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPartType)
        .anyMatch(type -> type == MessagePattern.Part.Type.ARG_TYPE);
  }

  /** The names of the placeholders; none when the text cannot be read. */
  static Set<String> placeholders(String text) {
    var names = new LinkedHashSet<String>();
    parsed(text)
        .ifPresent(pattern -> {
          for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
              names.add(pattern.getSubstring(pattern.getPart(i)));
            }
          }
        });
    return names;
  }

  // Much quicker than a whole MessageFormat, and enough to look inside.
  private static Optional<MessagePattern> parsed(String text) {
    try {
      return Optional.of(new MessagePattern(text));
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      return Optional.empty();
    }
  }

  /**
   * The text as a reader may at worst see it: the longest branch of each plural, and in place of
   * each value what {@code filling} says for its name.
   */
  static String longest(String text, UnaryOperator<String> filling) {
    return parsed(text).map(pattern -> new Longest(pattern, filling).all()).orElse(text);
  }

  private static final class Longest {
    private final MessagePattern pattern;
    private final UnaryOperator<String> filling;

    Longest(MessagePattern pattern, UnaryOperator<String> filling) {
      this.pattern = pattern;
      this.filling = filling;
    }

    String all() {
      return message(0);
    }

    /** The message that starts at this part. */
    private String message(int start) {
      int limit = pattern.getLimitPartIndex(start);
      var out = new StringBuilder();
      int from = pattern.getPart(start).getLimit();
      for (int i = start + 1; i <= limit; i++) {
        var part = pattern.getPart(i);
        out.append(pattern.getPatternString(), from, part.getIndex());
        if (part.getType() == MessagePattern.Part.Type.ARG_START) {
          out.append(argument(i));
          i = pattern.getLimitPartIndex(i);
        } else if (part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) {
          out.append(filling.apply("#"));
        }
        from = pattern.getPart(i).getLimit();
      }
      return out.toString();
    }

    private String argument(int start) {
      return branches(start).stream()
          .max(Comparator.comparingInt(String::length))
          .orElseGet(() -> filling.apply(pattern.getSubstring(pattern.getPart(start + 1))));
    }

    private List<String> branches(int start) {
      var found = new ArrayList<String>();
      int limit = pattern.getLimitPartIndex(start);
      for (int i = start + 1; i < limit; i++) {
        if (pattern.getPartType(i) == MessagePattern.Part.Type.MSG_START) {
          found.add(message(i));
          i = pattern.getLimitPartIndex(i);
        }
      }
      return found;
    }
  }
}
