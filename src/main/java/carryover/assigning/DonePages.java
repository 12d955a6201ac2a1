package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Person.Patient;
import carryover.people.Person.Standing;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of a draft: assigned, not assigned, taken back, ended. */
final class DonePages {
  private final Scripts scripts;
  private final DraftWords draftWords;
  private final Assignments assignments;

  DonePages(Assignments assignments, Library library, Scripts scripts) {
    this.assignments = assignments;
    this.scripts = scripts;
    this.draftWords = new DraftWords(assignments, library, scripts);
  }

  /** It is assigned to these; what waits for something says so. */
  Message assigned(
      Therapist therapist,
      Draft draft,
      Exercise exercise,
      List<Patient> patients,
      Draft.Done done) {
    boolean one = draft.only().isPresent();
    var key = one ? "assign.assigned" : "assign.assigned_several";
    var lines = new ArrayList<String>();
    lines.add(words(therapist, key, draftWords.of(therapist, draft, exercise)).strip());
    var rows = new ArrayList<List<Button>>();
    if (one) {
      assignments
          .byId(done.made().getFirst().assignment())
          .map(each -> AgreeButton.of(label(therapist, "therapist.agree_together"), each))
          .ifPresent(each -> rows.add(List.of(each)));
    }
    for (var each : patients) {
      if (each.standing() == Standing.SILENT) {
        lines.add(words(therapist, "assign.waits_silent", Map.of("patient", each.label())));
        var label =
            one
                ? label(therapist, "therapist.to_ask_again")
                : label(therapist, "assign.ask_again_one") + " " + each.label();
        rows.add(List.of(Menu.button(label, "ask", each.id().brief())));
      }
    }
    rows.add(List.of(new DraftButton(draft).of(label(therapist, "assign.undo"), "undo")));
    return Message.with(String.join("\n", lines), rows);
  }

  /** Some are no patients of this therapist any more, so nobody was given anything. */
  Message gone(Therapist therapist, Draft draft, List<Draft.For> left) {
    var names = left.stream().map(Draft.For::label).collect(Collectors.joining(", "));
    var text = words(therapist, "assign.gone", Map.of("names", names));
    boolean others = left.size() < draft.patients().size();
    return others
        ? with(therapist, draft, text, "assign.gone_go_on", "others")
        : Message.text(text);
  }

  /** Some have gone since it was assigned, so nothing is taken back or ended. */
  Message notChanged(Therapist therapist, List<Draft.For> left) {
    var names = left.stream().map(Draft.For::label).collect(Collectors.joining(", "));
    return Message.text(words(therapist, "assign.undo_gone", Map.of("names", names)));
  }

  Message takenBack(Therapist therapist, Draft draft) {
    var key = draft.only().isPresent() ? "assign.undone" : "assign.undone_several";
    var text = words(therapist, key, Map.of("patient", DraftWords.names(draft)));
    return with(therapist, draft, text, "assign.again", "again");
  }

  Message takenBackBefore(Therapist therapist, Draft draft) {
    var text = words(therapist, "assign.undone_already", Map.of());
    return with(therapist, draft, text, "assign.again", "again");
  }

  /** The minute is over. */
  Message tooLate(Therapist therapist, Draft draft) {
    var text = words(therapist, "assign.undo_over", Map.of("patient", DraftWords.names(draft)));
    return with(therapist, draft, text, "assign.end_it", "stop");
  }

  /** These have answered already. */
  Message answered(Therapist therapist, Draft draft, List<String> names) {
    var text =
        words(therapist, "assign.undo_answered", Map.of("patient", String.join(", ", names)));
    return with(therapist, draft, text, "assign.end_it", "stop");
  }

  /** It has ended for these. */
  Message ended(Therapist therapist, Draft draft, Exercise exercise, List<String> names) {
    var values = new HashMap<>(draftWords.of(therapist, draft, exercise));
    values.put("patient", String.join(", ", names));
    return Message.text(words(therapist, "assign.ended", values));
  }

  private Message with(Therapist therapist, Draft draft, String text, String key, String deed) {
    return Message.with(
        text, List.of(List.of(new DraftButton(draft).of(label(therapist, key), deed))));
  }

  private String label(Therapist therapist, String key) {
    return scripts.words(therapist.voice(), key);
  }

  private String words(Therapist therapist, String key, Map<String, Object> values) {
    return scripts.words(therapist.voice(), key, values);
  }
}
