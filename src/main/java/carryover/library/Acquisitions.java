package carryover.library;

import carryover.kernel.PersonId;
import carryover.kernel.PlayName;
import carryover.kernel.Voice;
import carryover.library.Version.Origin;
import carryover.library.Version.State;
import carryover.library.Versions.Addition;
import carryover.script.Issue;
import carryover.script.Manuscript;
import carryover.script.Manuscript.Reading;
import carryover.script.SentLimits;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Takes in what a therapist sends or types, and puts it into the library. */
public final class Acquisitions {
  /** Ours: more people do not send the same exercise at the same moment. */
  private static final int ATTEMPTS = 5;

  /** What became of a file. */
  public sealed interface Received {
    /**
     * All is well. It can be played by its play name, and is not in the library before {@link
     * Acquisitions#list}.
     *
     * @param replaces whether the library has an exercise of this name, retired ones counted
     */
    record Draft(String playName, boolean replaces) implements Received {}

    /** Every mistake, at least one, in reading order; the lines are those of the file sent. */
    record Refused(List<Issue> issues) implements Received {
      public Refused {
        issues = List.copyOf(issues);
      }
    }

    /** Not UTF-8, or not made for reading, such as a picture. */
    record NotText() implements Received {}

    /** More than {@link SentLimits#BYTES}; it was not looked at. */
    record TooLarge(long bytes) implements Received {}
  }

  /** What became of an exercise in a therapist's own words. */
  public sealed interface Written {
    /**
     * It is in the library.
     *
     * @param script its name
     * @param id short, for {@code /assign}, such as {@code own-01}
     */
    record Listed(String script, String id) implements Written {}

    /** No title, or no instructions. */
    record Incomplete() implements Written {}

    /** In characters. */
    record TitleTooLong(int is, int allowed) implements Written {}

    /** In characters. */
    record InstructionsTooLong(int is, int allowed) implements Written {}

    /** Not for patients as it is, such as with a banned word; the lines mean nothing here. */
    record Refused(List<Issue> issues) implements Written {
      public Refused {
        issues = List.copyOf(issues);
      }
    }
  }

  private final Shelf shelf;
  private final Catalogues catalogues;

  public Acquisitions(Shelf shelf) {
    this.shelf = shelf;
    this.catalogues = shelf.catalogues();
  }

  /**
   * Checks a file as the checker does, and keeps it as a draft; the library is unchanged. A draft
   * that this therapist sent before under the same name is dropped.
   *
   * @param fileName as it shall stand in the mistakes
   */
  public Received receive(PersonId therapist, String fileName, byte[] content, Instant now) {
    if (content.length > SentLimits.BYTES) {
      return new Received.TooLarge(content.length);
    }
    return SentText.of(content)
        .map(text ->
            switch (Manuscript.read(fileName, text, shelf.neighbours())) {
              case Reading.Sound(var manuscript) -> draft(therapist, manuscript, now);
              case Reading.Faulty(var issues) -> new Received.Refused(issues);
            })
        .orElseGet(Received.NotText::new);
  }

  private Received draft(PersonId therapist, Manuscript manuscript, Instant now) {
    boolean replaces = catalogues.now().newest(manuscript.script().name()).isPresent();
    return new Received.Draft(keep(manuscript, State.DRAFT, therapist, now).toString(), replaces);
  }

  /** Keeps it under the next number, however many others do so at the same time. */
  private PlayName keep(Manuscript manuscript, State state, PersonId therapist, Instant now) {
    for (int i = 0; i < ATTEMPTS; i++) {
      var playName = catalogues.now().next(manuscript.script().name());
      if (catalogues.add(
          Addition.of(playName, manuscript, state, Origin.PRACTICE, therapist, now))) {
        return playName;
      }
    }
    throw new IllegalStateException("others keep changing this exercise. Send it again.");
  }

  /** Whether this is what this therapist sent, and neither listed nor discarded. */
  public boolean isDraftOf(PersonId therapist, String playName) {
    return PlayName.of(playName).filter(each -> catalogues.isDraftOf(therapist, each)).isPresent();
  }

  /** Puts a draft of this therapist away; false when there is none. */
  public boolean discard(PersonId therapist, String playName) {
    return PlayName.of(playName).filter(each -> catalogues.drop(therapist, each)).isPresent();
  }

  /** The draft becomes the newest version; false when it is gone or listed already. */
  public boolean list(String playName, Instant now) {
    return PlayName.of(playName).filter(draft -> catalogues.list(draft, now)).isPresent();
  }

  /** Can no longer be found or assigned; plans go on. False when there is nothing to retire. */
  public boolean retire(String name, Instant now) {
    return catalogues.move(PlayName.plain(name), State.LISTED, State.RETIRED);
  }

  /** Can be found and assigned again; false when it is not retired. */
  public boolean bringBack(String name, Instant now) {
    return catalogues.move(PlayName.plain(name), State.RETIRED, State.LISTED);
  }

  /**
   * Makes a small exercise of what a therapist typed, listed at once; patients read it as typed.
   *
   * @param voice the therapist's; says in which language it is written
   */
  public Written ownWords(
      PersonId therapist, Voice voice, String title, String instructions, Instant now) {
    var own = OwnWords.of(title, instructions);
    return own.refusal()
        .orElseGet(() -> {
          var id = catalogues.now().nextOwnId();
          var source = own.source(id, shelf, voice);
          return switch (Manuscript.read(id, source, shelf.neighbours())) {
            case Reading.Sound(var manuscript) -> {
              var unused = keep(manuscript, State.LISTED, therapist, now);
              yield new Written.Listed(manuscript.script().name(), id);
            }
            case Reading.Faulty(var issues) -> new Written.Refused(distinct(issues));
          };
        });
  }

  /** One word may stand in several texts, and is told once. */
  private static List<Issue> distinct(List<Issue> issues) {
    var byText = new LinkedHashMap<String, Issue>();
    issues.forEach(issue -> byText.putIfAbsent(issue.text(), issue));
    return List.copyOf(byText.values());
  }
}
