package carryover.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.audit.Trail;
import carryover.audit.Trail.Verdict.Whole;
import carryover.playground.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient's file: asked for, made once, noted in the trail, and only for whom it concerns. */
class RecordJourneyTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String ASKS = "I can make the file of Ada";
  private static final String PRIVATE = "nobody else may read this";

  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person ada = drLind;

  @BeforeEach
  void adaHasDoneAThoughtRecord() {
    CLINIC.opensOnMonday();
    drLind = CLINIC.therapist("Dr. Lind");
    ada = drLind.hasAPatient("Ada");
    drLind.assigns("Ada cg-02 daily 18:00");
    ada.agrees();
    ada.says("/exercises").taps("Thought record").taps("Do it now");
    ada.taps("Short today, please")
        .says("At the till")
        .says("I fail")
        .taps("80")
        .says("L. laughed");
    ada.hears("How did it go").taps("Fully").taps("4").says("It got lighter.").taps("No");
    ada.says("/note").says(PRIVATE).taps("Keep it to myself");
    ada.says("/note").says("Let us talk about Friday.").taps("Share it");
  }

  private List<Attachment> files() {
    return drLind.all().stream().flatMap(each -> each.attached().stream()).toList();
  }

  private static String text(Attachment pdf) {
    try (var document = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(document);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private int exports() {
    return CLINIC
        .db
        .sql(
            "select count(*) from audit a join person p on a.about = p.id where p.chat = :chat and"
                + " a.what = 'RECORD_EXPORTED'")
        .param("chat", ada.id)
        .query(Integer.class)
        .single();
  }

  @Test
  void aFileIsMadeAfterAQuestionAndHoldsWhatTheTherapistMayRead() {
    drLind.says("/record ada").hears(ASKS);
    assertThat(files()).isEmpty();
    assertThat(exports()).isZero();
    drLind.taps("Make the file").hears("Three documents are coming.");
    assertThat(files())
        .extracting(Attachment::fileName)
        .allMatch(name -> name.matches("record-ada-\\d{4}-\\d\\d-\\d\\d(\\.pdf|(-fhir)?\\.json)"));
    var pdf = text(files().getFirst());
    assertThat(pdf)
        .contains("Record: Ada", "Thought record", "At the till", "Noticed: It got lighter.")
        .contains("Let us talk about Friday.");
    var json = new String(files().get(1).content(), UTF_8);
    assertThat(json).contains("\"format\" : \"carryover record\"", "It got lighter.");
    var fhir = new String(files().get(2).content(), UTF_8);
    assertThat(fhir).startsWith("{\"resourceType\":\"Bundle\"").contains("At the till");
    assertThat(List.of(pdf, json, fhir)).noneMatch(each -> each.contains(PRIVATE));
    assertThat(exports()).isOne();
    assertThat(CLINIC.application.getBean(Trail.class).verify()).isInstanceOf(Whole.class);
  }

  @Test
  void aSecondTapMakesNothingAndALaterWishDoes() {
    drLind.says("/record Ada");
    var question = drLind.last();
    var go = drLind.firstButton();
    drLind.tapsData(question, go).tapsData(question, go);
    drLind.hears("The file was made just now.");
    assertThat(files()).hasSize(3);
    CLINIC.clock.passes(Duration.ofMinutes(2));
    drLind.says("/record Ada").taps("Make the file");
    assertThat(files()).hasSize(6);
    assertThat(exports()).isEqualTo(2);
  }

  @Test
  void anotherTherapistsPatientIsNotFoundByNameOrByAForgedButton() {
    drLind.says("/record Ada");
    var forged = drLind.firstButton();
    var drMoss = CLINIC.therapist("Dr. Moss");
    drMoss.hasAPatient("Mika");
    drMoss.says("/record Ada").hears("“Ada” is not clear to me.").doesNotHear(ASKS);
    drMoss.tapsData(drMoss.last(), forged);
    assertThat(drMoss.notice()).isEqualTo("This button is from an earlier step.");
    assertThat(drMoss.all()).noneMatch(each -> each.attached().isPresent());
    assertThat(exports()).isZero();
  }

  @Test
  void aNameThatFitsTwoIsAskedBackAndNoNameExplainsItself() {
    drLind.hasAPatient("Adam");
    drLind.says("/record Ad").hears("Do you mean one of these: Ada, Adam?");
    drLind.says("/record").hears("/record Ada");
    drLind.says("/record Ada").hears(ASKS);
  }

  @Test
  void whoHasLeftIsNotOnFileAnyMore() {
    drLind.says("/record Ada");
    var question = drLind.last();
    var go = drLind.firstButton();
    ada.says("/delete").taps("Delete everything");
    drLind.tapsData(question, go);
    assertThat(drLind.notice()).isEqualTo("This button is from an earlier step.");
    assertThat(files()).isEmpty();
    drLind.says("/record Ada").doesNotHear(ASKS);
  }

  @Test
  void aDischargedPatientIsOnFileUntilErased() {
    drLind.says("/patients Ada").taps("More …").taps("Discharge …").taps("Yes, discharge");
    drLind.says("/record Ada").hears(ASKS).taps("Make the file").hears("Three documents");
    assertThat(text(files().getFirst())).contains("Record: Ada", "ended");
    assertThat(new String(files().get(2).content(), UTF_8)).contains("\"status\":\"completed\"");
  }

  @Test
  void theTrailOutlivesThePatientAndStaysWhole() {
    drLind.says("/record Ada").taps("Make the file");
    int lines = lines();
    ada.says("/delete").taps("Delete everything");
    assertThat(lines()).isGreaterThanOrEqualTo(lines);
    assertThat(exports()).isZero(); // it points to nobody
    assertThat(CLINIC.application.getBean(Trail.class).verify()).isInstanceOf(Whole.class);
  }

  private static int lines() {
    return CLINIC.db.sql("select count(*) from audit").query(Integer.class).single();
  }

  @Test
  void aFileIsInTheLanguageOfItsReader() {
    CLINIC
        .db
        .sql("update person set language = 'de', formal = true where chat = :chat")
        .param("chat", drLind.id)
        .update();
    drLind.says("/record Ada").hears("Ich kann die Akte von Ada").taps("Akte erstellen");
    assertThat(text(files().getFirst()))
        .contains("Akte: Ada", "Gedankenprotokoll", "vereinbart", "Bemerkt: It got lighter.");
  }
}
