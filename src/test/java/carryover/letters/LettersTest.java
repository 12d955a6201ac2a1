package carryover.letters;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.Words;
import carryover.letters.Letter.Kind;
import carryover.letters.Letters.Untold;
import carryover.people.Person.Patient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters are kept sealed, told once and opened once. */
class LettersTest {
  private static final Instant NOW = Practice.NOW;

  private static Letters letters(Practice practice) {
    return new Letters(practice.db, practice.vault);
  }

  private static Letter letter(Practice practice, Patient patient, String text, Instant at) {
    return new Letter(
        UUID.randomUUID(), patient.id(), practice.drLind.id(), Kind.KIND_WORD, new Words(text), at);
  }

  @ParameterizedTest
  @EnumSource
  void allThatWaitAreToldTogetherAndOpenedInTheirOrder(TestDatabase database) {
    var practice = Practice.on(database);
    var letters = letters(practice);
    var ada = practice.joined("Ada", 7001);
    var tomas = practice.joined("Tomás", 7002);
    var first = letter(practice, ada, "Well begun.", NOW);
    var second = letter(practice, ada, "Take your time.", NOW.plusSeconds(60));
    letters.write(second);
    letters.write(first);
    letters.write(letter(practice, tomas, "Hello.", NOW));
    assertThat(letters.untold(ada.id()))
        .containsExactly(new Untold(practice.drLind.id(), Kind.KIND_WORD));
    letters.told(ada.id(), NOW);
    assertThat(letters.untold(ada.id())).isEmpty();
    assertThat(letters.isUnreadSince(ada.id(), NOW)).isTrue();
    assertThat(letters.isUnreadSince(ada.id(), NOW.plusSeconds(1))).isFalse();
    assertThat(letters.untold(tomas.id())).hasSize(1);
    assertThat(letters.unread(ada.id())).containsExactly(first, second);
    letters.opened(letters.unread(ada.id()), NOW);
    assertThat(letters.unread(ada.id())).isEmpty();
    assertThat(letters.of(ada.id())).containsExactly(first, second);
    assertThat(letters.unread(tomas.id())).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatWasOpenedBeforeItWasToldIsToldNoMore(TestDatabase database) {
    var practice = Practice.on(database);
    var letters = letters(practice);
    var ada = practice.joined("Ada", 7001);
    letters.write(letter(practice, ada, "Well begun.", NOW));
    letters.opened(letters.unread(ada.id()), NOW);
    assertThat(letters.untold(ada.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenBackIsGoneWhereNobodyKnowsOfIt(TestDatabase database) {
    var practice = Practice.on(database);
    var letters = letters(practice);
    var ada = practice.joined("Ada", 7001);
    var tomas = practice.joined("Tomás", 7002);
    var cover = UUID.randomUUID();
    for (var each : List.of(ada, tomas)) {
      var from = practice.drLind.id();
      var text = new Words("Away.");
      letters.write(new Letter(UUID.randomUUID(), each.id(), from, Kind.COVER, text, NOW, cover));
    }
    letters.write(letter(practice, tomas, "Well begun.", NOW));
    letters.told(ada.id(), NOW);
    assertThat(letters.takeBack(List.of(ada.id(), tomas.id()), cover)).containsExactly(ada.id());
    assertThat(letters.of(ada.id())).hasSize(1);
    assertThat(letters.of(tomas.id())).extracting(Letter::kind).containsExactly(Kind.KIND_WORD);
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseHoldsNothingReadable(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7001);
    letters(practice).write(letter(practice, ada, "Well begun.", NOW));
    var sealed = practice.db.sql("select sealed from letter").query(byte[].class).single();
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Well");
    letters(practice).removeOf(ada.id());
    assertThat(letters(practice).of(ada.id())).isEmpty();
  }
}
