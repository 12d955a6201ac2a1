package carryover.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisNumbersTest {
  private static final Path FILE = Path.of("conversations/safety/countries.yaml");
  @TempDir private Path folder;

  @Test
  void everyCountryOfTheBriefHasItsNumbers() {
    var numbers = CrisisNumbers.read(FILE);
    assertThat(numbers.of("DE").emergency()).isEqualTo("112");
    assertThat(numbers.of("DE").lines())
        .extracting("number")
        .contains("0800 111 0 111", "0800 111 0 222");
    assertThat(numbers.of("AT").lines()).extracting("number").containsExactly("142");
    assertThat(numbers.of("CH").lines()).extracting("number").containsExactly("143");
    assertThat(numbers.of("UK")).isEqualTo(numbers.of("GB"));
    assertThat(numbers.of("US").emergency()).isEqualTo("911");
  }

  @Test
  void anUnknownCountryIsNamedWithTheWayOut() {
    var numbers = CrisisNumbers.read(FILE);
    assertThatIllegalStateException()
        .isThrownBy(() -> numbers.of("FR"))
        .withMessageContaining("COUNTRY is 'FR'")
        .withMessageContaining("AT, CH, DE, GB, US");
  }

  @Test
  void numbersOlderThanHalfAYearAreWarnedAbout() {
    var country = CrisisNumbers.read(FILE).of("DE");
    assertThat(country.warning(country.verifiedOn().plusDays(180))).isEmpty();
    assertThat(country.warning(country.verifiedOn().plusDays(181)).orElseThrow())
        .contains("DE", "181 days", "verified_on");
  }

  @Test
  void aCountryWithoutALineOrADateIsRefused() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(() -> CrisisNumbers.read(file("{emergency: '112', verified_on: 2026-01-01}")))
        .withMessageContaining("at least one line");
    assertThatIllegalStateException()
        .isThrownBy(() -> CrisisNumbers.read(file("{emergency: '112', lines: [{number: '1'}]}")))
        .withMessageContaining("verified_on must be a date");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CrisisNumbers.read(folder.resolve("none.yaml")))
        .withMessageContaining("none.yaml is missing");
  }

  private Path file(String country) throws IOException {
    return Files.writeString(
        folder.resolve("countries.yaml"), "countries:\n  DE: " + country + "\n");
  }
}
