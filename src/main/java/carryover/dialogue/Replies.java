package carryover.dialogue;

import carryover.dialogue.Reply.Answered;
import carryover.dialogue.Reply.Marked;
import carryover.dialogue.Reply.TooLong;
import carryover.dialogue.Reply.Unclear;
import carryover.dialogue.Reply.Unready;
import carryover.dialogue.Talk.Open;
import carryover.kernel.Answer;
import carryover.kernel.Words;
import carryover.script.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was tapped or typed, for each kind of question. */
final class Replies {
  /** What is kept of one free answer, in characters; ours. */
  static final int ANSWER_CHARS = 1500;

  private Replies() {}

  /** What a tap on this key means. */
  static Reply tapped(Place place, Step.Question question, Open open, String key) {
    if (key.equals(Keys.SKIP) && maySkip(question)) {
      return skipped(place, question, open);
    }
    return switch (question) {
      case Step.Ask _ -> new Unclear();
      case Step.Choose choose ->
          isOption(place, key) ? new Answered(Options.chosen(place, choose, key)) : new Unclear();
      case Step.Timer _ ->
          isOption(place, key) ? new Answered(new Answer.Choice(key)) : new Unclear();
      case Step.Pick pick ->
          key.equals(Keys.DONE) ? picked(place, pick, open.marked()) : toggled(place, open, key);
      case Step.Rate rate ->
          Scale.typed(rate.span(), key)
              .filter(Scale.shown(rate.span())::contains)
              .<Reply>map(number -> new Answered(new Answer.Number(number)))
              .orElseGet(Unclear::new);
      case Step.Collect collect -> Listing.tapped(place, collect, open.marked(), key);
      case Step.When _ -> TimesReplies.tapped(place, open.marked(), key);
    };
  }

  /** Skipping days and times leaves those that were proposed, unless nobody would be written to. */
  private static Reply skipped(Place place, Step.Question question, Open open) {
    return question instanceof Step.When
        ? TimesReplies.skipped(place, open.marked())
        : new Answered(new Answer.Skipped());
  }

  /** What these words mean, said at this time. */
  static Reply typed(Place place, Step.Question question, Open open, String words, Instant now) {
    if (!(question instanceof Step.Ask)
        && maySkip(question)
        && Options.meant(place, words).filter(Keys.SKIP::equals).isPresent()) {
      return skipped(place, question, open);
    }
    return switch (question) {
      case Step.Ask _ -> free(words);
      case Step.Choose choose ->
          Options.meant(place, words)
              .map(key -> Options.chosen(place, choose, key))
              .<Reply>map(answer -> new Answered(answer))
              .orElseGet(() -> other(place, choose, words, now));
      case Step.Timer _ ->
          Options.meant(place, words)
              .<Reply>map(key -> new Answered(new Answer.Choice(key)))
              .orElseGet(Unclear::new);
      case Step.Pick pick -> named(place, pick, words);
      case Step.Rate rate ->
          Scale.typed(rate.span(), words)
              .<Reply>map(number -> new Answered(new Answer.Number(number)))
              .orElseGet(Unclear::new);
      case Step.Collect collect -> Listing.typed(place, collect, open.marked(), words);
      case Step.When _ -> TimesReplies.typed(place, open.marked(), words, place.local(now));
    };
  }

  private static boolean maySkip(Step.Question question) {
    return switch (question) {
      case Step.Ask ask -> ask.skip();
      case Step.Rate rate -> rate.skip();
      case Step.When when -> when.skip();
      case Step.Choose _, Step.Pick _, Step.Collect _, Step.Timer _ -> false;
    };
  }

  /** Words that are no label: what the question says they may be. */
  private static Reply other(Place place, Step.Choose choose, String words, Instant now) {
    return choose.typed() == Step.Typed.WORDS
        ? free(words)
        : TypedWords.read(choose.typed(), words, place.voice().language(), place.local(now))
            .<Reply>map(key -> new Answered(new Answer.Choice(key)))
            .orElseGet(Unclear::new);
  }

  private static Reply free(String words) {
    var kept = words.strip();
    if (kept.isEmpty()) {
      return new Unclear();
    }
    return kept.length() > ANSWER_CHARS
        ? new TooLong(ANSWER_CHARS)
        : new Answered(new Answer.Text(new Words(kept)));
  }

  private static boolean isOption(Place place, String key) {
    return Options.of(place).stream().anyMatch(option -> option.key().equals(key));
  }

  private static Reply toggled(Place place, Open open, String key) {
    if (!isOption(place, key)) {
      return new Unclear();
    }
    var marks = new ArrayList<>(open.marked());
    if (!marks.remove(key)) {
      marks.add(key);
    }
    return new Marked(marks);
  }

  private static Reply picked(Place place, Step.Pick pick, List<String> marks) {
    if (marks.size() < pick.atLeast()) {
      return new Unready(place.talk("at_least", Map.of("least", pick.atLeast())));
    }
    var inOrder = pick.options().stream().map(Step.Option::key).filter(marks::contains).toList();
    return new Answered(new Answer.Choices(inOrder));
  }

  private static Reply named(Place place, Step.Pick pick, String words) {
    var whole = Options.meant(place, words);
    var keys = whole.isPresent() ? whole.stream().toList() : listed(place, words).orElse(List.of());
    return keys.isEmpty() ? new Unclear() : picked(place, pick, keys);
  }

  private static Optional<List<String>> listed(Place place, String words) {
    var keys = new ArrayList<String>();
    for (var part : words.split("[,;\\n]")) {
      var key = Options.meant(place, part);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys.add(key.get());
    }
    return Optional.of(keys.stream().distinct().toList());
  }
}
