package carryover.script;

import java.util.List;

/** The scripts and words of {@code conversations/}, in which no mistake was found. */
public sealed interface House extends Scripts permits Repertoire {
  /** Its exercises, each as one text that can be kept, sent and received. */
  List<Manuscript> manuscripts();
}
