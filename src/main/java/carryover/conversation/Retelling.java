package carryover.conversation;

import carryover.conversation.Subjects.Subject;
import carryover.dialogue.Facts;
import carryover.dialogue.Talk;
import carryover.dialogue.Talk.Frame;
import carryover.kernel.Voice;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells the scripts under way their facts again, for somebody who is addressed differently now. */
public record Retelling(Subjects subjects, AssignmentFacts assignments, Zones zones) {
  /** The talk with all its facts in this voice; what was answered stays. */
  Talk of(Person person, Voice voice, Talk talk, Instant now) {
    return talk.told(frame -> anew(person, voice, frame, now));
  }

  /** What a script is told that begins now about an exercise of this patient. */
  Optional<Facts> facts(Person person, UUID about, Instant now) {
    return person instanceof Patient patient
        ? subjects
            .of(about)
            .map(it -> assignments.of(patient, it.assignment(), now))
            .or(() -> ofThemselves(patient, about))
        : Optional.empty();
  }

  private static Optional<Facts> ofThemselves(Patient patient, UUID about) {
    return about.equals(patient.id().value())
        ? Optional.of(Facts.of(Map.of("patient", patient.label())))
        : Optional.empty();
  }

  private Facts anew(Person person, Voice voice, Frame frame, Instant now) {
    var told = frame.facts();
    return person instanceof Patient patient && frame.about() != null
        ? subjects
            .of(frame.about())
            .map(Subject::assignment)
            .map(each -> assignments.again(patient.spokenTo(voice), each, told))
            .orElse(told)
        : forTherapist(person, voice, frame, now)
            .orElseGet(() -> new Facts(told.values(), zones.lists(person, voice)));
  }

  private Optional<Facts> forTherapist(Person person, Voice voice, Frame frame, Instant now) {
    return person instanceof Therapist therapist
        ? subjects
            .of(frame.about())
            .map(Subject::assignment)
            .flatMap(it -> assignments.forTherapist(therapist, voice, it, now))
            .map(frame.facts()::and)
        : Optional.empty();
  }
}
