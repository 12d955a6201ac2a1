package carryover;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain sentences why the program does not start, without a stack trace. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<Start.Refused> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, Start.Refused refused) {
    return new FailureAnalysis(
        refused.getMessage(), "Mend what is named above, then start again.", refused);
  }
}
