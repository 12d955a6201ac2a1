package carryover.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.Practice;
import carryover.RealConversations;
import carryover.TestDatabase;
import carryover.dialogue.Dialogue;
import carryover.dialogue.Event;
import carryover.dialogue.Facts;
import carryover.dialogue.Talk;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalksTest {
  private static Talk after(Talk talk, Event event) {
    return Dialogue.advance(
            RealConversations.SCRIPTS, Voice.ENGLISH, Practice.NOW, talk, event)
        .talk();
  }

  private static Talk noting() {
    var facts = Facts.of(Map.of("patient", "Ada", "therapist", "Dr. Lind"));
    return after(Talk.FRESH, new Event.Begin("note", facts, null));
  }

  @ParameterizedTest
  @EnumSource
  void aTalkGoesOnWhereItWasKept(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7).id();
    assertThat(practice.talks.of(ada)).isEqualTo(Talk.FRESH);
    var begun = noting();
    practice.talks.save(ada, begun);
    assertThat(practice.talks.of(ada)).isEqualTo(begun);
    var answered = after(begun, new Event.Typed(new Words("At the bridge.")));
    practice.talks.save(ada, answered);
    assertThat(practice.talks.of(ada)).isEqualTo(answered).isNotEqualTo(begun);
  }

  @ParameterizedTest
  @EnumSource
  void aForgottenTalkBeginsAfresh(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7).id();
    practice.talks.save(ada, noting());
    practice.talks.removeOf(ada);
    assertThat(practice.talks.of(ada)).isEqualTo(Talk.FRESH);
  }

  @ParameterizedTest
  @EnumSource
  void aTalkCannotBeReadWithoutItsOwnersKey(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7).id();
    practice.talks.save(ada, noting());
    practice.vault.destroy(ada);
    assertThatThrownBy(() -> practice.talks.of(ada)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateIsNewOnceUntilTelegramHasForgottenItToo(TestDatabase database) {
    var seen = Practice.on(database).seen;
    assertThat(seen.isNew(5, Practice.NOW)).isTrue();
    assertThat(seen.isNew(5, Practice.NOW)).isFalse();
    assertThat(seen.isNew(4, Practice.NOW)).isTrue();
    seen.forgetOld(Practice.NOW.plus(Duration.ofDays(3)));
    assertThat(seen.isNew(5, Practice.NOW)).isFalse();
    seen.forgetOld(Practice.NOW.plus(Duration.ofDays(3)).plusSeconds(1));
    assertThat(seen.isNew(5, Practice.NOW)).isTrue();
  }
}
