package carryover.people;

import carryover.people.Person.Patient;
import java.util.List;
import java.util.Locale;

/** Finds patients by what their therapist calls them. */
public final class ByLabel {
  private ByLabel() {}

  /** The patients whose label is this, or else begins with it; letter case does not matter. */
  public static List<Patient> named(String name, List<Patient> patients) {
    var wanted = name.toLowerCase(Locale.ROOT);
    var exact =
        patients.stream().filter(p -> p.label().toLowerCase(Locale.ROOT).equals(wanted)).toList();
    return !exact.isEmpty() || wanted.isEmpty()
        ? exact
        : patients.stream()
            .filter(p -> p.label().toLowerCase(Locale.ROOT).startsWith(wanted))
            .toList();
  }
}
