package carryover.script;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that is checked of a tree whose pages have their shape. The list is the documentation. */
final class Checks {
  /** What only makes sense for files in their places. */
  private static final List<Function<Tree, Stream<Issue>>> OF_FILES =
      List.of(NameChecks::wrongNames, NameChecks::unknownPictures);

  private static final List<Function<Tree, Stream<Issue>>> OF_SCRIPTS =
      List.of(
          NameChecks::duplicateSteps,
          NameChecks::unknownSteps,
          NameChecks::unknownScripts,
          ExerciseChecks::unknownExercises,
          ExerciseChecks::sharedIds,
          ExerciseChecks::wrongCheckIns,
          ExerciseChecks::wrongExpectations,
          ExerciseChecks::wrongRecalls,
          NameChecks::unknownTopics,
          FlowChecks::unreachable,
          FlowChecks::looseEnds,
          FlowChecks::noWayOut,
          FlowChecks::endlessLoops,
          FlowChecks::noOptions,
          AnswerChecks::unanswered,
          AnswerChecks::missingFacts,
          ComparisonChecks::wrongComparisons,
          RecordChecks::wrongRecords,
          PartChecks::scriptRings,
          PartChecks::noSilencePlans,
          PartChecks::missingFactsOfParts,
          LengthChecks::textsTooLong,
          LengthChecks::labelsTooLong,
          LengthChecks::buttonsTooLong,
          LengthChecks::tooManyOptions,
          LanguageChecks::missingTranslations,
          LanguageChecks::staleTranslations,
          LanguageChecks::differingPlaceholders,
          LanguageChecks::missingFormals,
          WordingChecks::commentsInText,
          WordingChecks::bannedWords,
          WordingChecks::hardToRead,
          MarkupChecks::badMarkup,
          MarkupChecks::badMessages,
          MarkupChecks::valuesInLabels);

  private Checks() {}

  /** Every mistake, in no particular order. */
  static List<Issue> issues(Tree tree) {
    return Stream.of(OF_FILES, OF_SCRIPTS).flatMap(List::stream).toList().parallelStream()
        .flatMap(check -> check.apply(tree))
        .toList();
  }

  /** The same for a script that lies in no folder. */
  static List<Issue> issuesOfSent(Tree tree) {
    return OF_SCRIPTS.stream().flatMap(check -> check.apply(tree)).toList();
  }
}
