package carryover.conversation;

import carryover.journal.Entry;
import carryover.journal.FieldWords;
import carryover.journal.Journal;
import carryover.journal.Sittings;
import carryover.kernel.Answer;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.script.Scripts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a patient wrote in an exercise, to be read again: one page a sitting, the newest first. */
public record WrittenPages(Journal journal, Scripts scripts) {
  /** A place in the pages, {@code SITTING.LEAF}: both count from 1, the oldest sitting first. */
  private static final Pattern PLACE = Pattern.compile("([1-9]\\d{0,5})\\.([1-9]\\d?)");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** Ours: a longer value gets a line of its own. */
  private static final int INLINE_CHARS = 40;

  /** Whether there is anything to read. */
  boolean areThere(Patient patient, Assignment assignment) {
    return journal.hasAnythingAbout(patient.id(), assignment.id());
  }

  /**
   * One page.
   *
   * @param place as a button says it, or "" for the newest sitting
   * @return empty when there is no such page
   */
  Optional<Message> page(Patient patient, Assignment assignment, String place) {
    var sittings = Sittings.apart(journal.about(patient.id(), assignment.id()));
    var said = PLACE.matcher(place.isEmpty() ? sittings.size() + ".1" : place);
    if (!said.matches()) {
      return Optional.empty();
    }
    int sitting = Integer.parseInt(said.group(1));
    int leaf = Integer.parseInt(said.group(2));
    if (sitting > sittings.size()) {
      return Optional.empty();
    }
    var parts = sittings.get(sitting - 1);
    var words = new FieldWords(scripts, patient.voice(), assignment.playName());
    var leaves = Leaves.of(lines(words, parts));
    return leaf > leaves.size()
        ? Optional.empty()
        : Optional.of(
            Message.with(
                text(patient, assignment, parts.getFirst().at(), leaf, leaves.get(leaf - 1)),
                rows(patient, assignment, sitting, sittings.size(), leaf, leaves.size())));
  }

  /** All that was written, in the order in which it was written; a correction takes its place. */
  private static List<Leaves.Line> lines(FieldWords words, List<Entry> parts) {
    var lines = new LinkedHashMap<String, Leaves.Line>();
    for (var part : parts) {
      part.fields()
          .forEach((field, answer) -> {
            if (!(answer instanceof Answer.Skipped)) {
              var line = new Leaves.Line(words.label(field), words.said(field, answer));
              lines.put(part.kind().code() + "." + field, line);
            }
          });
    }
    return List.copyOf(lines.values());
  }

  private String text(
      Patient patient, Assignment assignment, Instant at, int leaf, List<Leaves.Line> lines) {
    var locale = patient.voice().locale();
    var when = at.atZone(patient.zone());
    var values =
        Map.<String, Object>of(
            "exercise", scripts.label(patient.voice(), assignment.playName(), "title"),
            "date",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(when),
            "time", TIME.format(when));
    var title = leaf == 1 ? "patient.wrote_title" : "patient.wrote_title_on";
    return scripts.words(patient.voice(), title, values)
        + "\n\n"
        + lines.stream().map(line -> text(patient, line)).collect(Collectors.joining("\n"));
  }

  private String text(Patient patient, Leaves.Line line) {
    boolean brief = line.value().length() <= INLINE_CHARS && !line.value().contains("\n");
    return scripts.words(
        patient.voice(),
        brief ? "patient.wrote_line" : "patient.wrote_text",
        Map.of("label", line.label(), "value", line.value()));
  }

  private List<List<Button>> rows(
      Patient patient, Assignment assignment, int sitting, int sittings, int leaf, int leaves) {
    var rows = new ArrayList<List<Button>>();
    var turning = new ArrayList<Button>();
    if (leaf > 1) {
      turning.add(button(patient, "patient.wrote_back", assignment, sitting, leaf - 1));
    }
    if (leaf < leaves) {
      turning.add(button(patient, "patient.wrote_on", assignment, sitting, leaf + 1));
    }
    var leafing = new ArrayList<Button>();
    if (sitting > 1) {
      leafing.add(button(patient, "patient.wrote_earlier", assignment, sitting - 1, 1));
    }
    if (sitting < sittings) {
      leafing.add(button(patient, "patient.wrote_later", assignment, sitting + 1, 1));
    }
    List.of(turning, leafing).stream().filter(row -> !row.isEmpty()).forEach(rows::add);
    return rows;
  }

  private Button button(Patient patient, String key, Assignment about, int sitting, int leaf) {
    return new Button.Tap(
        scripts.words(patient.voice(), key),
        "p:wrote:" + Taps.brief(about.id()) + ":" + sitting + "." + leaf);
  }
}
