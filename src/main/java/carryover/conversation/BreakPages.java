package carryover.conversation;

import carryover.dialogue.Facts;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Pauses;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a patient which breaks they have, until when, and the way out of each. */
public final class BreakPages {
  private static final Said TAKEN = new Said("pause.taken", "pause.taken_open");
  private static final Said TAKEN_ONE = new Said("pause.taken_one", "pause.taken_one_open");
  private static final Said NOW = new Said("pause.now", "pause.now_open");
  private static final Said NOW_ONE = new Said("pause.now_one", "pause.now_one_open");

  /** The keys of a sentence about a break that ends at a time, and about one that does not. */
  private record Said(String ending, String open) {}

  private final Assignments assignments;
  private final SpokenTime times;
  private final Scripts scripts;

  public BreakPages(Assignments assignments, Scripts scripts) {
    this.assignments = assignments;
    this.times = new SpokenTime(scripts);
    this.scripts = scripts;
  }

  /** The breaks that last now; empty when there is none. */
  Optional<Message> page(Patient patient, Instant now) {
    var lines = new ArrayList<String>();
    var rows = new ArrayList<List<Button>>();
    var until = patient.pausedUntil();
    boolean all = until != null && until.isAfter(now);
    if (until != null && all) {
      lines.add(sentence(patient, NOW, Optional.empty(), until, now));
      rows.add(List.of(new Button.Tap(label(patient, "pause.go_on"), "p:resume")));
    }
    for (var one : agreed(patient)) {
      var end = one.terms().pausedUntil();
      if (end != null && end.isAfter(now)) {
        lines.add(sentence(patient, NOW_ONE, Optional.of(one), end, now));
        rows.add(List.of(goOn(patient, one)));
      }
    }
    if (!lines.isEmpty() && !all) {
      rows.add(List.of(new Button.Tap(label(patient, "pause.another"), "p:break")));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.with(String.join("\n", lines), rows));
  }

  private Button goOn(Patient patient, Assignment one) {
    return new Button.Tap(
        label(patient, "pause.go_on_one") + " " + title(patient, one),
        "p:unpause:" + Taps.brief(one.id()));
  }

  /** The answer to a break just taken: its end, which is null when there is none. */
  Message taken(Patient patient, Optional<Assignment> one, @Nullable Instant until, Instant now) {
    if (until == null) {
      return Message.text(label(patient, "pause.none"));
    }
    return Message.text(sentence(patient, one.isPresent() ? TAKEN_ONE : TAKEN, one, until, now));
  }

  /** The answer to a break from one exercise that was ended by hand. */
  Message ended(Patient patient, Assignment one) {
    return Message.text(
        scripts.words(patient.voice(), "pause.over_one", Map.of("exercise", title(patient, one))));
  }

  /** The script that asks for a break: first from what, where there are several exercises. */
  String script(Patient patient, Instant now) {
    return agreed(patient).size() > 1 && !goOn(patient, now).isEmpty() ? "break_from" : "break";
  }

  /** What that script is told. */
  Facts facts(Patient patient, Instant now) {
    var exercises =
        goOn(patient, now).stream()
            .map(each -> new Facts.Item(Taps.brief(each.id()), title(patient, each)))
            .toList();
    return new Facts(Map.of("patient", patient.label()), Map.of("exercises", exercises));
  }

  private List<Assignment> goOn(Patient patient, Instant now) {
    return agreed(patient).stream()
        .filter(each -> {
          var until = each.terms().pausedUntil();
          return until == null || !until.isAfter(now);
        })
        .toList();
  }

  private List<Assignment> agreed(Patient patient) {
    return assignments.of(patient.id()).stream().filter(Assignment::accepted).toList();
  }

  private String sentence(
      Patient patient, Said said, Optional<Assignment> one, Instant until, Instant now) {
    var values = new HashMap<String, Object>();
    one.ifPresent(each -> values.put("exercise", title(patient, each)));
    boolean open = Pauses.isOpenEnded(until, now);
    if (!open) {
      values.put("when", times.of(patient, until, now));
    }
    return scripts.words(patient.voice(), open ? said.open : said.ending, values);
  }

  private String label(Patient patient, String key) {
    return scripts.words(patient.voice(), key);
  }

  private String title(Patient patient, Assignment assignment) {
    return scripts.label(patient.voice(), assignment.playName(), "title");
  }
}
