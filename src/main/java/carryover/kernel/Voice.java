package carryover.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a reader is addressed: the language (a tag such as {@code en}, one folder of {@code
 * conversations/} each) and whether formally (German <i>Sie</i>) or not (<i>du</i>).
 */
public record Voice(String language, boolean formal) {
  /** The language that every script is first written in. */
  public static final String SOURCE_LANGUAGE = "en";

  /** English, which has one form of address only. */
  public static final Voice ENGLISH = new Voice(SOURCE_LANGUAGE, false);

  /** The locale for dates, numbers and plurals. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /**
   * A day as this reader says it, without its year, such as <i>Mon, Nov 30</i>: for days that are
   * less than a year away. A day that may be farther is said by {@link #dayOfYear}.
   */
  public String day(LocalDate day) {
    return said(day, "MMMEd");
  }

  /** A day with its year as this reader says it, such as <i>Mon, Nov 30, 2026</i>. */
  public String dayOfYear(LocalDate day) {
    return said(day, "yMMMEd");
  }

  private String said(LocalDate day, String fields) {
    return DateTimeFormatter.ofLocalizedPattern(fields).withLocale(locale()).format(day);
  }
}
