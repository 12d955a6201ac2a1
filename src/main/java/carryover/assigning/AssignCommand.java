package carryover.assigning;

import carryover.assigning.AssignLine.Named;
import carryover.kernel.Message;
import carryover.kernel.Voice;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Person.Therapist;
import carryover.rhythm.Rhythm;
import carryover.script.Scripts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Assigning in one message: a line, or a line with an exercise in own words below it. What is not
 * clear is asked, and all the rest is kept, so that a tap completes it.
 */
public final class AssignCommand {
  /** Ours: twenty names, an exercise and its times; reading takes the longer the more words. */
  private static final int MOST_WORDS = 80;

  private final Caseload caseload;
  private final Library library;
  private final Drafts drafts;
  private final DraftPages pages;
  private final OwnWords ownWords;
  private final TimesAnswers times;
  private final Scripts scripts;

  AssignCommand(
      Caseload caseload,
      Library library,
      Drafts drafts,
      DraftPages pages,
      OwnWords ownWords,
      Scripts scripts) {
    this.caseload = caseload;
    this.library = library;
    this.drafts = drafts;
    this.pages = pages;
    this.ownWords = ownWords;
    this.times = new TimesAnswers(scripts);
    this.scripts = scripts;
  }

  /**
   * What to answer to what stands behind {@code /assign}.
   *
   * @param once what makes this message unique in the therapist's chat
   */
  public Message answer(Therapist therapist, String typed, String once, Instant now) {
    var key = therapist.id() + " " + once;
    var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    var patients = caseload.all(therapist.id(), now);
    if (typed.isBlank() || patients.isEmpty()) {
      return pages.next(therapist, drafts.keep(therapist.id(), Draft.empty(id), now), now);
    }
    if (AssignLine.words(typed.lines().findFirst().orElse("")).size() > MOST_WORDS) {
      return pages.usage(therapist);
    }
    var how = new AssignLine.Typed(therapist.voice().language(), now, therapist.zone());
    var line = AssignLine.read(typed, patients, titles(), how);
    return line.ownWords().isEmpty()
        ? inOneLine(therapist, id, line, now)
        : inOwnWords(therapist, id, line, now);
  }

  private Message inOneLine(Therapist therapist, UUID id, AssignLine line, Instant now) {
    var exercise = line.exercise() instanceof Named.Known(var known) ? known.id() : null;
    boolean quick =
        !(line.exercise() instanceof Named.None) && line.times() instanceof TypedTimes.Ordered;
    var draft = keep(therapist, id, line, exercise, rhythm(line.times()), quick, now);
    return line.exercise() instanceof Named.Unclear(var typed, var fits)
        ? pages.found(therapist, draft, typed, fits)
        : pages.next(therapist, draft, times.about(therapist, line.times()), now);
  }

  private Draft keep(
      Therapist therapist,
      UUID id,
      AssignLine line,
      @Nullable String exercise,
      @Nullable Rhythm rhythm,
      boolean quick,
      Instant now) {
    var patients = line.patients().stream().map(Draft.For::of).toList();
    var plan = Draft.Plan.NONE.of(exercise).at(rhythm);
    return drafts.keep(therapist.id(), Draft.of(id, patients, line.unclear(), plan, quick), now);
  }

  private static @Nullable Rhythm rhythm(TypedTimes times) {
    return times instanceof TypedTimes.Ordered(var rhythm) ? rhythm : null;
  }

  /**
   * Makes the exercise as soon as the times are clear, none being every day at 18:00; a name that
   * is not clear is asked about below, and a tap goes on with all the rest.
   */
  private Message inOwnWords(Therapist therapist, UUID id, AssignLine line, Instant now) {
    var rhythm = line.times() instanceof TypedTimes.None ? usual() : rhythm(line.times());
    if (rhythm == null) {
      return Message.text(times.about(therapist, line.times()));
    }
    return switch (ownWords.written(therapist, line.ownWords(), now)) {
      case OwnWords.Result.Kept(var exercise) ->
          pages.next(therapist, keep(therapist, id, line, exercise.id(), rhythm, true, now), now);
      case OwnWords.Result.Not(var why) -> why;
    };
  }

  private static Rhythm usual() {
    return Rhythm.daily(LocalTime.of(18, 0));
  }

  /** What the exercises are called, in every language. */
  private Titles titles() {
    var all = library.all().stream().map(each -> new Titles.Title(each, titles(each))).toList();
    return new Titles(all, library::find);
  }

  private List<String> titles(Exercise exercise) {
    return scripts.languages().stream()
        .map(language -> library.title(new Voice(language, false), exercise))
        .distinct()
        .toList();
  }
}
