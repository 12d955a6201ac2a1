package carryover.assigning;

import carryover.kernel.Message;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page a draft stands on: what is missing next, or what a button leads to. */
final class DraftPages {
  private final Caseload caseload;
  private final Library library;
  private final Assigning assigning;
  private final WhoPages who;
  private final WhatPages what;
  private final PlanPages plan;
  private final Scripts scripts;

  DraftPages(
      Caseload caseload,
      Assignments assignments,
      Library library,
      Assigning assigning,
      Scripts scripts) {
    this.caseload = caseload;
    this.library = library;
    this.assigning = assigning;
    this.who = new WhoPages(scripts);
    this.what = new WhatPages(assignments, library, scripts);
    this.plan = new PlanPages(assignments, library, scripts);
    this.scripts = scripts;
  }

  /** How a line is typed, for one that is none. */
  Message usage(Therapist therapist) {
    return Message.text(scripts.words(therapist.voice(), "assign.usage", Map.of()));
  }

  /** The page for what is missing; the last look when nothing is, or the end for a quick one. */
  Message next(Therapist therapist, Draft draft, Instant now) {
    return next(therapist, draft, scripts.words(therapist.voice(), "assign.when", Map.of()), now);
  }

  /** The same, with what is said when the times are missing. */
  Message next(Therapist therapist, Draft draft, String aboutTimes, Instant now) {
    return switch (draft.missing()) {
      case CLEAR_NAME -> who.which(therapist, draft, patients(therapist, now));
      case PATIENT -> who(therapist, draft, 0, now);
      case EXERCISE -> what.topics(therapist, draft);
      case TIMES ->
          first(therapist, draft, now)
              .map(each -> plan.rhythms(therapist, draft, each, aboutTimes, now))
              .orElseGet(() -> who(therapist, draft, 0, now));
      case NOTHING -> complete(therapist, draft, now);
    };
  }

  /** What has to be practised first always asks for one tap. */
  private Message complete(Therapist therapist, Draft draft, Instant now) {
    var exercise = assigning.exercise(draft);
    boolean atOnce = draft.quick() && exercise.filter(DraftPages::needsPractice).isEmpty();
    return (atOnce ? assigning.assign(therapist, draft, now) : Optional.<Message>empty())
        .or(() -> exercise.map(each -> plan.confirm(therapist, draft, each)))
        .orElseGet(() -> what.retired(therapist, draft));
  }

  private static boolean needsPractice(Exercise exercise) {
    return exercise.about().practisedFirst();
  }

  Message who(Therapist therapist, Draft draft, int page, Instant now) {
    var patients = patients(therapist, now);
    return patients.isEmpty()
        ? who.none(therapist)
        : who.who(therapist, draft, patients, page, now);
  }

  Message marks(Therapist therapist, Draft draft, int page, Instant now) {
    return who.marks(therapist, draft, patients(therapist, now), page, now);
  }

  /** The page of marks on which this patient stands. */
  Message marksAt(Therapist therapist, Draft draft, Patient patient, Instant now) {
    var patients = patients(therapist, now);
    return who.marks(therapist, draft, patients, WhoPages.pageOf(patient, patients), now);
  }

  private List<Patient> patients(Therapist therapist, Instant now) {
    return WhoPages.ordered(caseload.all(therapist.id(), now), therapist, now);
  }

  Message retired(Therapist therapist, Draft draft) {
    return what.retired(therapist, draft);
  }

  Message found(Therapist therapist, Draft draft, String typed, List<Exercise> fits) {
    return what.found(therapist, draft, typed, fits);
  }

  /** A page on which an exercise is chosen; empty for a topic or sequence that is not there. */
  Optional<Message> what(Therapist therapist, Draft draft, String deed, String name) {
    return switch (deed) {
      case "topics" -> Optional.of(what.topics(therapist, draft));
      case "all" -> Optional.of(what.allTopics(therapist, draft));
      case "seqs" -> Optional.of(what.sequences(therapist, draft));
      case "topic" ->
          Optional.of(name)
              .filter(library.topics()::contains)
              .map(topic -> what.exercises(therapist, draft, topic));
      default ->
          Optional.of(name)
              .filter(library.sequences()::contains)
              .map(sequence -> what.sequence(therapist, draft, sequence));
    };
  }

  /** A page about a plan whose patients and exercise are chosen; empty before they are. */
  Optional<Message> plan(Therapist therapist, Draft draft, String deed, Instant now) {
    var exercise = assigning.exercise(draft);
    return first(therapist, draft, now)
        .flatMap(patient ->
            exercise.map(each ->
                switch (deed) {
                  case "when" -> plan.rhythms(therapist, draft, patient, now);
                  case "more" -> plan.more(therapist, draft, each);
                  case "end" -> plan.ends(therapist, draft, Assigning.today(therapist, now));
                  default -> look(therapist, draft, now);
                }));
  }

  /** The last look, also at what a line said. */
  private Message look(Therapist therapist, Draft draft, Instant now) {
    return assigning
        .exercise(draft)
        .filter(_ -> draft.missing() == Draft.Missing.NOTHING)
        .map(each -> plan.confirm(therapist, draft, each))
        .orElseGet(() -> next(therapist, draft, now));
  }

  Optional<Patient> first(Therapist therapist, Draft draft, Instant now) {
    return assigning.patients(therapist, draft, now).stream().findFirst();
  }
}
