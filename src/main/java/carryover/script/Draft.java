package carryover.script;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A script in the source language that has its shape and is not yet checked for sense. */
record Draft(Page page, Script script, TextPage texts) {
  /** Where a step stands on the page, as a JSON pointer. */
  String pointer(Step step) {
    var steps = script.steps();
    // By identity: two steps that are written the same are equal, and stand in two places.
    return IntStream.range(0, steps.size())
        .filter(i -> isSame(steps.get(i), step))
        .mapToObj(i -> "/steps/" + i)
        .findFirst()
        .orElse("/steps");
  }

  /** By its file: whoever asks for the same draft does not mean to compare all its words. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Draft draft && draft.page.file().equals(page.file());
  }

  @Override
  public int hashCode() {
    return page.file().hashCode();
  }

  /** A mistake in a step, or in one of its keys ({@code "/goto"}). */
  Issue issue(Issue.Type type, Step step, String key, String text) {
    return page.issue(type, pointer(step) + key, text);
  }

  /** All steps of one verb, in reading order. */
  <S extends Step> Stream<S> steps(Class<S> verb) {
    return script.steps().stream().filter(verb::isInstance).map(verb::cast);
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Step one, Step other) {
    return one == other;
  }
}
