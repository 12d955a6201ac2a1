package carryover.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.rhythm.RhythmWords.Heard;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.rhythm.RhythmWords.Whole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the house says of a rhythm can be typed again. */
@Domain(Rhythms.class)
@Domain(DomainContext.Global.class)
class SpokenRhythmsTest {
  private static final LocalDateTime NOW = LocalDate.of(2026, 11, 24).atTime(12, 0);

  @Property
  void whatIsSaidCanBeTyped(@ForAll Rhythm rhythm) {
    for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      var said = RhythmWords.say(rhythm, locale);
      var heard = RhythmWords.hear(said, locale.getLanguage(), NOW, Duration.ZERO);
      assertThat(isTheSame(rhythm, heard)).as(said + " is heard as " + heard).isTrue();
    }
  }

  private static boolean isTheSame(Rhythm rhythm, Hearing heard) {
    return switch (rhythm) {
      case Rhythm.Once once when once.at().isAfter(NOW) -> heard.equals(new Whole(once));
      case Rhythm.Once _ -> heard instanceof Misheard(var why, _) && why == RhythmWords.Why.GONE;
      case Rhythm.Weekly(var days, var times) -> heard.equals(new Heard(days, times));
      case Rhythm.EveryFewDays(var days, _, var times) ->
          heard instanceof Whole(Rhythm.EveryFewDays again)
              && again.days() == days
              && again.times().equals(times)
              && !again.from().isBefore(NOW.toLocalDate());
      case Rhythm.TimesAWeek _, Rhythm.RandomMoment _, Rhythm.BeforeSession _ ->
          heard.equals(new Whole(rhythm));
      case Rhythm.After _ -> heard instanceof Misheard;
    };
  }

  @Property
  void anyTextIsHeardOrMisheardButNeverBreaksAnything(@ForAll String typed) {
    assertThat(RhythmWords.hear(typed, "de", NOW, Duration.ZERO)).isNotNull();
    assertThat(DayWords.appointment(typed, "en", NOW)).isNotNull();
    DayWords.day(typed, "en", NOW.toLocalDate())
        .ifPresent(day -> assertThat(day).isAfter(NOW.toLocalDate()));
    DayWords.moment(typed, "de", NOW).ifPresent(moment -> assertThat(moment).isAfter(NOW));
  }
}
