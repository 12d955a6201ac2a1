package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.people.Caseload;
import carryover.people.Naming;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.people.Routines;
import carryover.script.Scripts;
import carryover.script.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A word of encouragement: one of a few, or one that is typed. */
public final class KindWords {
  private static final String WRITE = "w";
  private static final List<String> USUAL =
      List.of("letters.kind_begun", "letters.kind_thanks", "letters.kind_time");

  /** So much of a kind word stands on its button. */
  private static final int LABEL = 40;

  private final Caseload caseload;
  private final Routines routines;
  private final Telling telling;
  private final Stage stage;
  private final Scripts scripts;
  private final Speech speech;

  public KindWords(
      Caseload caseload, Routines routines, Telling telling, Stage stage, Scripts scripts) {
    this.caseload = caseload;
    this.routines = routines;
    this.telling = telling;
    this.stage = stage;
    this.scripts = scripts;
    this.speech = new Speech(scripts);
  }

  /** What became of typed words. */
  public sealed interface Taken {
    /** They are on their way. */
    record Kept(Message message) implements Taken {}

    /** They cannot be sent like that. */
    record Again(Message message) implements Taken {}

    /** The patient is not there any more. */
    record Nobody() implements Taken {}
  }

  /** Shows the words to choose from, sends one, or asks for others. */
  Done tapped(Tap tap, Patient patient) {
    var therapist = tap.therapist();
    var chosen = tap.argument(1);
    if (chosen.isEmpty()) {
      return Done.shows(choice(therapist, patient));
    }
    if (chosen.equals(WRITE)) {
      stage.asksForKindWord(therapist, patient, tap.now());
      return new Done.Says("");
    }
    var words = words(therapist, patient);
    if (!chosen.matches("\\d") || Integer.parseInt(chosen) >= words.size()) {
      return new Done.Old();
    }
    telling.says(therapist, patient, words.get(Integer.parseInt(chosen)), tap.now());
    return Done.shows(sent(therapist, patient));
  }

  /** Takes words that a therapist typed for one of their patients. */
  public Taken take(Therapist therapist, PersonId id, String typed, Instant now) {
    var patient = caseload.lock(therapist.id(), id, now).filter(each -> !each.discharged());
    if (patient.isEmpty()) {
      return new Taken.Nobody();
    }
    if (typed.strip().length() > Routine.LONGEST_KIND_WORD) {
      var values = Map.<String, Object>of("most", Routine.LONGEST_KIND_WORD);
      return new Taken.Again(
          Message.text(speech.words(therapist, "caseload.word_too_long", values)));
    }
    var refusal = refusal(therapist, typed);
    if (refusal.isPresent()) {
      return new Taken.Again(refusal.get());
    }
    telling.says(therapist, patient.get(), typed.strip(), now);
    return new Taken.Kept(sent(therapist, patient.get()));
  }

  /**
   * Why patients should not read these words (brief, section 1, rule 1), or see nothing in them.
   */
  public Optional<Message> refusal(Therapist therapist, String typed) {
    if (Naming.of(typed, Routine.LONGEST_KIND_WORD).isEmpty()) {
      return Optional.of(Message.text(speech.words(therapist, "assign.words_empty", Map.of())));
    }
    var blames = Wording.notForPatients(typed);
    var values = Map.<String, Object>of("words", String.join(", ", blames));
    return blames.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Message.text(speech.words(therapist, "assign.words_not_for_patients", values)));
  }

  private Message choice(Therapist therapist, Patient patient) {
    var rows = new ArrayList<List<Button>>();
    var id = patient.id().brief();
    var labels = labels(therapist);
    IntStream.range(0, labels.size())
        .forEach(
            i -> rows.add(List.of(Menu.button(cut(labels.get(i)), "kw", id, String.valueOf(i)))));
    rows.add(List.of(speech.button(therapist, "caseload.word_own", "kw", patient, WRITE)));
    rows.add(List.of(speech.back(therapist, patient)));
    return Message.with(speech.words(therapist, "caseload.word_which", patient), rows);
  }

  private Message sent(Therapist therapist, Patient patient) {
    var text =
        "✓ "
            + speech.words(therapist, "caseload.word_sent", patient).strip()
            + "\n"
            + when(therapist, patient);
    return Message.with(text.strip(), List.of(List.of(speech.back(therapist, patient))));
  }

  /** When the patient hears of it, where that is not soon. */
  private String when(Therapist therapist, Patient patient) {
    return switch (patient.standing()) {
      case HELD -> speech.words(therapist, "caseload.read_after_alert", patient);
      case SILENT, BLOCKED -> speech.words(therapist, "caseload.read_when_back", patient);
      case ACTIVE, DISCHARGED -> "";
    };
  }

  private List<String> labels(Therapist therapist) {
    var own = routines.of(therapist.id()).kindWords();
    return own.isEmpty() ? USUAL.stream().map(key -> speech.label(therapist, key)).toList() : own;
  }

  private List<String> words(Therapist therapist, Patient patient) {
    var own = routines.of(therapist.id()).kindWords();
    return own.isEmpty()
        ? USUAL.stream().map(key -> scripts.words(patient.voice(), key)).toList()
        : own;
  }

  private static String cut(String label) {
    return label.codePointCount(0, label.length()) <= LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LABEL - 1)) + "…";
  }
}
