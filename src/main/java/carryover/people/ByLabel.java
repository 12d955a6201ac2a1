package carryover.people;

import carryover.people.Person.Patient;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds patients by what their therapist calls them. */
public final class ByLabel {
  /** How many labels are named at most where none was meant clearly; more help nobody; ours. */
  private static final int NAMED = 20;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private ByLabel() {}

  /**
   * The patients whose label is this, or else begins with it; letter case and accents do not
   * matter, unless one label is just that.
   */
  public static List<Patient> named(String name, List<Patient> patients) {
    var wanted = folded(name);
    var exact = patients.stream().filter(p -> folded(p.label()).equals(wanted)).toList();
    if (exact.size() > 1) {
      var same = exact.stream().filter(p -> p.label().equalsIgnoreCase(name.strip())).toList();
      return same.size() == 1 ? same : exact;
    }
    return !exact.isEmpty() || wanted.isEmpty()
        ? exact
        : patients.stream().filter(p -> folded(p.label()).startsWith(wanted)).toList();
  }

  /** What those are called who may be meant by this: all who fit, or else anybody. */
  public static List<String> suggested(String name, List<Patient> patients) {
    var found = named(name, patients);
    return (found.isEmpty() ? patients : found).stream().map(Patient::label).limit(NAMED).toList();
  }

  /** The label, with a number behind it where another of these patients is called so already. */
  public static String free(String label, List<Patient> others) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? label : label + " " + number)
        .filter(each -> others.stream().noneMatch(other -> other.label().equalsIgnoreCase(each)))
        .findFirst()
        .orElseThrow();
  }

  /** All patients, those first whose labels are most like this. */
  public static List<Patient> nearest(String name, List<Patient> patients) {
    var wanted = folded(name);
    return patients.stream()
        .sorted(Comparator.comparingInt(p -> distance(wanted, folded(p.label()))))
        .toList();
  }

  private static String folded(String label) {
    var bare = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
    return bare.strip().toLowerCase(Locale.ROOT);
  }

  /** How many letters have to be put in, taken out or changed. */
  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
