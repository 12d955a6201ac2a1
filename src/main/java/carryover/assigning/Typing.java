package carryover.assigning;

import carryover.kernel.Echo;
import carryover.kernel.Message;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.rhythm.DayWords;
import carryover.rhythm.RhythmWords.Misheard;
import carryover.script.Scripts;
import carryover.script.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes what a therapist typed into the draft that it was asked for. */
public final class Typing {
  /** Ours: as long as a bubble that patients read (brief, section 1). */
  static final int MOST = 300;

  private final Library library;
  private final Drafts drafts;
  private final Assigning assigning;
  private final DraftPages pages;
  private final OwnWords ownWords;
  private final TimesAnswers times;
  private final Scripts scripts;

  Typing(
      Library library,
      Drafts drafts,
      Assigning assigning,
      DraftPages pages,
      OwnWords ownWords,
      Scripts scripts) {
    this.library = library;
    this.drafts = drafts;
    this.assigning = assigning;
    this.pages = pages;
    this.ownWords = ownWords;
    this.times = new TimesAnswers(scripts);
    this.scripts = scripts;
  }

  /** What became of typed words: the next screen, or why not and what to do. */
  public sealed interface Taken {
    /** It is in the draft. */
    record Kept(Message next) implements Taken {}

    /** Nothing was kept; the question stays open. */
    record Again(Message why) implements Taken {}

    /** The draft is gone or assigned, or its patients have left in the meantime. */
    record Gone() implements Taken {}
  }

  /** Takes what was typed. */
  public Taken take(Therapist therapist, Question question, UUID draft, String typed, Instant now) {
    return drafts
        .of(therapist.id(), draft, now)
        .filter(each -> each.done() == null)
        .flatMap(each ->
            pages
                .first(therapist, each, now)
                .map(
                    first -> take(new Typed(therapist, each, first, typed.strip(), now), question)))
        .orElseGet(Taken.Gone::new);
  }

  /**
   * What was typed, for which draft.
   *
   * @param first the patient by whose clock days are counted
   */
  private record Typed(Therapist therapist, Draft draft, Patient first, String text, Instant now) {
    @Override
    public String toString() {
      return "Typed[" + draft.id() + "]";
    }
  }

  private Taken take(Typed typed, Question question) {
    return switch (question) {
      case OWN_WORDS -> ownWords(typed);
      case SEARCH -> search(typed);
      case TIMES -> times(typed);
      case UNTIL -> until(typed);
      case GOAL -> words(typed, Choice.Goal::new);
      case REASON -> words(typed, Choice.Reason::new);
    };
  }

  private Taken ownWords(Typed typed) {
    return switch (ownWords.written(typed.therapist, typed.text, typed.now)) {
      case OwnWords.Result.Kept(var exercise) -> next(typed, new Choice.Take(exercise.id()));
      case OwnWords.Result.Not(var why) -> new Taken.Again(why);
    };
  }

  private Taken search(Typed typed) {
    var text = typed.text.replaceAll("\\s+", " ");
    var byId = library.byId(text).stream().toList();
    var found = byId.isEmpty() ? library.find(text) : byId;
    return new Taken.Kept(pages.found(typed.therapist, typed.draft, text, found));
  }

  private Taken times(Typed typed) {
    var length =
        assigning
            .exercise(typed.draft)
            .map(each -> Duration.ofMinutes(each.about().minutes()))
            .orElse(Duration.ZERO);
    var local = typed.now.atZone(typed.first.zone()).toLocalDateTime();
    var language = typed.therapist.voice().language();
    var read = TypedTimes.read(typed.text, language, local, length);
    return read instanceof TypedTimes.Ordered(var rhythm)
        ? next(typed, new Choice.Often(rhythm))
        : again(times.about(typed.therapist, read));
  }

  private Taken until(Typed typed) {
    var today = Assigning.today(typed.therapist, typed.now);
    var language = typed.therapist.voice().language();
    return DayWords.day(typed.text, language, today)
        .map(day -> more(typed, new Choice.Until(day)))
        .orElseGet(() -> {
          var heard =
              DayWords.appointment(
                  typed.text, language, typed.now.atZone(typed.therapist.zone()).toLocalDateTime());
          return again(say(typed, noDay(heard), Map.of("text", Echo.of(typed.text))));
        });
  }

  private static String noDay(DayWords.When heard) {
    return heard instanceof DayWords.When.Not(Misheard(var why, _))
        ? switch (why) {
          case GONE -> "assign.end_gone";
          case NO_SUCH_DATE -> "assign.end_no_such_date";
          default -> "assign.end_unclear";
        }
        : "assign.end_unclear";
  }

  /** Words that a patient will read. */
  private Taken words(Typed typed, Function<String, Choice> choice) {
    int over = typed.text.codePointCount(0, typed.text.length()) - MOST;
    var blames = Wording.notForPatients(typed.text);
    if (typed.text.isEmpty()) {
      return again(say(typed, "assign.words_empty", Map.of()));
    }
    if (over > 0) {
      return again(say(typed, "assign.words_long", Map.of("over", over, "most", MOST)));
    }
    return blames.isEmpty()
        ? more(typed, choice.apply(typed.text))
        : again(
            say(
                typed,
                "assign.words_not_for_patients",
                Map.of("words", String.join(", ", blames))));
  }

  private Taken next(Typed typed, Choice choice) {
    return new Taken.Kept(pages.next(typed.therapist, kept(typed, choice), typed.now));
  }

  private Taken more(Typed typed, Choice choice) {
    var draft = kept(typed, choice);
    return Optional.of(draft)
        .flatMap(each -> pages.plan(typed.therapist, each, "more", typed.now))
        .<Taken>map(Taken.Kept::new)
        .orElseGet(() -> new Taken.Kept(pages.next(typed.therapist, draft, typed.now)));
  }

  private Draft kept(Typed typed, Choice choice) {
    return drafts.keep(typed.therapist.id(), typed.draft.after(choice), typed.now);
  }

  private String say(Typed typed, String key, Map<String, Object> values) {
    return scripts.words(typed.therapist.voice(), key, values);
  }

  private static Taken again(String why) {
    return new Taken.Again(Message.text(why));
  }
}
