package carryover.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One goto as it is written.
 *
 * @param pointer where it stands on the page
 * @param target the name of the step that it leads to
 */
record Jump(String pointer, String target) {
  /** All jumps of a script, in reading order. */
  static List<Jump> of(Draft draft) {
    var jumps = new ArrayList<Jump>();
    var silence = draft.script().silence();
    if (silence != null) {
      jumps.add(new Jump("/silence/goto", silence.step()));
    }
    for (Step step : draft.script().steps()) {
      addTo(jumps, step, draft.pointer(step));
    }
    return jumps;
  }

  private static void addTo(List<Jump> jumps, Step step, String at) {
    String next = next(step);
    if (next != null) {
      jumps.add(new Jump(at + "/goto", next));
    }
    switch (step) {
      case Step.Choose choose -> {
        for (int i = 0; i < choose.options().size(); i++) {
          String target = choose.options().get(i).next();
          if (target != null) {
            jumps.add(new Jump(at + "/options/" + i + "/goto", target));
          }
        }
      }
      case Step.Branch branch -> {
        for (int i = 0; i < branch.cases().size(); i++) {
          jumps.add(new Jump(at + "/cases/" + i + "/goto", branch.cases().get(i).next()));
        }
        jumps.add(new Jump(at + "/else", branch.otherwise()));
      }
      case Step.Say _, Step.Ask _, Step.Pick _, Step.Collect _, Step.Rate _, Step.When _ -> {}
      case Step.Write _, Step.Run _, Step.Pause _, Step.Timer _, Step.End _ -> {}
    }
  }

  /** The step's own goto, or null when it goes on below or nowhere. */
  static @Nullable String next(Step step) {
    return switch (step) {
      case Step.Say say -> say.next();
      case Step.Ask ask -> ask.next();
      case Step.Choose choose -> choose.next();
      case Step.Pick pick -> pick.next();
      case Step.Collect collect -> collect.next();
      case Step.Rate rate -> rate.next();
      case Step.When when -> when.next();
      case Step.Write write -> write.next();
      case Step.Run run -> run.next();
      case Step.Pause pause -> pause.next();
      case Step.Timer timer -> timer.next();
      case Step.Branch _, Step.End _ -> null;
    };
  }
}
