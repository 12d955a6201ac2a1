package carryover.script;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition as it is written.
 *
 * @param pointer where it stands, below its step
 */
record Asked(String pointer, Step.Condition condition) {
  /** All conditions of a step, in reading order. */
  static List<Asked> of(Step step) {
    var all = new ArrayList<Asked>();
    switch (step) {
      case Step.Branch branch -> {
        for (int i = 0; i < branch.cases().size(); i++) {
          all.add(new Asked("/cases/" + i + "/if", branch.cases().get(i).condition()));
        }
      }
      case Step.Choose choose -> {
        for (int i = 0; i < choose.options().size(); i++) {
          var condition = choose.options().get(i).condition();
          if (condition != null) {
            all.add(new Asked("/options/" + i + "/if", condition));
          }
        }
      }
      case Step.Say _, Step.Ask _, Step.Pick _, Step.Collect _, Step.Rate _, Step.When _ -> {}
      case Step.Write _, Step.Run _, Step.Pause _, Step.Timer _, Step.End _ -> {}
    }
    return all;
  }
}
