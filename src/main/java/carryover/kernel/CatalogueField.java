package carryover.kernel;

import static carryover.kernel.FieldType.CODE;
import static carryover.kernel.FieldType.COUNT;
import static carryover.kernel.FieldType.HUNDRED;
import static carryover.kernel.FieldType.TEN;
import static carryover.kernel.FieldType.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of sheets that mean the same in every exercise, so that they can be compared and drawn
 * (catalogue, <i>Fields used here that need a definition</i>).
 */
public final class CatalogueField {
  private static final Map<FieldType, List<String>> BY_TYPE =
      Map.of(
          TEN,
          List.of(
              "mood",
              "mood_before",
              "mood_after",
              "pleasure",
              "pleasure_predicted",
              "mastery",
              "helpful",
              "value_fit",
              "willingness",
              "importance",
              "lived",
              "sleep_quality",
              "sleepiness_day",
              "tension_before",
              "tension_after",
              "presence_before",
              "presence_after"),
          HUNDRED,
          List.of(
              "suds_before",
              "suds_peak",
              "suds_after",
              "belief_before",
              "belief_after",
              "intensity_0_100",
              "intensity_before",
              "intensity_after",
              "focus_before",
              "focus_after"),
          TEXT,
          List.of("expectation_text", "if_then_text"),
          CODE,
          List.of("expectation_met", "emotion"),
          COUNT,
          List.of("count"));

  private static final Map<String, FieldType> TYPES = types();

  private CatalogueField() {}

  /** What a field of this name holds in every sheet; empty for a name of the author's own. */
  public static Optional<FieldType> type(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  private static Map<String, FieldType> types() {
    var types = new HashMap<String, FieldType>();
    BY_TYPE.forEach((type, names) -> names.forEach(name -> types.put(name, type)));
    return Map.copyOf(types);
  }
}
