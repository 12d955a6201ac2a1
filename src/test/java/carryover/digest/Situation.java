package carryover.digest;

import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import java.util.List;
import java.util.function.Supplier;

/** What practices find in a digest: a dozen patients, made up. */
enum Situation {
  EVERYTHING(LongStories::everything),
  SILENCE(Situation::silence),
  ALERT(Situation::alert),
  CONTRADICTORY(Situation::contradictory),
  FIRST_WEEK(Situation::firstWeek),
  DISCHARGE_WEEK(Situation::dischargeWeek),
  SIXTY_REPORTS(LongStories::sixtyReports),
  ANY_SCRIPT(Situation::anyScript),
  STEPS_DUE(Situation::stepsDue),
  AVOIDANCE(Situation::avoidance),
  NOT_AGREED(Situation::notAgreed),
  LADDER(LongStories::climbing);

  private static final String WALK = "ba_02_pleasant_activity";
  private static final String RECORD = "cg_02_thought_record";
  private static final String STEP = "ex_02_facing_step";

  private final Supplier<CaseFile> file;

  Situation(Supplier<CaseFile> file) {
    this.file = file;
  }

  CaseFile file() {
    return file.get();
  }

  private static CaseFile silence() {
    var tomas = new CaseFile("Tomás").lastSession(13.9).silentCheckIns(2).lastSign(9.4);
    var walk = tomas.agreed(WALK, "mon,wed,fri 18:00");
    return tomas.unanswered(walk, 8, 6);
  }

  private static CaseFile alert() {
    var mika = new CaseFile("Mika").lastSession(6.9).nextSession(0.1);
    var walk = mika.agreed(WALK, "mon,wed,fri 18:00");
    return mika.told(walk, 4.6, Ending.FULL, "difficulty_felt", 5)
        .unanswered(walk, 0.6)
        .alert(0.55, new Alert.State.Sent(CaseFile.ago(0.55)))
        .mood(5, 4)
        .mood(2, 2);
  }

  private static CaseFile contradictory() {
    var jo = new CaseFile("Jo").lastSession(7);
    var record = jo.agreed(RECORD, "tue 19:00");
    return jo.told(
            record,
            6,
            Ending.FULL,
            "belief_before",
            40,
            "belief_after",
            70,
            "difficulty_felt",
            10,
            "obstacles",
            List.of("too_difficult"),
            "learned_text",
            "It was easy, really.")
        .told(record, 5, Ending.NOT_DONE, "learned_text", "I did all of it twice.")
        .mood(5.1, 9)
        .mood(5.0, 1);
  }

  private static CaseFile firstWeek() {
    var lou = new CaseFile("Lou").nextSession(5.2);
    lou.offered("ba_03_five_minute_start", "mon 09:00", 0.8);
    return lou;
  }

  private static CaseFile dischargeWeek() {
    var kim = new CaseFile("Kim").lastSession(21.1).nextSession(1.2);
    var walk = kim.ended(WALK, "sat 10:00");
    var plan = kim.agreed("rp_01_staying_well_plan", "sun 10:00");
    return kim.told(
            walk,
            19,
            Ending.FULL,
            "difficulty_felt",
            2,
            "learned_text",
            "I go out without thinking about it now.")
        .told(plan, 8, Ending.FULL, "difficulty_felt", 4)
        .told(
            plan,
            1,
            Ending.FULL,
            "difficulty_felt",
            3,
            "learned_text",
            "The early signs are on my fridge.")
        .mood(13, 6)
        .mood(12, 6)
        .mood(11, 7)
        .mood(10, 7)
        .mood(9, 6);
  }

  private static CaseFile anyScript() {
    var noa = new CaseFile("נועה").lastSession(7).nextSession(0.2);
    var walk = noa.agreed(WALK, "sun 10:00");
    return noa.told(walk, 3, Ending.FULL, "learned_text", "كان الجو هادئا <i>&</i>")
        .told(walk, 2, Ending.PARTLY, "learned_text", "今日は 少し歩いた。風が気持ちよかった。")
        .note(1, "שלום <script>")
        .note(0.5, "Χτες πήγα στη θάλασσα 👨‍👩‍👧 мне понравилось");
  }

  private static CaseFile stepsDue() {
    var sam = new CaseFile("Sam").lastSession(7);
    var walk = sam.agreed(WALK, "mon,wed,fri 18:00");
    var record = sam.agreed(RECORD, "tue 19:00");
    return sam.told(walk, 6.6, Ending.FULL, "difficulty_felt", 3)
        .told(walk, 4.6, Ending.FULL, "difficulty_felt", 2)
        .told(walk, 2.6, Ending.FULL, "difficulty_felt", 1)
        .told(record, 5.5, Ending.PARTLY, "difficulty_felt", 8)
        .told(
            record, 1.5, Ending.NOT_DONE, "obstacles", List.of("too_difficult", "not_understood"));
  }

  private static CaseFile avoidance() {
    var ola = new CaseFile("Ola").lastSession(7).nextSession(0.2);
    var step = ola.agreed(STEP, "mon,thu 17:00");
    ola.told(
            step,
            6.7,
            Ending.PARTLY,
            "suds_peak",
            80,
            "expectation_met",
            "no",
            "difficulty_felt",
            8,
            "learned_text",
            "I left after two stops. Nobody looked at me.",
            "obstacles",
            List.of("fear_avoidance"))
        .told(
            step,
            3.7,
            Ending.NOT_DONE,
            "obstacles",
            List.of("fear_avoidance"),
            "obstacle_note",
            "The bus was full.",
            "discuss_next",
            "yes");
    return low(ola.told(step, 0.7, Ending.NOT_DONE, "obstacles", List.of("fear_avoidance")));
  }

  private static CaseFile low(CaseFile file) {
    return file.mood(6, 2).mood(3, 1).mood(1, 2);
  }

  private static CaseFile notAgreed() {
    var max = new CaseFile("Max").lastSession(6).lastSign(1);
    max.answered("re_03_grounding", "mon 18:00", "too_much");
    var record = max.answered(RECORD, "tue 19:00", "ask_therapist");
    max.says(record, 4, "unsure_how")
        .says(record, 3, "unsure_how")
        .says(record, 2, "ask_therapist");
    max.answered("ex_02_facing_step", "mon 18:00", "not_now");
    max.answered("cg_01_catch_a_thought", "mon 18:00", "together");
    max.offered("wo_01_worry_time", "mon 18:00", 3);
    return max;
  }
}
