package carryover.digest;

import carryover.kernel.Answer;
import carryover.plan.Occasion.Ending;
import java.util.List;
import java.util.UUID;

/** Patients about whom there is much to tell. */
final class LongStories {
  private static final String WALK = "ba_02_pleasant_activity";

  private LongStories() {}

  static CaseFile everything() {
    var ada = new CaseFile("Ada").lastSession(14.7).nextSession(0.25);
    var walk = ada.agreed(WALK, "mon,wed,fri 18:00");
    var worry = ada.agreed("wo_01_worry_time", "mon,tue,wed,thu,fri,sat,sun 17:00");
    ada.offered("re_01_slow_breathing", "mon 18:00", 1);
    walks(ada, walk);
    ada.told(worry, 4.7, Ending.DIFFERENTLY, "difficulty_felt", 4)
        .told(worry, 2.7, Ending.FULL, "difficulty_felt", 3)
        .mood(11, 3)
        .mood(9, 5)
        .mood(8, 6)
        .mood(4, 3)
        .mood(1, 5)
        .note(1.5, "My sister called.")
        .keeps(1.2, "for me alone");
    ada.went(walk, -0.4, null);
    return ada;
  }

  private static void walks(CaseFile ada, UUID walk) {
    ada.told(walk, 12.6, Ending.FULL, "pleasure_predicted", 2, "pleasure", 6, "difficulty_felt", 3)
        .told(
            walk,
            10.6,
            Ending.PARTLY,
            "difficulty_felt",
            7,
            "learned_text",
            "My legs were heavy, then it got lighter.",
            "obstacles",
            List.of("too_much"),
            "hurdle_came",
            "yes",
            "coping_helped",
            "partly");
    quietWalks(ada, walk);
  }

  private static void quietWalks(CaseFile ada, UUID walk) {
    ada.told(
            walk,
            8.6,
            Ending.FULL,
            "pleasure_predicted",
            3,
            "pleasure",
            7,
            "difficulty_felt",
            2,
            "learned_text",
            "It was quiet by the river.",
            "hurdle_came",
            "no")
        .unanswered(walk, 5.6)
        .told(
            walk,
            3.6,
            Ending.NOT_DONE,
            "learned_text",
            "I stayed in bed all day.",
            "obstacles",
            List.of("forgot", "too_difficult"),
            "discuss_next",
            "yes");
  }

  static CaseFile sixtyReports() {
    var ben = new CaseFile("Ben").lastSession(60.4).nextSession(0.3);
    var breathing = ben.agreed("re_01_slow_breathing", "mon,tue,wed,thu,fri,sat,sun 20:00");
    var words = "It took me a long time to begin, and then it went on by itself. ".repeat(8);
    for (int day = 60; day >= 1; day--) {
      var ending = day % 7 == 0 ? Ending.PARTLY : Ending.FULL;
      ben.told(
          breathing,
          day - 0.4,
          ending,
          "difficulty_felt",
          2 + day % 4,
          "learned_text",
          words.substring(0, 500 - day % 9));
    }
    for (int day = 13; day >= 0; day--) {
      ben.mood(day + 0.2, 5 + day % 3);
    }
    return ben;
  }

  /** A ladder, half of it climbed; everything that can be drawn, and one thing more. */
  static CaseFile climbing() {
    var eli = new CaseFile("Eli").lastSession(20.7).nextSession(0.2);
    var step = eli.agreed("ex_02_facing_step", "mon,thu 17:00");
    var ladder = eli.ended("ex_01_fear_ladder", "sun 10:00");
    eli.told(ladder, 27.6, Ending.FULL, "fear", "riding the bus", "ladder", STEPS);
    goes(eli, step, 19.7, Ending.FULL, "At the stop, watching", 45);
    goes(eli, step, 16.7, Ending.FULL, "One stop at noon", 55);
    goes(eli, step, 13.7, Ending.PARTLY, "Three stops at noon", 75);
    goes(eli, step, 9.7, Ending.FULL, "Three stops at noon", 70);
    goes(eli, step, 2.7, Ending.FULL, "the tram, two stops", 60);
    eli.told(step, 6.7, Ending.NOT_DONE, "obstacles", List.of("fear_avoidance"));
    moods(pleasures(eli.unanswered(step, 5.7)));
    return eli;
  }

  private static final Answer.Listed STEPS =
      Told.ladder(
          "At the stop, watching", 20,
          "One stop at noon", 35,
          "Three stops at noon", 50,
          "One stop at five, when it is full and everybody stands close together", 65,
          "To the main station at noon", 70,
          "To the main station at five", 90);

  private static void goes(
      CaseFile file, UUID exercise, double daysAgo, Ending ending, String step, int fear) {
    file.told(
        exercise,
        daysAgo,
        ending,
        "step",
        step,
        "suds_peak",
        fear,
        "suds_after",
        fear - 10,
        "expectation_met",
        fear > 70 ? "partly" : "no",
        "difficulty_felt",
        fear / 10);
  }

  private static CaseFile pleasures(CaseFile file) {
    for (var script : List.of(WALK, "so_01_one_contact")) {
      var exercise = file.agreed(script, "sat,sun 11:00");
      for (int i = 0; i < 4; i++) {
        file.told(
            exercise, 19 - 5 * i, Ending.FULL, "pleasure_predicted", 1 + i, "pleasure", 6 - i % 3);
      }
    }
    return file;
  }

  private static CaseFile moods(CaseFile file) {
    for (int day : List.of(13, 12, 10, 6, 5, 4, 1)) {
      file.mood(day, 3 + day % 4);
    }
    return file;
  }
}
