package carryover.assigning;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Practice;
import carryover.TestDatabase;
import carryover.kernel.PersonId;
import carryover.rhythm.Rhythm;
import carryover.vault.TinkVault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DraftsTest {
  private static final Instant NOW = Practice.NOW;

  private static Drafts drafts(Practice practice) {
    return new Drafts(practice.db, practice.vault, practice.json);
  }

  private static Drafts restarted(Practice practice) {
    var db = JdbcClient.create(practice.source);
    return new Drafts(db, new TinkVault(db, Practice.MASTER_KEY), practice.json);
  }

  private static Draft full(PersonId patient) {
    return Draft.empty(UUID.randomUUID())
        .after(new Choice.One(new Draft.For(patient, "Ada")))
        .after(new Choice.Take("ba-02"))
        .after(new Choice.Often(new Rhythm.After(UUID.randomUUID())))
        .after(new Choice.Allow(new Allowed(false, true, 8)))
        .after(new Choice.Until(LocalDate.of(2026, 4, 1)))
        .after(new Choice.Goal("more air"))
        .after(new Choice.Reason("it helped before"));
  }

  @ParameterizedTest
  @EnumSource
  void aDraftIsKeptSealedAndSurvivesARestart(TestDatabase database) {
    var practice = Practice.on(database);
    var ada = practice.joined("Ada", 7).id();
    var draft = full(ada);
    var lind = practice.drLind.id();
    drafts(practice).keep(lind, draft, NOW);
    assertThat(restarted(practice).of(lind, draft.id(), NOW)).contains(draft);
    var done =
        draft.after(new Choice.Assigned(NOW, List.of(new Draft.Made(UUID.randomUUID(), ada))));
    drafts(practice).keep(lind, done, NOW);
    assertThat(drafts(practice).of(lind, draft.id(), NOW)).contains(done);
    var sealed = practice.db.sql("select sealed from draft").query(byte[].class).single();
    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("air", "Ada", "helped");
  }

  @ParameterizedTest
  @EnumSource
  void itIsTheTherapistsAloneAndForADay(TestDatabase database) {
    var practice = Practice.on(database);
    var lind = practice.drLind.id();
    var draft = drafts(practice).keep(lind, Draft.empty(UUID.randomUUID()), NOW);
    assertThat(drafts(practice).of(PersonId.random(), draft.id(), NOW)).isEmpty();
    assertThat(drafts(practice).of(lind, UUID.randomUUID(), NOW)).isEmpty();
    var almostADay = NOW.plus(Duration.ofDays(1)).minusSeconds(1);
    assertThat(drafts(practice).of(lind, draft.id(), almostADay)).isPresent();
    assertThat(drafts(practice).of(lind, draft.id(), almostADay.plusSeconds(1))).isEmpty();
    drafts(practice).forgetOld(almostADay);
    assertThat(drafts(practice).of(lind, draft.id(), NOW)).isPresent();
    drafts(practice).forgetOld(almostADay.plusSeconds(1));
    assertThat(drafts(practice).of(lind, draft.id(), NOW)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoLeavesTakesTheWordsAboutThemAlong(TestDatabase database) {
    var practice = Practice.on(database);
    var lind = practice.drLind.id();
    var ada = full(practice.joined("Ada", 7).id());
    var bo = full(practice.joined("Bo", 8).id());
    drafts(practice).keep(lind, ada, NOW);
    drafts(practice).keep(lind, bo, NOW);
    drafts(practice).forgetWords(lind, ada.patients().getFirst().id(), NOW);
    assertThat(drafts(practice).of(lind, ada.id(), NOW)).contains(ada.withoutWords());
    assertThat(drafts(practice).of(lind, bo.id(), NOW)).contains(bo);
  }
}
