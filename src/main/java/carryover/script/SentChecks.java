package carryover.script;

import carryover.kernel.RecordKind.Program;
import carryover.kernel.Voice;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a script that a person sent may not do, though one of the house may. */
final class SentChecks {
  /** The others change a person, a plan or a report; those are for the program's dialogues. */
  private static final Set<Program> KINDS_OF_EXERCISES = Set.of(Program.NOTE, Program.MOOD);

  private static final List<Function<SentChecks, Stream<Issue>>> ALL =
      List.of(
          SentChecks::kind,
          SentChecks::name,
          SentChecks::id,
          SentChecks::size,
          SentChecks::pictures,
          SentChecks::parts,
          SentChecks::records,
          SentChecks::otherNames,
          SentChecks::languages,
          SentChecks::missingLanguages);

  private final Draft draft;
  private final Script script;
  private final List<TextPage> translations;
  private final Tree house;
  private final Collection<Manuscript> exercises;

  private SentChecks(
      Draft draft, List<TextPage> translations, Tree house, Collection<Manuscript> exercises) {
    this.draft = draft;
    this.script = draft.script();
    this.translations = translations;
    this.house = house;
    this.exercises = exercises;
  }

  /** Every mistake of this sort, in no particular order. */
  static Stream<Issue> issues(
      Draft draft, List<TextPage> translations, Tree house, Collection<Manuscript> exercises) {
    var checks = new SentChecks(draft, translations, house, exercises);
    return ALL.stream().flatMap(check -> check.apply(checks));
  }

  private Stream<Issue> kind() {
    return when(
        script.kind() != Script.Kind.EXERCISE,
        Issue.Type.BAD_SHAPE,
        "/kind",
        "only exercises can be sent. Write kind: exercise.");
  }

  private Stream<Issue> name() {
    String name = script.name();
    boolean isDialogue =
        house.script(name).stream().anyMatch(each -> each.script().kind() == Script.Kind.DIALOGUE);
    var taken =
        when(
            isDialogue,
            Issue.Type.WRONG_NAME,
            "/script",
            "the program itself uses the name \"%s\". Choose another.".formatted(name));
    var tooLong =
        when(
            name.length() > SentLimits.NAME_CHARS,
            Issue.Type.WRONG_NAME,
            "/script",
            "a name of %d characters, %d are allowed. Shorten it."
                .formatted(name.length(), SentLimits.NAME_CHARS));
    return Stream.concat(taken, tooLong);
  }

  private Stream<Issue> id() {
    var about = script.about();
    return about == null
        ? Stream.empty()
        : exercises.stream()
            .map(Manuscript::script)
            .filter(other -> about.id().equals(Objects.requireNonNull(other.about()).id()))
            .map(Script::name)
            .filter(owner -> !owner.equals(script.name()))
            .map(owner ->
                draft
                    .page()
                    .issue(
                        Issue.Type.WRONG_NAME,
                        "/about/id",
                        "the exercise \"%s\" has the id %s. Choose another."
                            .formatted(owner, about.id())));
  }

  private Stream<Issue> size() {
    int steps = script.steps().size();
    int recalls = script.recalls().size();
    var tall =
        when(
            steps > SentLimits.STEPS,
            Issue.Type.BAD_SHAPE,
            "/steps",
            "%d steps, %d are allowed. Make two exercises of it."
                .formatted(steps, SentLimits.STEPS));
    var many =
        when(
            recalls > SentLimits.RECALLS,
            Issue.Type.BAD_SHAPE,
            "/recalls",
            "%d recalls, %d are allowed. Remove some.".formatted(recalls, SentLimits.RECALLS));
    return Stream.concat(tall, many);
  }

  private Stream<Issue> pictures() {
    return draft
        .steps(Step.Say.class)
        .filter(say -> say.picture() != null)
        .map(say ->
            draft.issue(
                Issue.Type.UNKNOWN_PICTURE,
                say,
                "/picture",
                "a picture cannot be sent along. Remove the line."));
  }

  private Stream<Issue> parts() {
    return draft
        .steps(Step.Run.class)
        .filter(run -> house.names().contains(run.script()) || run.isAssigned())
        .filter(
            run -> exercises.stream().noneMatch(each -> each.script().name().equals(run.script())))
        .map(run ->
            draft.issue(
                Issue.Type.UNKNOWN_SCRIPT,
                run,
                "/script",
                "an exercise can play other exercises only, not \"%s\". Remove it."
                    .formatted(run.script())));
  }

  private Stream<Issue> records() {
    return draft
        .steps(Step.Write.class)
        .filter(write -> write.kind() instanceof Program kind && !KINDS_OF_EXERCISES.contains(kind))
        .map(write ->
            draft.issue(
                Issue.Type.WRONG_RECORD,
                write,
                "/kind",
                "an exercise cannot keep \"%s\", the program does. Choose another kind."
                    .formatted(write.kind().code())));
  }

  private Stream<Issue> otherNames() {
    return translations.stream()
        .filter(page -> !page.name().equals(script.name()))
        .map(page ->
            page.page()
                .issue(
                    Issue.Type.WRONG_NAME,
                    "/script",
                    "it translates \"%s\", the script above is \"%s\". Make them the same."
                        .formatted(page.name(), script.name())));
  }

  /** Each language once, one that the program speaks, and none beside {@code only}. */
  private Stream<Issue> languages() {
    var seen = new HashSet<String>();
    String spoken = String.join(", ", house.languages());
    var wrong =
        translations.stream()
            .flatMap(page -> {
              String language = page.language();
              String text =
                  only().isPresent()
                      ? "the script says only: "
                          + only().get()
                          + ". Remove that line, or this part."
                      : !house.languages().contains(language)
                          ? "\"%s\" is none of the languages here: %s. Correct or remove it."
                              .formatted(language, spoken)
                          : seen.add(language)
                              ? ""
                              : "\"%s\" is there twice. Remove one.".formatted(language);
              return text.isEmpty()
                  ? Stream.empty()
                  : Stream.of(page.page().issue(Issue.Type.STALE_TRANSLATION, "/language", text));
            });
    return Stream.concat(wrong, unknownOnly());
  }

  private Stream<Issue> unknownOnly() {
    return only()
        .filter(language -> !language.equals(Voice.SOURCE_LANGUAGE))
        .filter(language -> !house.languages().contains(language))
        .map(language ->
            draft
                .page()
                .issue(
                    Issue.Type.BAD_SHAPE,
                    "/only",
                    "\"only: %s\": the languages here are %s, %s."
                        .formatted(
                            language, Voice.SOURCE_LANGUAGE, String.join(", ", house.languages()))))
        .stream();
  }

  private Stream<Issue> missingLanguages() {
    String text =
        "the texts in %1$s are missing. Add them below a line ---, with script: %2$s, language:"
            + " %1$s and texts:, or write only: and its language at the top (such as only: de), to"
            + " show it to all as it is.";
    return house.languages().stream()
        .filter(_ -> only().isEmpty())
        .filter(language -> translations.stream().noneMatch(p -> p.language().equals(language)))
        .map(language ->
            draft
                .page()
                .issue(
                    Issue.Type.MISSING_TRANSLATION,
                    "/script",
                    text.formatted(language, script.name())));
  }

  private Optional<String> only() {
    return Optional.of(draft.page().text("/only")).filter(only -> !only.isEmpty());
  }

  private Stream<Issue> when(boolean wrong, Issue.Type type, String pointer, String text) {
    return wrong ? Stream.of(draft.page().issue(type, pointer, text)) : Stream.empty();
  }
}
