package carryover.record;

import carryover.picture.Figure.Outcomes.Ended;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the times of an exercise ended; what was reported without being asked counts too. */
final class Outcomes {
  private Outcomes() {}

  static List<Ended> of(CaseFile file, Assignment assignment) {
    var zone = file.patient().zone();
    var all = new ArrayList<Ended>();
    for (var time : file.timesOf(assignment)) {
      var ending = time.ending();
      if (ending != null) {
        all.add(new Ended(time.planned().atZone(zone).toLocalDate(), ending));
      }
    }
    for (var sitting : file.about(assignment)) {
      if (sitting.occasion() == null) {
        told(sitting)
            .ifPresent(how -> all.add(new Ended(sitting.at().atZone(zone).toLocalDate(), how)));
      }
    }
    return all.stream().sorted(Comparator.comparing(Ended::day)).toList();
  }

  /** What the patient said of a sitting, if they did. */
  static Optional<Ending> told(Sitting sitting) {
    return sitting.code("outcome").map(code -> Ending.valueOf(code.toUpperCase(Locale.ROOT)));
  }
}
