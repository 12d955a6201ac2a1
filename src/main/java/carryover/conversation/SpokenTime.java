package carryover.conversation;

import carryover.people.Person.Patient;
import carryover.script.Scripts;
import com.ibm.icu.text.DateTimePatternGenerator;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A moment to come, as one says it now: "today at 19:00", "on Friday, 6 March, at 07:00". */
record SpokenTime(Scripts scripts) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** Plain text; the first moment of a day is said without its time. */
  String of(Patient patient, Instant at, Instant now) {
    var local = at.atZone(patient.zone());
    var today = now.atZone(patient.zone()).toLocalDate();
    boolean wholeDay = local.toLocalTime().equals(LocalTime.MIDNIGHT);
    var key =
        switch (Math.toIntExact(ChronoUnit.DAYS.between(today, local.toLocalDate()))) {
          case 0 -> "time.today";
          case 1 -> wholeDay ? "time.tomorrow" : "time.tomorrow_at";
          default -> wholeDay ? "time.day" : "time.day_at";
        };
    var locale = patient.voice().locale();
    var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("EEEEdMMMM");
    var day = DateTimeFormatter.ofPattern(pattern, locale).format(local);
    return scripts.words(patient.voice(), key, Map.of("day", day, "time", TIME.format(local)));
  }

  /** Only the time of day. */
  String time(Patient patient, Instant at) {
    return TIME.format(at.atZone(patient.zone()));
  }
}
