package carryover.assigning;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Voice;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.script.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is allowed about an exercise, as buttons and in words. Each button says the whole of what
 * holds after it, so a second tap changes nothing.
 */
public final class TermsPage {
  private static final String MARK = "✓ ";

  private final Library library;
  private final Scripts scripts;

  public TermsPage(Library library, Scripts scripts) {
    this.library = library;
    this.scripts = scripts;
  }

  /** Forms that exist, and weeks; {@code button} makes one from its label and what it allows. */
  public List<List<Button>> buttons(
      Voice voice, Optional<Exercise> exercise, Allowed now, Choice button) {
    var rows = new ArrayList<List<Button>>();
    var forms = new ArrayList<Button>();
    exercise
        .flatMap(library::easierThan)
        .map(_ -> marked(now.easier(), scripts.words(voice, "therapist.allow_easier")))
        .ifPresent(label -> forms.add(button.of(label, now.withEasier(!now.easier()))));
    exercise
        .flatMap(library::harderThan)
        .map(_ -> marked(now.harder(), scripts.words(voice, "therapist.allow_harder")))
        .ifPresent(label -> forms.add(button.of(label, now.withHarder(!now.harder()))));
    if (!forms.isEmpty()) {
      rows.add(forms);
    }
    var weeks = new ArrayList<Button>();
    for (@Nullable Integer each : Allowed.WEEKS) {
      boolean chosen = Objects.equals(each, now.weeks());
      weeks.add(button.of(marked(chosen, weeks(voice, each)), now.after(each)));
    }
    rows.addAll(Menu.twoInARow(weeks));
    return rows;
  }

  /** Makes a button that allows this. */
  public interface Choice {
    Button of(String label, Allowed allowed);
  }

  /** What is unusual about the terms, one line each. */
  public List<String> lines(Voice voice, Allowed allowed) {
    var lines = new ArrayList<String>();
    if (!allowed.easier()) {
      lines.add(words(voice, "therapist.terms_no_easier"));
    }
    if (allowed.harder()) {
      lines.add(words(voice, "therapist.terms_harder"));
    }
    if (allowed.weeks() != null) {
      var values = Map.<String, Object>of("weeks", allowed.weeks());
      lines.add(scripts.words(voice, "therapist.terms_weeks", values));
    }
    return lines;
  }

  private String weeks(Voice voice, @Nullable Integer weeks) {
    return weeks == null
        ? scripts.words(voice, "therapist.fade_never")
        : weeks + " " + scripts.words(voice, "therapist.fade_weeks");
  }

  private String words(Voice voice, String key) {
    return scripts.words(voice, key, Map.of());
  }

  private static String marked(boolean is, String label) {
    return is ? MARK + label : label;
  }
}
