package carryover;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.conversation.Menus;
import carryover.digest.Point;
import carryover.kernel.Voice;
import carryover.people.Cover;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import carryover.safety.Category;
import carryover.script.Script;
import carryover.script.Scripts;
import carryover.script.Step;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The program says only what stands in {@code conversations/words}, and all of that. */
class WordsTest {
  private static final Path WORDS = Path.of("conversations/words");
  private static final Path DIALOGUE = Path.of("src/main/java/carryover/dialogue");
  private static final Scripts SCRIPTS = RealConversations.SCRIPTS;

  private static final List<String> ANSWERS =
      List.of("too_much", "unsure_how", "not_now", "ask_therapist", "together", "fits");

  private static final List<String> SETTINGS =
      List.of("da", "be", "mo", "qu", "pu", "po", "kw", "ri", "ad", "nm", "la", "zo");

  /** Keys that are put together in code: what they begin with, and all that may follow. */
  private static final Map<String, Collection<String>> FAMILIES =
      Map.ofEntries(
          // assigning.WhatPages.topics; the checker allows an exercise these topics and no other
          Map.entry("topics.", texts().getOrDefault("topics", Set.of())),
          // assigning.WhatPages.sequences; the checker allows a sequence these names and no other
          Map.entry("sequences.", texts().getOrDefault("sequences", Set.of())),
          // record.Spoken, AsHtml: what a therapist reads otherwise than the patient
          Map.entry("record.field_", begun("record", "field_")),
          Map.entry("record.form_", begun("record", "form_")),
          Map.entry("record.status_", codes(EnumSet.allOf(Assignment.Status.class))),
          // journal.FieldWords.label; FieldsTest asks for a label for every recorded field
          Map.entry("fields.", texts().getOrDefault("fields", Set.of())),
          // digest.Telling.outcome, of the endings that a report may have
          Map.entry("outcomes.", codes(EnumSet.range(Ending.FULL, Ending.UNANSWERED))),
          // digest.Telling.obstacle, of what a patient can tap
          Map.entry("obstacles.", options("obstacle", "obstacles")),
          // digest.ExerciseLines.compared, of the pairs of Sitting that are no expectation
          Map.entry("digest.", List.of("belief", "tension", "presence")),
          // digest.DigestPage.agreements, of what a patient can answer but "Fits"
          Map.entry("digest.answered_", ANSWERS),
          // digest.ExerciseLines.answered
          Map.entry("digest.said_", List.of("too_much", "unsure_how", "not_now", "ask_therapist")),
          // digest.PointWords, and TracePage.point
          Map.entry("points.", pointKeys()),
          Map.entry("points.name_", codes(EnumSet.allOf(Point.class))),
          // conversation.PlanPage.changes
          Map.entry("patient.change_", List.of("time", "place", "if_then")),
          // conversation.AlertPages
          Map.entry("safety.", List.of("open", "ack", "close", "resume")),
          Map.entry("safety.category.", codes(EnumSet.allOf(Category.class))),
          Map.entry("safety.reason.", codes(EnumSet.allOf(Alert.Reason.class))),
          Map.entry("safety.alert_reply.", codes(EnumSet.allOf(Alert.Reply.class))),
          // conversation.Door.consent
          Map.entry("consent.language_", SCRIPTS.languages()),
          // AtTelegram.menu
          Map.entry("patient.cmd_", AtTelegram.COMMANDS),
          // conversation.Menus.show
          Map.entry("therapist.cmd_", Menus.COMMANDS),
          // therapist.LibraryPages.text
          Map.entry("library.", List.of("why", "instructions", "care")),
          // conversation.SettingsPages
          Map.entry("practice.item_", SETTINGS),
          Map.entry("practice.ask_", List.of("da", "be", "mo", "qu", "pu", "po", "ri", "ad", "la")),
          Map.entry("practice.points_", List.of("all", "none")),
          Map.entry("practice.cover_no_", codes(EnumSet.allOf(Cover.Refusal.class))),
          Map.entry("practice.pu_", List.of("on", "off")),
          Map.entry("practice.ri_", List.of("rich", "plain")),
          Map.entry("practice.ad_", List.of("formal", "informal")),
          // dialogue.Advance and dialogue.Place, which say the rest of the key as a literal
          Map.entry("talk.", saidInDialogues()));

  @Test
  void everyKeyThatCodeUsesExists() {
    assertThat(keys()).containsAll(used());
  }

  @Test
  void everyKeyThatExistsIsUsedByCode() {
    var unused = new TreeSet<>(keys());
    unused.removeAll(used());
    assertThat(unused).as("nobody says these; take them out, in every language").isEmpty();
  }

  @Test
  void everyKeyThatIsPutTogetherBelongsToAFamily() {
    var begun = literals("\"(" + pages() + ")\\.([a-z_.]*)\"\\s*\\+");
    assertThat(FAMILIES.keySet()).containsAll(begun);
  }

  private static Set<String> used() {
    var used = literals("\"(" + pages() + ")\\.([a-z_.]*[a-z])\"(?!\\s*\\+)");
    FAMILIES.forEach((begins, ends) -> ends.forEach(end -> used.add(begins + end)));
    return used;
  }

  /** All keys of the English words, as {@code page.key}. */
  private static Set<String> keys() {
    var keys = new TreeSet<String>();
    texts().forEach((page, texts) -> texts.forEach(key -> keys.add(page + "." + key)));
    return keys;
  }

  private static Map<String, Set<String>> texts() {
    var texts = new TreeMap<String, Set<String>>();
    for (var file : SourceFiles.below(WORDS, ".yaml")) {
      var page = new YAMLMapper().readTree(file.toFile());
      texts.put(page.get("words").asString(), Set.copyOf(page.get("texts").propertyNames()));
    }
    return texts;
  }

  private static List<String> begun(String page, String begin) {
    return texts().getOrDefault(page, Set.of()).stream()
        .filter(key -> key.startsWith(begin))
        .map(key -> key.substring(begin.length()))
        .toList();
  }

  private static String pages() {
    return texts().keySet().stream().collect(joining("|"));
  }

  private static Set<String> literals(String pattern) {
    var wanted = Pattern.compile(pattern);
    return SourceFiles.main().stream()
        .map(SourceFiles::text)
        .flatMap(text -> wanted.matcher(text).results())
        .map(found -> found.group(1) + "." + found.group(2))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> saidInDialogues() {
    var said = Pattern.compile("(?:say|talk|notice|Unfit)\\(\\s*\"([a-z_]+)\"");
    var chosen =
        Pattern.compile("(?:->|[?:])\\s*\"([a-z]+_again|when_[a-z_]+|already_answered|closed)\"");
    return SourceFiles.below(DIALOGUE, ".java").stream()
        .map(SourceFiles::text)
        .flatMap(text -> Stream.of(said, chosen).flatMap(each -> each.matcher(text).results()))
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private static List<String> options(String script, String step) {
    return SCRIPTS.named(script).map(Script::steps).orElseThrow().stream()
        .filter(each -> each.name().equals(step))
        .flatMap(each -> ((Step.Pick) each).options().stream())
        .map(Step.Option::key)
        .toList();
  }

  private static Collection<String> pointKeys() {
    var keys = new TreeSet<>(codes(EnumSet.allOf(Point.class)));
    keys.addAll(List.of("fewer_active", "look_first_below"));
    return keys;
  }

  private static List<String> codes(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void everyWordCanBeSaidInEveryVoice() {
    var voices = List.of(Voice.ENGLISH, new Voice("de", false), new Voice("de", true));
    assertThat(keys()).allSatisfy(key -> voices.forEach(each -> SCRIPTS.words(each, key)));
    assertThat(Arrays.asList(SCRIPTS.words(voices.get(1), "digest.open")))
        .containsExactly("Öffnen");
  }
}
