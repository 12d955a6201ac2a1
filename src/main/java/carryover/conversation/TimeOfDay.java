package carryover.conversation;

import carryover.kernel.Voice;
import carryover.rhythm.QuietHours;
import carryover.script.Scripts;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;

/** A time of day as a reader says it, with the words of the sign-up: "7:30", "7 Uhr 30". */
record TimeOfDay(Scripts scripts) {
  String of(Voice voice, LocalTime time) {
    var minute = String.format(Locale.ROOT, "%02d", time.getMinute());
    var values = Map.<String, Object>of("hour", String.valueOf(time.getHour()), "minute", minute);
    return scripts
        .words(voice, time.getMinute() == 0 ? "time.whole_hour" : "time.hour_and_minute", values)
        .strip();
  }

  /** From when until when it is quiet. */
  String of(Voice voice, QuietHours quiet) {
    var values =
        Map.<String, Object>of("from", of(voice, quiet.from()), "until", of(voice, quiet.until()));
    return scripts.words(voice, "time.from_until", values).strip();
  }
}
