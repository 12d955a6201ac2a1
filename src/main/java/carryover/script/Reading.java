package carryover.script;

import java.util.List;

/** What came of reading {@code conversations/}. */
public sealed interface Reading {
  /** Everything is well. */
  record Readable(House scripts) implements Reading {}

  /** Every mistake that was found, at least one, in reading order. */
  record Broken(List<Issue> issues) implements Reading {
    public Broken {
      issues = List.copyOf(issues);
    }
  }
}
