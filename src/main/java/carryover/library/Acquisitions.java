package carryover.library;

import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.script.Issue;
import java.time.Instant;
import java.util.List;

/** Takes in what a therapist sends or types, and puts it into the library. */
public final class Acquisitions {
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

    /** More than {@link SourceLimits#BYTES}; it was not looked at. */
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

  public Acquisitions(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Checks a file as the checker does, and keeps it as a draft; the library is unchanged. A draft
   * that this therapist sent before under the same name is dropped.
   */
  public Received receive(PersonId therapist, String fileName, byte[] content, Instant now) {
    throw new UnsupportedOperationException();
  }

  /** The play names of what this therapist sent and did not list yet. */
  public List<String> drafts(PersonId therapist) {
    throw new UnsupportedOperationException();
  }

  /** Forgets a draft of this therapist; false when there is none. */
  public boolean discard(PersonId therapist, String playName) {
    throw new UnsupportedOperationException();
  }

  /** The draft becomes the newest version; false when it is gone or listed already. */
  public boolean list(String playName, Instant now) {
    throw new UnsupportedOperationException();
  }

  /** Can no longer be found or assigned; plans go on. False when there is nothing to retire. */
  public boolean retire(String name, Instant now) {
    throw new UnsupportedOperationException();
  }

  /** Can be found and assigned again; false when it is not retired. */
  public boolean bringBack(String name, Instant now) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a small exercise of what a therapist typed, listed at once; patients read it as typed.
   *
   * @param voice the therapist's; says in which language it is written
   */
  public Written ownWords(
      PersonId therapist, Voice voice, String title, String instructions, Instant now) {
    throw new UnsupportedOperationException();
  }
}
