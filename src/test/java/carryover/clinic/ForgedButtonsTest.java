package carryover.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.kernel.PersonId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every button that there is about a patient, tapped by everybody whom it was not made for, or not
 * any more: a clear answer, nothing shown, nothing done, nothing in the log.
 */
class ForgedButtonsTest {
  private static final Clinic CLINIC = Clinic.shared();
  private static final String WORDS = "Hagebuttentee";
  private static final String DANGER = "I want to kill myself";

  /** Those of {@code t:VERB:PATIENT:…}. */
  private static final List<String> ABOUT_PATIENTS =
      words(
          """
          patient px pe newest step stepped pz ot end ended session terms allow every ask kw sn tk
          pt pm pa pi pd pb rec ho hc digest tr topic when
          """);

  /** What may stand behind the patient; P is an exercise of theirs, T another therapist. */
  private static final List<String> ARGUMENTS =
      words(
          """
          :P :P:7d :P:b :y :go :0 :w :7d :none :20990101t1200 :m :o0 :xP :q0 :es:P :ot:P :pa:P
          :re-03 :P:re-03e :T:y :T
          """);

  private static final List<String> OTHERS =
      words("t:ad t:pg t:ri t:st t: l:ex l:topic l:draft_list l: a: s: d:");

  private static final List<String> GARBAGE =
      words(
          """
          x : ::::: :x:y:z :-1 :9999999999 :\u202E :😀 :%s :{x} :AAAAAAAAAAAAAAAAAAAAAA
          :éééééééééééééééééééé :';drop
          """);

  /** Everything whose change would be something done. */
  private static final List<String> TABLES =
      words("assignment person contact letter alert alarm invitation audit draft cover");

  private final WrittenLog log = new WrittenLog();
  private Person drLind = CLINIC.somebody("Dr. Lind", "en");
  private Person drMoss = drLind;
  private Person ada = drLind;
  private Person bo = drLind;
  private String label = "";
  private String patient = "";
  private String alert = "";
  private List<String> buttons = List.of();

  @BeforeEach
  void twoTherapistsEachWithAPatientAndAnAlert() {
    CLINIC.opensOnMonday();
    label = "Ada" + System.identityHashCode(new Object()); // no other word has it in it
    drLind = CLINIC.therapist("Dr. Lind");
    drMoss = CLINIC.therapist("Dr. Moss");
    ada = drLind.hasAPatient(label);
    bo = drMoss.hasAPatient("Bo");
    drLind.assigns(label + " re-03 daily 18:00");
    ada.agrees();
    ada.says("/note").says(WORDS).taps("Share it").says(DANGER);
    drLind.says("/session " + label + " Wed 15:00");
    patient = id(ada);
    alert = brief("select id from alert where patient = '" + uuid(patient) + "'");
    buttons = buttons();
    log.opens();
  }

  @AfterEach
  void nothingOfItIsInTheLog() {
    log.closes();
    log.holdsNothingBut(WORDS, DANGER, label);
  }

  /** All about Ada, with all arguments that a button may have. */
  private List<String> buttons() {
    var plan = brief("select id from assignment where patient = '" + uuid(patient) + "'");
    var moss = id(drMoss);
    var all = new ArrayList<String>();
    for (var verb : ABOUT_PATIENTS) {
      var bare = "t:" + verb + ":" + patient;
      all.add(bare);
      ARGUMENTS.stream()
          .map(rest -> bare + rest.replace("P", plan).replace("T", moss))
          .filter(each -> each.length() <= 64)
          .forEach(all::add);
    }
    Stream.of("open", "ack", "close", "resume", "false_alarm", "safe", "else")
        .forEach(verb -> all.add("s:" + verb + ":" + alert));
    all.add("a:" + plan);
    return all;
  }

  private static List<String> words(String all) {
    return Arrays.asList(all.strip().split("\\s+"));
  }

  private static String id(Person person) {
    return brief("select id from person where chat = " + person.id);
  }

  private static String brief(String sql) {
    return new PersonId(CLINIC.db.sql(sql).query(UUID.class).list().getFirst()).brief();
  }

  private static UUID uuid(String brief) {
    return PersonId.ofBrief(brief).orElseThrow().value();
  }

  private static List<String> state() {
    return TABLES.stream()
        .flatMap(table -> CLINIC.db.sql("select * from " + table).query().listOfRows().stream())
        .map(ForgedButtonsTest::said)
        .sorted()
        .toList();
  }

  private static String said(Map<String, Object> row) {
    var said = new TreeMap<String, Object>(row);
    said.replaceAll((_, value) -> value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value);
    return said.toString();
  }

  private void areOldFor(Person person, List<String> tapped) {
    var message = person.says("/help").last();
    var before = state();
    int answered = person.notices().size();
    person.does(() -> tapped.forEach(each -> CLINIC.phones.taps(person.id, message.id(), each)));
    var answers = person.notices().subList(answered, person.notices().size());
    assertThat(answers).hasSize(tapped.size()).doesNotContain("");
    assertThat(answers.toString()).doesNotContain(label, WORDS);
    assertThat(person.news()).isEmpty();
    assertThat(state()).isEqualTo(before);
  }

  private void tapsAs(Person person, String data) {
    person.says("/help");
    person.tapsData(person.last(), data);
    assertThat(person.notice()).as(data).isEmpty();
    CLINIC.clock.rings();
  }

  @Test
  void anotherTherapistAnotherPatientOrAStranger() {
    areOldFor(drMoss, buttons);
    areOldFor(bo, buttons);
    areOldFor(CLINIC.somebody("Nobody", "en"), buttons);
  }

  @Test
  void aColleagueAfterTheCover() {
    var today =
        DateTimeFormatter.BASIC_ISO_DATE.format(
            CLINIC.clock.now().atZone(TestClock.BERLIN).toLocalDate());
    tapsAs(drLind, "t:co:u:" + id(drMoss) + ":" + today + ":7");
    var cover = brief("select id from cover where therapist = '" + uuid(id(drLind)) + "'");
    tapsAs(drMoss, "t:co:y:" + cover);
    drMoss.says("/patients").hears(label);
    tapsAs(drLind, "t:co:n:" + cover);
    areOldFor(drMoss, buttons);
  }

  @Test
  void theFormerTherapistAfterAHandOver() {
    tapsAs(drLind, "t:ho:" + patient + ":" + id(drMoss) + ":y");
    tapsAs(drMoss, "t:hc:" + patient + ":y");
    areOldFor(drLind, buttons);
  }

  /** But for the record, which is theirs to file, and the way back. */
  @Test
  void theirOwnTherapistAfterTheDischarge() {
    for (var verb : List.of("ack", "false_alarm", "resume")) {
      tapsAs(drLind, "s:" + verb + ":" + alert);
    }
    tapsAs(drLind, "t:pd:" + patient + ":y");
    areOldFor(
        drLind,
        buttons.stream()
            .filter(each -> !each.matches("t:rec:.*|t:pb:.*|s:(open|ack|close):.*"))
            .toList());
  }

  @Test
  void theirOwnTherapistAfterThePatientHasLeft() {
    ada.says("/delete").taps("Delete everything");
    CLINIC.clock.rings();
    areOldFor(drLind, buttons);
  }

  @Test
  void garbageIsOldForEverybody() {
    var garbage = new ArrayList<String>();
    var verbs = Stream.concat(ABOUT_PATIENTS.stream().map("t:"::concat), OTHERS.stream());
    verbs.forEach(verb -> GARBAGE.forEach(rest -> garbage.add(verb + rest)));
    areOldFor(drLind, garbage);
    areOldFor(ada, garbage);
    areOldFor(CLINIC.somebody("Nobody", "en"), garbage);
  }
}
