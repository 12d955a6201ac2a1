package carryover.conversation;

import carryover.digest.Point;
import carryover.people.DigestTime.Days;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.rhythm.QuietHours;
import carryover.script.Scripts;
import java.time.format.TextStyle;
import java.util.Map;

/** Says what can be chosen in a therapist's settings, and what holds now, in their language. */
final class SettingsWords {
  private final Scripts scripts;
  private final TimeOfDay clock;

  SettingsWords(Scripts scripts) {
    this.scripts = scripts;
    this.clock = new TimeOfDay(scripts);
  }

  /** What stands on the button of a choice; plain text. */
  String choice(Therapist therapist, SettingsItem item, String code) {
    return switch (item) {
      case DIGEST ->
          RoutineChoice.time(code)
              .map(at -> clock.of(therapist.voice(), at))
              .orElseGet(() -> days(therapist, Days.of(code)));
      case BEFORE -> hours(therapist, Integer.parseInt(code));
      case MORNING ->
          RoutineChoice.time(code)
              .map(at -> clock.of(therapist.voice(), at))
              .orElseGet(() -> words(therapist, "practice.never"));
      case QUIET ->
          RoutineChoice.hours(code)
              .map(quiet -> clock.of(therapist.voice(), quiet))
              .orElseGet(() -> words(therapist, "practice.no_quiet"));
      case POINTS ->
          Point.of(code).isPresent()
              ? words(therapist, "points.name_" + code)
              : words(therapist, "practice.points_" + code);
      case LANGUAGE -> words(therapist, "consent.language_" + code);
      case PUSH -> words(therapist, "practice.pu_" + code);
      case PAGES -> words(therapist, "practice.ri_" + code);
      case ADDRESS -> words(therapist, "practice.ad_" + code);
      case KIND, NAME, ZONE -> throw new IllegalArgumentException("nothing to choose: " + item);
    };
  }

  private String days(Therapist therapist, Days days) {
    var locale = therapist.voice().locale();
    return switch (days) {
      case WEEKDAYS -> words(therapist, "practice.da_weekdays");
      case DAILY -> words(therapist, "practice.da_daily");
      default -> days.first().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    };
  }

  private String hours(Therapist therapist, int hours) {
    return hours == 0
        ? words(therapist, "practice.never")
        : scripts.words(therapist.voice(), "practice.hours", Map.of("count", hours));
  }

  /** What holds now. */
  String now(Therapist therapist, Routine routine, SettingsItem item) {
    var voice = therapist.voice();
    var morning = routine.morning();
    QuietHours quiet = routine.quiet();
    return switch (item) {
      case DIGEST ->
          days(therapist, therapist.digest().days())
              + ", "
              + clock.of(voice, therapist.digest().time());
      case BEFORE -> hours(therapist, routine.hoursBefore());
      case MORNING ->
          morning == null ? words(therapist, "practice.never") : clock.of(voice, morning);
      case QUIET -> quiet == null ? words(therapist, "practice.no_quiet") : clock.of(voice, quiet);
      case PUSH -> words(therapist, "practice.pu_" + (routine.pushWish() ? "on" : "off"));
      case POINTS -> points(therapist, routine.points().size());
      case KIND -> counted(therapist, "practice.kind_count", routine.kindWords().size());
      case PAGES -> words(therapist, "practice.ri_" + (routine.rich() ? "rich" : "plain"));
      case ADDRESS -> words(therapist, "practice.ad_" + (routine.formal() ? "formal" : "informal"));
      case NAME -> therapist.name();
      case LANGUAGE -> words(therapist, "consent.language_" + therapist.voice().language());
      case ZONE -> therapist.zone().getId();
    };
  }

  private String points(Therapist therapist, int count) {
    return count == Point.values().length
        ? words(therapist, "practice.points_all")
        : counted(therapist, "practice.points_count", count);
  }

  private String counted(Therapist therapist, String key, int count) {
    var values = Map.<String, Object>of("count", count, "all", Point.values().length);
    return scripts.words(therapist.voice(), key, values).strip();
  }

  private String words(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }
}
