package carryover.dialogue;

import carryover.dialogue.Reply.Answered;
import carryover.dialogue.Reply.Marked;
import carryover.dialogue.Reply.Unclear;
import carryover.dialogue.Reply.Unfit;
import carryover.dialogue.Reply.Unready;
import carryover.kernel.Answer;
import carryover.rhythm.Rhythm;
import carryover.rhythm.RhythmWords;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Reads days and times that were tapped or typed. */
final class TimesReplies {
  /** The fact that says how long the exercise takes, in minutes. */
  private static final String MINUTES = "minutes";

  private TimesReplies() {}

  /** What a tap on this key means. */
  static Reply tapped(Place place, List<String> marks, String key) {
    return switch (key) {
      case Keys.DONE ->
          Week.rhythm(marks)
              .map(rhythm -> planned(place, rhythm, marks))
              .orElseGet(() -> new Unready(place.talk("mark_days")));
      case Keys.KEEP -> kept(place, marks);
      default -> Week.toggled(place, marks, key).<Reply>map(Marked::new).orElseGet(Unclear::new);
    };
  }

  /** What these words mean, said at this local time. */
  static Reply typed(Place place, List<String> marks, String words, LocalDateTime now) {
    if (Options.meant(place, words).filter(Keys.KEEP::equals).isPresent()) {
      return kept(place, marks);
    }
    return switch (RhythmWords.hear(words, place.voice().language(), now, length(place))) {
      case RhythmWords.Heard heard -> heard(place, Week.after(marks, heard), heard);
      case RhythmWords.Whole(var rhythm) -> planned(place, rhythm, marks);
      case RhythmWords.Misheard misheard -> new Reply.Misheard(misheard);
    };
  }

  /** Leaves what was proposed as it is. */
  static Reply skipped(Place place, List<String> marks) {
    return Week.rhythm(place)
        .map(rhythm -> planned(place, rhythm, marks))
        .filter(reply -> !(reply instanceof Answered))
        .orElseGet(() -> new Answered(new Answer.Skipped()));
  }

  private static Reply kept(Place place, List<String> marks) {
    return Week.beyondButtons(place)
        .map(rhythm -> planned(place, rhythm, marks))
        .orElseGet(Unclear::new);
  }

  private static Reply heard(Place place, List<String> marks, RhythmWords.Heard heard) {
    boolean whole = !heard.days().isEmpty() && !heard.times().isEmpty();
    return Week.rhythm(marks)
        .filter(_ -> whole)
        .map(rhythm -> planned(place, rhythm, marks))
        .orElseGet(() -> new Marked(marks));
  }

  /** The rhythm as the answer, unless nobody would ever be written to by it. */
  private static Reply planned(Place place, Rhythm rhythm, List<String> marks) {
    return OfferedTimes.silencing(place, rhythm)
        .<Reply>map(hours -> new Unfit("when_quiet", Map.of("quiet", hours.toString()), marks))
        .orElseGet(() -> new Answered(new Answer.Times(rhythm)));
  }

  private static Duration length(Place place) {
    var minutes = place.fact(MINUTES);
    return minutes.matches("\\d{1,3}")
        ? Duration.ofMinutes(Integer.parseInt(minutes))
        : Duration.ZERO;
  }
}
