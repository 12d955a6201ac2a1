package carryover.therapist;

import carryover.digest.Digests;
import carryover.digest.Mood;
import carryover.digest.Report;
import carryover.digest.Summaries;
import carryover.digest.Summary;
import carryover.digest.Wish;
import carryover.people.Contacts;
import carryover.people.Person.Patient;
import carryover.therapist.ReactionButtons.Taken;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Does what a therapist taps below a digest. */
public final class ReactionDesk {
  private final Contacts contacts;
  private final Summaries summaries;
  private final Digests digests;
  private final ExerciseDesk exercises;
  private final Telling telling;

  public ReactionDesk(
      Contacts contacts,
      Summaries summaries,
      Digests digests,
      ExerciseDesk exercises,
      Telling telling) {
    this.contacts = contacts;
    this.summaries = summaries;
    this.digests = digests;
    this.exercises = exercises;
    this.telling = telling;
  }

  /**
   * The therapist has read it. The patient is told so where there was something new, and once a day
   * at most.
   */
  Done seen(Tap tap, Patient patient) {
    var before = contacts.lastSeen(patient.id());
    if (isNews(summaries.of(patient, tap.now()), before)) {
      telling.seenOnceADay(tap.therapist(), patient, tap.now());
    }
    contacts.seen(patient.id(), tap.now());
    return Done.shows(digests.page(tap.therapist(), patient, tap.now()));
  }

  /** The two have talked about it; the patient was there, and is not told. */
  Done talked(Tap tap, Patient patient) {
    contacts.talked(patient.id(), tap.now());
    return Done.shows(digests.page(tap.therapist(), patient, tap.now()));
  }

  /** Takes up a point: {@code pt:PATIENT:HOW:EXERCISE}. */
  Done taken(Tap tap, Patient patient) {
    return switch (Taken.of(tap.argument(1)).orElse(null)) {
      case EASIER -> exercises.propose(tap, patient, false);
      case HARDER -> exercises.propose(tap, patient, true);
      case OTHER_TIME -> exercises.otherTime(tap, patient, 2);
      case PAUSE -> exercises.askPause(tap, patient, 2);
      case null -> new Done.Old();
    };
  }

  /** Words and numbers that a therapist can read; what a patient kept to themselves is none. */
  private static boolean isNews(Summary summary, Optional<Instant> before) {
    var told =
        Stream.of(
                summary.reports().stream().filter(Report::isAnswered).map(Report::at),
                summary.wishes().stream().map(Wish::at),
                summary.moods().stream().map(Mood::at))
            .flatMap(each -> each)
            .max(Comparator.naturalOrder());
    return told.filter(at -> before.map(at::isAfter).orElse(true)).isPresent();
  }
}
