package carryover.assigning;

import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.library.Exercise;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Does what a therapist taps while assigning: {@code t:ad:DRAFT:DEED:ARGUMENT}. */
public final class AssignDesk {
  /** The verb of its buttons. */
  public static final String VERB = DraftButton.VERB;

  private static final Set<String> WHO =
      Set.of("who", "marks", "one", "mark", "unmark", "is", "leave", "others", "next");
  private static final Set<String> WHAT = Set.of("topics", "all", "topic", "seqs", "seq", "take");
  private static final Set<String> ASK = Set.of("own", "search", "times", "endday", "goal", "why");
  private static final Set<String> PLAN =
      Set.of("often", "allow", "nogoal", "nowhy", "until", "when", "look", "more", "end");

  private final Caseload caseload;
  private final Drafts drafts;
  private final Assigning assigning;
  private final Undoing undoing;
  private final DraftPages pages;
  private final Asking asking;

  AssignDesk(
      Caseload caseload,
      Drafts drafts,
      Assigning assigning,
      Undoing undoing,
      DraftPages pages,
      Asking asking) {
    this.caseload = caseload;
    this.drafts = drafts;
    this.assigning = assigning;
    this.undoing = undoing;
    this.pages = pages;
    this.asking = asking;
  }

  /** What a tap comes to. */
  public sealed interface Step {
    /** The message with the button becomes this one. */
    record Shows(Message message) implements Step {}

    /** Something is asked in a message of its own. */
    record Asks() implements Step {}

    /** The button is old or forged. */
    record Old() implements Step {}

    private static Step of(Optional<Message> message) {
      return message.<Step>map(Shows::new).orElseGet(Old::new);
    }
  }

  private record Tap(Therapist therapist, Draft draft, String argument, Instant now) {}

  /** For whom? */
  public Message begin(Therapist therapist, Instant now) {
    return pages.next(therapist, keep(therapist, Draft.empty(UUID.randomUUID()), now), now);
  }

  /** What for this patient? */
  public Message begin(Therapist therapist, Patient patient, Instant now) {
    var draft = Draft.empty(UUID.randomUUID()).after(new Choice.One(Draft.For.of(patient)));
    return pages.next(therapist, keep(therapist, draft, now), now);
  }

  /** How often this exercise for this patient? */
  public Message begin(Therapist therapist, Patient patient, Exercise exercise, Instant now) {
    var draft =
        Draft.empty(UUID.randomUUID())
            .after(new Choice.One(Draft.For.of(patient)))
            .after(new Choice.Take(exercise.id()));
    return pages.next(therapist, keep(therapist, draft, now), now);
  }

  /**
   * Does a tap.
   *
   * @param arguments the draft, the deed, and what it is about; nothing in them can be trusted
   */
  public Step tapped(Therapist therapist, List<String> arguments, Instant now) {
    var deed = arguments.size() > 1 ? arguments.get(1) : "";
    var argument = arguments.size() > 2 ? arguments.get(2) : "";
    var draft =
        arguments.stream()
            .findFirst()
            .flatMap(PersonId::ofBrief)
            .flatMap(id -> drafts.of(therapist.id(), id.value(), now));
    try {
      return draft
          .map(each -> done(new Tap(therapist, each, argument, now), deed))
          .orElseGet(Step.Old::new);
    } catch (IllegalArgumentException | DateTimeException forged) {
      return new Step.Old();
    }
  }

  private Step done(Tap tap, String deed) {
    var therapist = tap.therapist;
    return switch (deed) {
      case "undo" -> Step.of(undoing.undo(therapist, tap.draft, tap.now));
      case "stop" -> Step.of(undoing.end(therapist, tap.draft, tap.now));
      case "again" -> again(tap);
      case "do" -> Step.of(assigning.assign(therapist, tap.draft, tap.now));
      case String _ when !isKnown(deed) -> new Step.Old();
      case String _ when tap.draft.done() != null ->
          Step.of(assigning.done(therapist, tap.draft, tap.now));
      case String _ when WHO.contains(deed) -> who(tap, deed);
      case String _ when WHAT.contains(deed) -> what(tap, deed);
      case String _ when ASK.contains(deed) -> ask(tap, deed);
      default -> plan(tap, deed);
    };
  }

  private static boolean isKnown(String deed) {
    return Stream.of(WHO, WHAT, ASK, PLAN).anyMatch(each -> each.contains(deed));
  }

  /** The same once more after it was taken back, as a draft of its own. */
  private Step again(Tap tap) {
    var done = tap.draft.done();
    if (done == null || !done.takenBack()) {
      return new Step.Old();
    }
    return next(tap, tap.draft.anew(UUID.randomUUID()));
  }

  private Step who(Tap tap, String deed) {
    return switch (deed) {
      case "who" -> new Step.Shows(pages.who(tap.therapist, tap.draft, page(tap), tap.now));
      case "marks" -> new Step.Shows(pages.marks(tap.therapist, tap.draft, page(tap), tap.now));
      case "leave" -> next(tap, tap.draft.after(new Choice.LeaveOut()));
      case "others" -> next(tap, assigning.withoutGone(tap.therapist, tap.draft, tap.now));
      case "next" -> next(tap, tap.draft);
      default ->
          PersonId.ofBrief(tap.argument)
              .flatMap(id ->
                  caseload.all(tap.therapist.id(), tap.now).stream()
                      .filter(each -> each.id().equals(id))
                      .findFirst())
              .map(patient -> who(tap, deed, patient))
              .orElseGet(Step.Old::new);
    };
  }

  private static int page(Tap tap) {
    if (!tap.argument.matches("\\d{1,3}")) {
      throw new IllegalArgumentException("no page");
    }
    return Integer.parseInt(tap.argument);
  }

  private Step who(Tap tap, String deed, Patient patient) {
    var chosen = Draft.For.of(patient);
    return switch (deed) {
      case "one" -> next(tap, tap.draft.after(new Choice.One(chosen)));
      case "is" -> next(tap, tap.draft.after(new Choice.Is(chosen)));
      case "mark" -> marks(tap, tap.draft.after(new Choice.Mark(chosen)), patient);
      default -> marks(tap, tap.draft.after(new Choice.Unmark(patient.id())), patient);
    };
  }

  private Step marks(Tap tap, Draft draft, Patient at) {
    var kept = keep(tap.therapist, draft, tap.now);
    return new Step.Shows(pages.marksAt(tap.therapist, kept, at, tap.now));
  }

  private Step what(Tap tap, String deed) {
    return deed.equals("take")
        ? assigning
            .exercise(tap.draft.after(new Choice.Take(tap.argument)))
            .map(each -> next(tap, tap.draft.after(new Choice.Take(each.id()))))
            .orElseGet(() -> new Step.Shows(pages.retired(tap.therapist, tap.draft)))
        : Step.of(pages.what(tap.therapist, tap.draft, deed, tap.argument));
  }

  private Step ask(Tap tap, String deed) {
    if (tap.draft.patients().isEmpty()) {
      return new Step.Old();
    }
    var question =
        switch (deed) {
          case "own" -> Question.OWN_WORDS;
          case "search" -> Question.SEARCH;
          case "times" -> Question.TIMES;
          case "endday" -> Question.UNTIL;
          case "goal" -> Question.GOAL;
          default -> Question.REASON;
        };
    asking.asks(tap.therapist, question, tap.draft, DraftWords.names(tap.draft), tap.now);
    return new Step.Asks();
  }

  private Step plan(Tap tap, String deed) {
    var draft = tap.draft;
    return switch (deed) {
      case "often" -> often(tap);
      case "allow" -> more(tap, new Choice.Allow(Allowed.of(tap.argument)));
      case "nogoal" -> more(tap, new Choice.Goal(null));
      case "nowhy" -> more(tap, new Choice.Reason(null));
      case "until" -> until(tap);
      default -> Step.of(pages.plan(tap.therapist, draft, deed, tap.now));
    };
  }

  private Step often(Tap tap) {
    var rhythm = Proposals.of(tap.argument);
    var patients = assigning.patients(tap.therapist, tap.draft, tap.now);
    return patients.isEmpty()
            || patients.stream().anyMatch(each -> !assigning.fits(each, rhythm, tap.now))
        ? new Step.Old()
        : next(tap, tap.draft.after(new Choice.Often(rhythm)));
  }

  private Step more(Tap tap, Choice choice) {
    var kept = keep(tap.therapist, tap.draft.after(choice), tap.now);
    return Step.of(pages.plan(tap.therapist, kept, "more", tap.now));
  }

  private Step until(Tap tap) {
    int weeks = page(tap);
    if (weeks != 0 && !PlanPages.isWeeks(weeks)) {
      return new Step.Old();
    }
    var day = weeks == 0 ? null : Assigning.today(tap.therapist, tap.now).plusWeeks(weeks);
    return more(tap, new Choice.Until(day));
  }

  /** What comes next for a draft that was just changed. */
  private Step next(Tap tap, Draft draft) {
    return new Step.Shows(pages.next(tap.therapist, keep(tap.therapist, draft, tap.now), tap.now));
  }

  private Draft keep(Therapist therapist, Draft draft, Instant now) {
    return drafts.keep(therapist.id(), draft, now);
  }
}
