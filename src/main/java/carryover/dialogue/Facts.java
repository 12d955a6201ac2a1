package carryover.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What code tells a script before it begins: values for its {@code needs}, and lists for {@code
 * options_from}.
 */
public record Facts(Map<String, String> values, Map<String, List<Item>> lists) {
  /** No facts. */
  public static final Facts NONE = new Facts(Map.of(), Map.of());

  /** One entry of a list: what comes back, and what stands on the button. */
  public record Item(String key, String label) {
    private static final String WRITTEN = "entry_";

    /** Whether the patient wrote it; then its words are the answer, not its key. */
    boolean isWritten() {
      return key.startsWith(WRITTEN);
    }

    @Override
    public String toString() {
      return "Item[" + key + "]";
    }
  }

  /** A list of what the patient wrote, for {@code options_from}. */
  public static List<Item> written(List<String> entries) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> new Item(Item.WRITTEN + i, entries.get(i)))
        .toList();
  }

  public Facts {
    values = Map.copyOf(values);
    lists = Map.copyOf(lists);
  }

  /** Facts with values only. */
  public static Facts of(Map<String, String> values) {
    return new Facts(values, Map.of());
  }

  /** These facts and others; where both have a name, the others win. */
  public Facts and(Facts more) {
    var allValues = new LinkedHashMap<>(values);
    allValues.putAll(more.values);
    var allLists = new LinkedHashMap<>(lists);
    allLists.putAll(more.lists);
    return new Facts(allValues, allLists);
  }

  @Override
  public String toString() {
    return "Facts" + values.keySet();
  }
}
