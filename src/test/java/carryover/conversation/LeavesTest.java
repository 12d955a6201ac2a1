package carryover.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.conversation.Leaves.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LeavesTest {
  private static String words(int letters) {
    return IntStream.range(0, letters)
        .mapToObj(i -> i % 91 == 90 ? "\n" : i % 7 == 6 ? " " : "x")
        .collect(Collectors.joining());
  }

  private static String text(List<Line> leaf) {
    return leaf.stream()
        .map(line -> line.label() + ": " + line.value() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void whatFitsStaysTogether() {
    var lines = List.of(new Line("Situation", "On Monday."), new Line("Mood", "7"));
    assertThat(Leaves.of(lines)).containsExactly(lines);
  }

  @Test
  void aLongValueIsCutBehindAWordAndGoesOnUnderItsLabel() {
    var leaves = Leaves.of(List.of(new Line("Letter", words(5000))));
    assertThat(leaves).hasSize(2);
    assertThat(leaves).allSatisfy(leaf -> assertThat(leaf.getFirst().label()).isEqualTo("Letter"));
    assertThat(leaves.getFirst().getFirst().value()).hasSizeGreaterThan(3000).endsWith("xxxxxx");
  }

  @Test
  void noEmojiIsCutInTwo() {
    for (int before : List.of(0, 1)) {
      var leaves = Leaves.of(List.of(new Line("", "x".repeat(before) + "🌧".repeat(3000))));
      assertThat(leaves)
          .allSatisfy(leaf ->
              assertThat(leaf.getFirst().value().codePoints())
                  .noneMatch(each -> Character.getType(each) == Character.SURROGATE));
    }
  }

  @Property(tries = 200)
  void nothingIsLostAndEveryLeafFits(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 9000) Integer> lengths) {
    var lines = lengths.stream().map(length -> new Line("label", words(length).strip())).toList();
    var leaves = Leaves.of(lines);
    assertThat(leaves).allSatisfy(leaf -> assertThat(text(leaf)).hasSizeLessThan(4000));
    assertThat(letters(leaves.stream().flatMap(List::stream).toList())).isEqualTo(letters(lines));
  }

  private static long letters(List<Line> lines) {
    return lines.stream().flatMapToInt(line -> line.value().chars()).filter(c -> c == 'x').count();
  }
}
