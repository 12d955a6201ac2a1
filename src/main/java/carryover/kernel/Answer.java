package carryover.kernel;

import carryover.rhythm.Rhythm;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person answered to one question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Answer.Text.class, name = "text"),
  @JsonSubTypes.Type(value = Answer.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = Answer.Choices.class, name = "choices"),
  @JsonSubTypes.Type(value = Answer.Number.class, name = "number"),
  @JsonSubTypes.Type(value = Answer.Times.class, name = "times"),
  @JsonSubTypes.Type(value = Answer.Listed.class, name = "listed"),
  @JsonSubTypes.Type(value = Answer.Skipped.class, name = "skipped")
})
public sealed interface Answer {
  /** Free words. */
  record Text(Words words) implements Answer {}

  /** One option, by its key; or a typed value read by {@code typed:}, such as a zone or a time. */
  record Choice(String key) implements Answer {
    @Override
    public String toString() {
      return "Choice[…]";
    }
  }

  /** Several options, by their keys, in the script's order. */
  record Choices(List<String> keys) implements Answer {
    public Choices {
      keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
      return "Choices[…]";
    }
  }

  /** A number on a scale. */
  record Number(int value) implements Answer {
    @Override
    public String toString() {
      return "Number[…]";
    }
  }

  /** Days and times. */
  record Times(Rhythm rhythm) implements Answer {
    @Override
    public String toString() {
      return "Times[…]";
    }
  }

  /** Entries that were written one by one; rated ones from low to high. */
  record Listed(List<Item> items) implements Answer {
    /**
     * One entry.
     *
     * @param number what it was rated, or null in a list without ratings
     */
    public record Item(Words words, @Nullable Integer number) {
      /** As it stands in a list: the words, with their number behind them. */
      public String line() {
        return number == null ? words.value() : words.value() + " (" + number + ")";
      }

      @Override
      public String toString() {
        return "Item[…]";
      }
    }

    public Listed {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "Listed[" + items.size() + " entries]";
    }
  }

  /** The skip button. */
  record Skipped() implements Answer {}
}
