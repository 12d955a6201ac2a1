package carryover.record;

import carryover.RealConversations;
import carryover.kernel.Answer;
import carryover.kernel.Voice;
import carryover.kernel.Words;
import carryover.library.Library;
import carryover.plan.Assignment.Status;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import carryover.safety.Category;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Patients whose files are made in the tests. */
final class Lives {
  static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final String SECRET = "only for my own eyes";

  private Lives() {}

  static Spoken spoken(CaseFile file) {
    var scripts = RealConversations.SCRIPTS;
    return new Spoken(scripts, new Library(scripts), file.therapist().voice(), BERLIN);
  }

  static CaseFile empty() {
    return new Life("P-12", Voice.ENGLISH).file();
  }

  /** A month with everything in it. */
  static CaseFile full(Voice reader) {
    var life = new Life("Ada", reader);
    var walk = life.assigned("ba_02_pleasant_activity", "mon,wed,fri 18:00", Status.ACCEPTED);
    life.answers.add(new CaseFile.Answered(walk.id(), "too_much", life.at));
    life.answers.add(new CaseFile.Answered(walk.id(), "fits", life.at.plusSeconds(3600)));
    life.reports(walk, Ending.FULL, 3, "It was quiet.", 2, 6);
    life.reports(walk, Ending.PARTLY, 8, "My legs were heavy.", 3, 3);
    life.note("My sister called. I would like to talk about it.");
    life.time(walk, Ending.UNANSWERED);
    life.time(walk, Ending.DROPPED);
    life.reports(walk, Ending.NOT_DONE, null, null, null, null);
    var record = life.assigned("cg_02_thought_record", "tue 19:00", Status.ENDED);
    life.sheet(
        record,
        "thought_record",
        Life.map("situation", "At the till", "belief_before", 80, "belief_after", 55));
    life.secretSheet(record);
    life.assigned("re_01_slow_breathing", "mon 18:00", Status.OFFERED);
    for (int mood : List.of(3, 4, 4, 6, 5)) {
      life.mood(mood);
    }
    life.alerts.add(closedAlert(life));
    return life.file();
  }

  private static Alert closedAlert(Life life) {
    return new Alert(
        life.id(),
        life.patient.id(),
        life.therapist.id(),
        Category.IDEATION,
        Instant.parse("2026-03-12T20:00:00Z"),
        new Alert.State.Closed(Alert.Reason.SPOKE, Instant.parse("2026-03-13T08:00:00Z")));
  }

  /** Three weeks on a ladder. */
  static CaseFile climbing() {
    var life = new Life("Eli", Voice.ENGLISH);
    var ladder = life.assigned("ex_01_fear_ladder", "sun 10:00", Status.ENDED);
    var steps = List.of(item("One stop", 30), item("Three stops", 50), item("The station", 80));
    life.sheet(
        ladder,
        "fear_ladder",
        Life.map("fear", "Riding the bus", "ladder", new Answer.Listed(steps)));
    var step = life.assigned("ex_02_facing_step", "mon,thu 17:00", Status.ACCEPTED);
    for (var each : List.of("One stop", "One stop", "Three stops", "the tram")) {
      life.at = life.at.plus(Duration.ofDays(4));
      int fear = 30 + each.length() * 4;
      life.sheet(step, "exposure", Life.map("step", each, "suds_peak", fear, "suds_after", 40));
    }
    return life.file();
  }

  private static Answer.Listed.Item item(String step, int number) {
    return new Answer.Listed.Item(new Words(step), number);
  }

  /** Words in any script, signs that are no letters, and what breaks documents. */
  static CaseFile odd() {
    var life = new Life("נועה <b>&\"'", Voice.ENGLISH);
    var walk = life.assigned("ba_02_pleasant_activity", "mon 18:00", Status.ACCEPTED);
    life.reports(walk, Ending.FULL, 0, "كان الجو هادئا <i>&</i> ]]> &amp; <script>", 0, 10);
    life.note("日本語 👍🏽 \u0000\u0007\u200b\uD800 ÄÖÜß ﷽ \\ \" ' \u2028 tab\there");
    life.note("   \n\t ");
    life.note("x".repeat(1500));
    return life.file();
  }

  /** A year of daily reports and moods. */
  static CaseFile year() {
    var life = new Life("Tomás", Voice.ENGLISH);
    life.at = Instant.parse("2025-03-30T18:00:00Z");
    var walk =
        life.assigned(
            "ba_02_pleasant_activity", "mon,tue,wed,thu,fri,sat,sun 18:00", Status.ACCEPTED);
    for (int day = 0; day < 365; day++) {
      var ending = Ending.values()[day % 5];
      if (ending == Ending.UNANSWERED) {
        life.time(walk, ending);
      } else {
        life.reports(
            walk,
            ending,
            day % 11,
            "What I noticed today, in a sentence of mine.",
            day % 7,
            day % 11);
      }
      life.at = life.at.minus(Duration.ofHours(1));
      life.mood(day % 10);
      life.at = life.at.minus(Duration.ofHours(23));
    }
    return life.file();
  }
}
