package carryover.assigning;

import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Acquisitions;
import carryover.library.Acquisitions.Written;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.rhythm.Rhythm;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** An exercise in a therapist's own words: the title in the first line, instructions below. */
public final class OwnWords {
  /** Ours: a title of a message of one line is its beginning, up to so many characters. */
  private static final int TITLE = 38;

  private final People people;
  private final Library library;
  private final Acquisitions acquisitions;
  private final Assigning assigning;
  private final Scripts scripts;

  public OwnWords(
      People people,
      Assignments assignments,
      Library library,
      Acquisitions acquisitions,
      Planning planning,
      Scripts scripts) {
    this.people = people;
    this.library = library;
    this.acquisitions = acquisitions;
    this.assigning = new Assigning(people, assignments, library, planning, scripts);
    this.scripts = scripts;
  }

  /** What became of typed words: an exercise with the next screen, or why not and what to do. */
  public sealed interface Taken {
    /** It is in the library; goes on with how often. */
    record Kept(Message next) implements Taken {}

    /** Nothing was kept; the question stays open. */
    record Again(Message why) implements Taken {}

    /** The patient has left in the meantime. */
    record Nobody() implements Taken {}
  }

  /** Takes what was typed for this patient. */
  public Taken take(Therapist therapist, PersonId patient, String typed, Instant now) {
    return people
        .patientOf(therapist.id(), patient)
        .map(each ->
            switch (written(therapist, typed, now)) {
              case Written.Listed(_, var id) ->
                  library
                      .byId(id)
                      .map(found -> assigning.rhythms(therapist, each, found, now))
                      .<Taken>map(Taken.Kept::new)
                      .orElseGet(Taken.Nobody::new);
              case Written other -> new Taken.Again(why(therapist, other));
            })
        .orElseGet(Taken.Nobody::new);
  }

  /** Makes the exercise and assigns it at once: {@code /assign Ada daily 18:00}, words below. */
  Message assign(
      Therapist therapist, Patient patient, Rhythm rhythm, String typed, String once, Instant now) {
    return switch (written(therapist, typed, now)) {
      case Written.Listed(_, var id) -> {
        Exercise exercise = library.byId(id).orElseThrow();
        var offer = new Offer(patient, exercise, rhythm, Allowed.USUAL);
        yield assigning.assign(therapist, offer, once, now);
      }
      case Written other -> why(therapist, other);
    };
  }

  private Written written(Therapist therapist, String typed, Instant now) {
    var lines = typed.strip().split("\\R", 2);
    var title = lines.length > 1 ? lines[0].strip() : beginning(lines[0]);
    var instructions = lines[lines.length - 1].strip();
    return acquisitions.ownWords(therapist.id(), therapist.voice(), title, instructions, now);
  }

  /** Whole words of a line, as a title for itself. */
  static String beginning(String line) {
    if (line.length() <= TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', TITLE);
    int cut = end > TITLE / 2 ? end : line.offsetByCodePoints(0, line.codePointCount(0, TITLE) - 1);
    return line.substring(0, cut).strip() + "…";
  }

  private Message why(Therapist therapist, Written refused) {
    return switch (refused) {
      case Written.Listed _ -> throw new IllegalStateException("that is no refusal");
      case Written.Incomplete() -> say(therapist, "library.own_incomplete", Map.of());
      case Written.TitleTooLong(int is, int allowed) ->
          say(therapist, "library.own_title_long", Map.of("over", is - allowed, "most", allowed));
      case Written.InstructionsTooLong(int is, int allowed) ->
          say(therapist, "library.own_long", Map.of("over", is - allowed, "most", allowed));
      case Written.Refused(var issues) -> {
        var reasons = issues.stream().map(each -> each.text()).collect(Collectors.joining("\n"));
        yield say(therapist, "library.own_refused", Map.of("reasons", reasons));
      }
    };
  }

  private Message say(Therapist therapist, String key, Map<String, Object> values) {
    return Message.text(scripts.words(therapist.voice(), key, values));
  }
}
