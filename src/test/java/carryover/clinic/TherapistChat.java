package carryover.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chat file with several phones: one job of a therapist, and who hears what of it.
 *
 * <pre>
 * # What it is about.
 * job       assign: by topic
 * language  de                                    of all; en where it does not say
 * people    Dr. Lind: Ada, Tomás; Dr. Moss: Ben   therapists with their patients; the first has the job
 * phones    Ada's new phone                       of people who have not joined
 * before    Ada does re-03 daily 18:00            what has been, see {@link ChatPast}; any number of lines
 * at most   5 taps                                more than that fails
 * cost      5 taps, 1 line                        what it took; written by the player
 *
 * Dr. Lind &gt; [Label]      a tap                    Dr. Lind &gt; words ⏎ words   typed words
 * Ada &gt; opens the link    that somebody got        ~ Wed 13:00, ~ 18:00, ~ 2h  passing time
 * </pre>
 *
 * @param comments lines with a hash at the top
 * @param head what stands in the head but <i>before</i> and <i>cost</i>, in its order
 * @param before the lines of that name
 * @param cost what it took when it was written last, "" for never
 * @param lines of the people's half
 */
record TherapistChat(
    List<String> comments,
    Map<String, String> head,
    List<String> before,
    String cost,
    List<String> lines) {
  static final Path FOLDER = Path.of("src/test/resources/therapist");
  private static final String HEADER = "(job|language|people|phones|before|at most|cost) .*";
  private static final int MARGIN = 10;

  static TherapistChat read(Path file) throws IOException {
    var all = Arrays.asList(Files.readString(file).split("\n"));
    var head = new LinkedHashMap<String, String>();
    all.stream().filter(line -> line.matches(HEADER)).forEach(line -> put(head, line));
    var cost = head.remove("cost");
    return new TherapistChat(
        all.stream().filter(line -> line.startsWith("#")).toList(),
        head,
        all.stream().filter(line -> line.startsWith("before ")).map(TherapistChat::value).toList(),
        cost == null ? "" : cost,
        all.stream().filter(TherapistChat::isPeoples).toList());
  }

  private static void put(Map<String, String> head, String line) {
    if (!line.startsWith("before ")) {
      head.put(line.substring(0, MARGIN).strip(), value(line));
    }
  }

  private static String value(String line) {
    return line.substring(MARGIN).strip();
  }

  private static boolean isPeoples(String line) {
    return line.startsWith("~ ") || line.matches("\\p{L}[^>]* > .*") && !line.matches(HEADER);
  }

  /** All of them, in the order of their names. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".chat")).sorted().toList();
    }
  }

  /** What it is called in the table. */
  String job() {
    return Objects.requireNonNull(head.get("job"), "no header 'job …'");
  }

  String language() {
    return head.getOrDefault("language", "en");
  }

  /** How many taps it may take; null where nothing says so. */
  @Nullable Integer atMost() {
    var most = head.get("at most");
    return most == null ? null : Integer.valueOf(most.replaceFirst(" taps?", ""));
  }

  /** The head as it is written, with this cost. */
  List<String> headLines(String newCost) {
    var written = new ArrayList<>(comments);
    head.forEach((key, value) -> {
      if (!key.equals("at most")) {
        written.add(line(key, value));
      }
    });
    before.forEach(each -> written.add(line("before", each)));
    if (head.containsKey("at most")) {
      written.add(line("at most", head.get("at most")));
    }
    written.add(line("cost", newCost));
    return written;
  }

  private static String line(String key, String value) {
    return "%-10s%s".formatted(key, value);
  }
}
