package carryover.safety;

import java.util.Locale;
import java.util.Optional;

/** What kind of danger a text speaks of (clinical brief, section 4), the most pressing first. */
public enum Category {
  PLAN_MEANS,
  IDEATION,
  HARM_OTHERS,
  ABUSE,
  SELF_HARM,
  THIRD_PARTY,
  HOPELESSNESS;

  /**
   * The name in files and in the database, such as {@code plan_means}. Says nothing of the text.
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The category of that code, if there is one. */
  public static Optional<Category> of(String code) {
    for (var category : values()) {
      if (category.code().equals(code)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
