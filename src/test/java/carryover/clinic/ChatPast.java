package carryover.clinic;

import carryover.digest.Point;
import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.Words;
import carryover.library.Library;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Routine;
import carryover.people.Routines;
import carryover.plan.Assignment;
import carryover.plan.Assignment.Agreement;
import carryover.plan.Assignment.Status;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.plan.Terms;
import carryover.rhythm.Rhythm;
import carryover.script.Scripts;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been in the practice of a chat file, put into the stores line by line. */
final class ChatPast {
  private static final Pattern DOES = Pattern.compile("(\\S+) does (\\S+) (.+)");
  private static final Pattern TOLD =
      Pattern.compile(
          "(\\S+) told (\\S+) (\\d+) days ago: (\\w+)(?:, (\\d+))?(?:, ([a-z_]+))?(?:, “(.*)”)?");
  private static final Pattern MOOD = Pattern.compile("(\\S+) felt (\\d+) (\\d+) days ago");
  private static final Pattern MET = Pattern.compile("(\\S+) met (\\d+) days ago");
  private static final Pattern POINTS = Pattern.compile("(.+) wants all points");

  private final Clinic clinic;
  private final Map<String, PersonId> ids;
  private int assigned;

  /**
   * A past of these people.
   *
   * @param ids by name, as they come
   */
  ChatPast(Clinic clinic, Map<String, PersonId> ids) {
    this.clinic = clinic;
    this.ids = ids;
  }

  /** Puts one line of what has been into the stores; false for a line that is to be played. */
  boolean knows(String line) {
    return is(DOES, line, it -> does(it.group(1), it.group(2), it.group(3)))
        || is(TOLD, line, this::told)
        || is(MOOD, line, this::felt)
        || is(MET, line, this::met)
        || is(POINTS, line, this::wantsPoints);
  }

  private boolean is(Pattern pattern, String line, Consumer<MatchResult> then) {
    var found = pattern.matcher(line);
    boolean is = found.matches();
    if (is) {
      then.accept(found.toMatchResult());
    }
    return is;
  }

  private void does(String name, String exercise, String rhythm) {
    var patient = (Patient) bean(People.class).byId(ids.get(name)).orElseThrow();
    var found = bean(Library.class).byId(exercise).orElseThrow();
    var assignment =
        new Assignment(
            UUID.randomUUID(),
            patient.id(),
            patient.therapist(),
            found.script().name(),
            bean(Scripts.class).newest(found.script().name()),
            Rhythm.of(rhythm.replace("daily", "mon,tue,wed,thu,fri,sat,sun")),
            Agreement.NONE,
            Terms.usual(20),
            Status.OFFERED,
            ChatScene.BEGINS.minus(Duration.ofDays(28)).plusSeconds(assigned++));
    bean(Assignments.class).add(assignment);
    var agreed = new Agreement("fits", ChatScene.BEGINS, null, null, null, null, null, 8, null);
    bean(Planning.class).agree(patient, assignment, assignment.rhythm(), agreed, ChatScene.BEGINS);
  }

  private void told(MatchResult it) {
    var about =
        bean(Assignments.class).of(ids.get(it.group(1))).stream()
            .filter(each -> each.script().startsWith(it.group(2).replace('-', '_')))
            .findFirst()
            .orElseThrow();
    var at = ago(it.group(3));
    var report = new LinkedHashMap<String, Answer>();
    report.put("outcome", new Answer.Choice(it.group(4)));
    if (it.group(5) != null) {
      report.put("difficulty_felt", new Answer.Number(Integer.parseInt(it.group(5))));
    }
    if (it.group(7) != null) {
      report.put("learned_text", new Answer.Text(new Words(it.group(7))));
    }
    keep(it.group(1), Program.COMPLETION_REPORT, about.id(), at, report);
    if (it.group(6) != null) {
      var obstacle = new Answer.Choices(List.of(it.group(6)));
      keep(it.group(1), Program.OBSTACLE, about.id(), at, Map.of("obstacles", obstacle));
    }
  }

  private void felt(MatchResult it) {
    var mood = new Answer.Number(Integer.parseInt(it.group(2)));
    keep(it.group(1), Program.MOOD, null, ago(it.group(3)), Map.of("mood", mood));
  }

  private void keep(
      String name, Program kind, @Nullable UUID about, Instant at, Map<String, Answer> fields) {
    bean(Journal.class).add(new Entry(ids.get(name), kind, about, null, at, fields, Set.of()));
  }

  private void met(MatchResult it) {
    var at = ago(it.group(2));
    bean(Contacts.class).sessionSet(ids.get(it.group(1)), at, at.minusSeconds(1));
  }

  private void wantsPoints(MatchResult it) {
    var all = Arrays.stream(Point.values()).map(Point::code);
    bean(Routines.class)
        .keep(ids.get(it.group(1)), Routine.USUAL.showing(all.collect(Collectors.toSet())));
  }

  private static Instant ago(String days) {
    return ChatScene.BEGINS.minus(Duration.ofDays(Integer.parseInt(days)));
  }

  private <T> T bean(Class<T> kind) {
    return clinic.application.getBean(kind);
  }
}
