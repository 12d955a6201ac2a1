package carryover.library;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.library.Search.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a therapist can find by typing, errors and all. */
class SearchTest {
  private static final int TITLE = 100;
  private static final int INSTRUCTIONS = 10;

  private static final Search SEARCH = Search.over(some());

  private static Map<String, List<Text>> some() {
    var some = new LinkedHashMap<String, List<Text>>();
    some.put("ba-02", texts("A pleasant activity", "Choose something that was nice once."));
    some.put("ba-06", texts("Angenehme Übung", "Gehen Sie große Schritte."));
    some.put("cg-02", texts("Gedankenprotokoll", "Write the thought down."));
    some.put("re-03", texts("Grounding", "Five things that you see. A pleasant thing helps."));
    some.put("wo-01", texts("Worry time", "Write all worries down, at the same time each day."));
    return some;
  }

  private static List<Text> texts(String title, String instructions) {
    return List.of(new Text(title, TITLE), new Text(instructions, INSTRUCTIONS));
  }

  @Test
  void aTitleCountsMoreThanTheInstructions() {
    assertThat(SEARCH.find("pleasant")).containsExactly("ba-02", "re-03");
  }

  @ParameterizedTest
  @CsvSource({
    "übung, ba-06",
    "Uebung, ba-06",
    "ubung, ba-06",
    "grosse, ba-06",
    "große, ba-06",
    "GROẞE, ba-06",
    "ange, ba-06",
    "protokoll, cg-02",
    "gedankenprotokol, cg-02",
    "plaesant activity, ba-02",
    "wory time, wo-01",
    "groundign, re-03"
  })
  void spellingIsForgiven(String typed, String id) {
    assertThat(SEARCH.find(typed)).first().isEqualTo(id);
  }

  @Test
  void whatHasAllTheWordsComesFirst() {
    assertThat(SEARCH.find("write time")).first().isEqualTo("wo-01");
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "'!?'", "zebra", "xy"})
  void nothingIsFoundWhereNothingFits(String typed) {
    assertThat(SEARCH.find(typed)).isEmpty();
  }

  @Test
  void atMostEightAreShown() {
    var many = new LinkedHashMap<String, List<Text>>();
    for (int i = 10; i < 30; i++) {
      many.put("aa-" + i, texts("Walk " + i, "Walk on."));
    }
    assertThat(Search.over(many).find("walk")).hasSize(Search.MOST);
  }

  @Test
  void aQueryOfAThousandWordsIsAnswered() {
    assertThat(SEARCH.find("worry ".repeat(1000))).containsExactly("wo-01");
    assertThat(SEARCH.find("x".repeat(4000))).isEmpty();
  }

  /** A typing error: what was typed, and what was meant. */
  record Typo(String typed, String meant) {}

  @Provide
  Arbitrary<Typo> typos() {
    var word = Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyzäöüß").ofMinLength(5);
    return Combinators.combine(
            word.ofMaxLength(14),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 12),
            Arbitraries.chars().with("aeiouxzäüß"))
        .as((meant, kind, at, letter) -> new Typo(wrong(meant, kind, at, letter), meant));
  }

  private static String wrong(String word, int kind, int anywhere, char letter) {
    int at = anywhere % (word.length() - 1);
    return switch (kind) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  @Property
  void aTitleWithOneTypoInAWordOfFiveLettersOrMoreIsAlwaysFound(@ForAll("typos") Typo typo) {
    var all = some();
    all.put("zz-99", texts("The " + typo.meant, "Nothing else."));
    assertThat(Search.over(all).find(typo.typed)).contains("zz-99");
    assertThat(Search.over(all).find("the " + typo.typed)).contains("zz-99");
  }
}
