package carryover.assigning;

/** What a therapist types while assigning; each is asked by a small script, about a draft. */
public enum Question {
  OWN_WORDS("own_words"),
  SEARCH("assign_search"),
  TIMES("assign_times"),
  UNTIL("assign_until"),
  GOAL("assign_goal"),
  REASON("assign_reason");

  private final String script;

  Question(String script) {
    this.script = script;
  }

  /** The script that asks. */
  public String script() {
    return script;
  }
}
