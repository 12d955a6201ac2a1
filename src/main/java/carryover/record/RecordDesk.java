package carryover.record;

import carryover.audit.Trail;
import carryover.audit.What;
import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.library.Library;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.ByLabel;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.picture.Pictures;
import carryover.script.Scripts;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Gives a therapist the file of one of their own patients, once they have confirmed it. */
public final class RecordDesk {
  /** What all three may weigh together; a year of daily reports weighs a tenth of it. */
  private static final int MOST_BYTES = 20_000_000;

  /** A second tap within this time is the same wish. */
  private static final Duration ONE_WISH = Duration.ofSeconds(30);

  private final People people;
  private final CaseFiles files;
  private final Library library;
  private final Pictures pictures;
  private final Trail trail;
  private final Outbox outbox;
  private final Scripts scripts;
  private final JsonMapper json;

  public RecordDesk(
      People people,
      CaseFiles files,
      Library library,
      Pictures pictures,
      Trail trail,
      Outbox outbox,
      Scripts scripts,
      JsonMapper json) {
    this.people = people;
    this.files = files;
    this.library = library;
    this.pictures = pictures;
    this.trail = trail;
    this.outbox = outbox;
    this.scripts = scripts;
    this.json = json;
  }

  /** Answers {@code /record NAME}: asks before anything is made. */
  public Message command(Therapist therapist, String name) {
    var own = own(therapist);
    var found = ByLabel.named(name, own);
    if (found.size() == 1) {
      return ask(therapist, found.getFirst());
    }
    if (name.isEmpty() || own.isEmpty()) {
      return Message.text(scripts.words(therapist.voice(), "record.usage", Map.of()));
    }
    var names = ByLabel.suggested(name, own);
    return Message.text(
        scripts.words(
            therapist.voice(),
            "therapist.which_patient",
            Map.of("text", Echo.of(name), "names", String.join(", ", names))));
  }

  /** Own ones only, never those of a colleague who is away; the discharged, too. */
  private List<Patient> own(Therapist therapist) {
    return Stream.concat(
            people.patientsOf(therapist.id()).stream(),
            people.dischargedOf(therapist.id()).stream())
        .toList();
  }

  /** Says what would be made, and asks. */
  public Message ask(Therapist therapist, Patient patient) {
    var voice = therapist.voice();
    var id = patient.id().brief();
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(Menu.button(scripts.words(voice, "record.send"), "rec", id, "go")));
    if (!patient.discharged()) {
      var back = scripts.words(voice, "therapist.to_patient") + " " + patient.label();
      rows.add(List.of(Menu.button(back, "patient", id)));
    }
    return Message.with(
        scripts.words(voice, "record.ask", Map.of("patient", patient.label())), rows);
  }

  /**
   * Promises the three documents and notes it in the trail, in the caller's transaction.
   *
   * @return what the question changes into
   */
  public Message make(Therapist therapist, Patient patient, Instant now) {
    if (!patient.therapist().equals(therapist.id())) {
      throw new IllegalArgumentException("not a patient of this therapist");
    }
    var voice = therapist.voice();
    if (wasJustMade(therapist, patient, now)) {
      return Message.text(scripts.words(voice, "record.again", Map.of()));
    }
    var spoken = new Spoken(scripts, library, voice, patient.zone());
    var documents = documents(spoken, files.of(therapist, patient, now));
    if (documents.stream().mapToLong(RecordDesk::weight).sum() > MOST_BYTES) {
      return Message.text(scripts.words(voice, "record.too_large", Map.of()));
    }
    documents.forEach(each -> outbox.promise(new Promise(therapist.chat(), each, Urgency.REPLY)));
    trail.note(therapist.id(), What.RECORD_EXPORTED, patient.id(), now);
    return Message.text(scripts.words(voice, "record.making", Map.of()));
  }

  private boolean wasJustMade(Therapist therapist, Patient patient, Instant now) {
    return trail.about(patient.id()).stream()
        .filter(each -> each.what() == What.RECORD_EXPORTED && each.who().equals(therapist.id()))
        .anyMatch(each -> each.at().isAfter(now.minus(ONE_WISH)));
  }

  /** A page weighs more than the PDF that is set of it: its pictures stand in it as text. */
  private static long weight(Act act) {
    return switch (act) {
      case Act.Document document -> document.content().length;
      case Act.Paper paper -> paper.xhtml().length();
      case Act.Send _,
          Act.Edit _,
          Act.Change _,
          Act.AnswerTap _,
          Act.Menu _,
          Act.Leave _,
          Act.Photo _,
          Act.Fetch _ ->
          0;
    };
  }

  private List<Act> documents(Spoken spoken, CaseFile file) {
    var name = fileName(file);
    return List.of(
        new Act.Paper(
            name, new AsHtml(spoken, pictures, file).page(), spoken.say("record.caption_pdf")),
        new Act.Document(
            name + ".json", new AsJson(spoken, json).of(file), spoken.say("record.caption_json")),
        new Act.Document(
            name + "-fhir.json",
            new AsFhir(spoken, json).of(file),
            spoken.say("record.caption_fhir")));
  }

  /** Neutral: nothing in it but the label's plain letters and the day. */
  static String fileName(CaseFile file) {
    var label =
        Normalizer.normalize(file.patient().label(), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    var day = file.madeAt().atZone(file.therapist().zone()).toLocalDate();
    return "record-" + (label.isEmpty() ? "" : label + "-") + day;
  }
}
