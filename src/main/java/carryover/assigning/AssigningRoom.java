package carryover.assigning;

import carryover.journal.Journal;
import carryover.library.Acquisitions;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.plan.Assignments;
import carryover.plan.Planning;
import carryover.script.Scripts;

/** The ways into assigning, put together: a command, buttons, and what is typed. */
public final class AssigningRoom {
  private final Caseload caseload;
  private final Drafts drafts;
  private final Assigning assigning;
  private final Undoing undoing;
  private final DraftPages pages;
  private final AssignCommand command;
  private final Typing typing;

  public AssigningRoom(
      Caseload caseload,
      Assignments assignments,
      Library library,
      Acquisitions acquisitions,
      Planning planning,
      Journal journal,
      Drafts drafts,
      Notices notices,
      Scripts scripts) {
    this.caseload = caseload;
    this.drafts = drafts;
    this.assigning = new Assigning(caseload, assignments, library, planning, drafts, scripts);
    var done = new DonePages(assignments, library, scripts);
    this.undoing = new Undoing(assigning, assignments, planning, journal, drafts, notices, done);
    this.pages = new DraftPages(caseload, assignments, library, assigning, scripts);
    var ownWords = new OwnWords(library, acquisitions, scripts);
    this.command = new AssignCommand(caseload, library, drafts, pages, ownWords, scripts);
    this.typing = new Typing(library, drafts, assigning, pages, ownWords, scripts);
  }

  public AssignCommand command() {
    return command;
  }

  public Typing typing() {
    return typing;
  }

  /**
   * The desk for taps.
   *
   * @param asking asks for what has to be typed
   */
  public AssignDesk desk(Asking asking) {
    return new AssignDesk(caseload, drafts, assigning, undoing, pages, asking);
  }
}
