package carryover.script;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that is checked of a tree whose pages have their shape. The list is the documentation. */
final class Checks {
  private static final List<Function<Tree, Stream<Issue>>> ALL =
      List.of(
          NameChecks::wrongNames,
          NameChecks::duplicateSteps,
          NameChecks::unknownSteps,
          NameChecks::unknownScripts,
          ExerciseChecks::unknownExercises,
          ExerciseChecks::sharedIds,
          ExerciseChecks::wrongCheckIns,
          ExerciseChecks::wrongRecalls,
          NameChecks::unknownTopics,
          NameChecks::unknownPictures,
          FlowChecks::unreachable,
          FlowChecks::looseEnds,
          FlowChecks::noWayOut,
          FlowChecks::endlessLoops,
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
    return ALL.parallelStream().flatMap(check -> check.apply(tree)).toList();
  }
}
