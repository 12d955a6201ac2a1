package carryover.assigning;

import carryover.kernel.Message;
import carryover.library.Acquisitions;
import carryover.library.Acquisitions.Written;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** An exercise in a therapist's own words: the title in the first line, instructions below. */
final class OwnWords {
  /** Ours: a title of a message of one line is its beginning, up to so many characters. */
  private static final int TITLE = 38;

  private final Library library;
  private final Acquisitions acquisitions;
  private final Scripts scripts;

  OwnWords(Library library, Acquisitions acquisitions, Scripts scripts) {
    this.library = library;
    this.acquisitions = acquisitions;
    this.scripts = scripts;
  }

  /** What became of typed words: an exercise that is in the library, or why not. */
  sealed interface Result {
    record Kept(Exercise exercise) implements Result {}

    /** Nothing was kept. */
    record Not(Message why) implements Result {}
  }

  /** Makes an exercise of what was typed. */
  Result written(Therapist therapist, String typed, Instant now) {
    var lines = typed.strip().split("\\R", 2);
    var title = lines.length > 1 ? lines[0].strip() : beginning(lines[0]);
    var instructions = lines[lines.length - 1].strip();
    var written =
        acquisitions.ownWords(therapist.id(), therapist.voice(), title, instructions, now);
    return written instanceof Written.Listed(_, var id)
        ? new Result.Kept(library.byId(id).orElseThrow())
        : new Result.Not(why(therapist, written));
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
