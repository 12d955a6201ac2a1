package carryover.conversation;

import carryover.conversation.Subjects.Subject;
import carryover.dialogue.Effect.Write;
import carryover.journal.Entry;
import carryover.journal.Journal;
import carryover.kernel.Answer;
import carryover.kernel.PersonId;
import carryover.kernel.RecordKind.Program;
import carryover.kernel.RecordKind.Sheet;
import carryover.people.People;
import carryover.people.Person;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Occasion.Ending;
import carryover.plan.Planning;
import carryover.therapist.Inviting;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what a script records where it belongs. */
public final class Records {
  private final People people;
  private final Subjects subjects;
  private final Planning planning;
  private final Agreeing agreeing;
  private final Choices choices;
  private final Journal journal;
  private final Preferences preferences;
  private final Breaks breaks;
  private final Inviting inviting;
  private final Pushes pushes;

  public Records(
      People people,
      Subjects subjects,
      Planning planning,
      Agreeing agreeing,
      Choices choices,
      Journal journal,
      Preferences preferences,
      Breaks breaks,
      Inviting inviting,
      Pushes pushes) {
    this.people = people;
    this.subjects = subjects;
    this.planning = planning;
    this.agreeing = agreeing;
    this.choices = choices;
    this.journal = journal;
    this.preferences = preferences;
    this.breaks = breaks;
    this.inviting = inviting;
    this.pushes = pushes;
  }

  /**
   * Carries out one record; people are read again, since an earlier record may have changed them.
   * Returns the talk that begins after this one, if there is one.
   */
  Optional<Next> keep(PersonId id, Write write, Instant now) {
    var person = people.byId(id).orElseThrow(() -> new IllegalStateException("nobody is " + id));
    if (write.kind() == Program.AGREEMENT) {
      return agreeing.keep(person, write, now);
    }
    if (write.kind() == Program.CHOICE) {
      return patient(person).flatMap(patient -> choices.first(patient, write, now));
    }
    if (write.kind() == Program.BREAK) {
      return patient(person).flatMap(patient -> breaks.keep(patient, write, now));
    }
    keep(person, write, now);
    return Optional.empty();
  }

  private void keep(Person person, Write write, Instant now) {
    switch (write.kind()) {
      case Program.PREFERENCES -> {
        preferences.keep(person, write.fields(), now);
        kindWord(person, write);
      }
      case Program.INVITATION -> invite(person, write, now);
      case Program.POSTPONEMENT ->
          patient(person).ifPresent(patient -> choices.postpone(patient, write, now));
      case Program.COMPLETION_REPORT -> {
        var subject = subjects.of(write.about());
        enter(person, write, subject, settled(person, write, subject, now), now);
      }
      case Program.OBSTACLE -> enter(person, write, now);
      case Program.COPING_REPORT -> enter(person, write, now);
      case Program.NOTE -> {
        enter(person, write, now);
        tell(person, write, now);
      }
      case Program.MOOD -> enter(person, write, now);
      case Program.FADING -> fade(person, write, now);
      case Program.AGREEMENT, Program.CHOICE, Program.BREAK -> {} // kept above
      case Sheet _ -> enter(person, write, now);
    }
  }

  private void invite(Person person, Write write, Instant now) {
    if (person instanceof Therapist therapist) {
      inviting.inviteOne(therapist, Written.text(write, "label").orElse("?"), now);
    }
  }

  private void kindWord(Person person, Write write) {
    var place = write.about();
    var words = Written.text(write, "kind_word");
    if (person instanceof Therapist therapist && place != null && words.isPresent()) {
      preferences.keepKindWord(therapist, (int) place.getLeastSignificantBits(), words.get());
    }
  }

  /** The one tap that means now: everything else waits for the digest (brief, section 3). */
  private void tell(Person person, Write write, Instant now) {
    if (person instanceof Patient patient
        && Written.code(write, "share").filter("tell"::equals).isPresent()) {
      pushes.wish(patient, now);
    }
  }

  private static Optional<Patient> patient(Person person) {
    return person instanceof Patient patient ? Optional.of(patient) : Optional.empty();
  }

  private void enter(Person person, Write write, Instant now) {
    var subject = subjects.of(write.about());
    enter(person, write, subject, subject.map(Subject::occasionId), now);
  }

  private void enter(
      Person person, Write write, Optional<Subject> subject, Optional<UUID> occasion, Instant now) {
    if (write.fields().isEmpty() || !(person instanceof Patient)) {
      return; // everything in it was skipped, or a therapist tries an exercise out
    }
    boolean kept =
        write.fields().get("share") instanceof Answer.Choice(var key) && key.equals("keep");
    journal.add(
        new Entry(
            person.id(),
            write.kind(),
            subject.map(it -> it.assignment().id()).orElse(null),
            occasion.orElse(null),
            now,
            write.fields(),
            kept ? Set.of("note") : write.secret(),
            write.correction()));
  }

  /** The outcome ends the occasion; one reported unasked ends what was planned for today. */
  private Optional<UUID> settled(
      Person person, Write write, Optional<Subject> subject, Instant now) {
    if (!(write.fields().get("outcome") instanceof Answer.Choice(var code)) || subject.isEmpty()) {
      return subject.map(Subject::occasionId);
    }
    var ending = Ending.valueOf(code.toUpperCase(Locale.ROOT));
    var occasion = subject.get().occasion();
    if (occasion != null) {
      patient(person).ifPresent(patient -> planning.end(patient, occasion, ending, now));
      return Optional.of(occasion.id());
    }
    var assignment = subject.get().assignment();
    return patient(person).flatMap(patient -> planning.reported(patient, assignment, ending, now));
  }

  private void fade(Person person, Write write, Instant now) {
    var wish = Written.code(write, "fewer");
    var about = subjects.of(write.about()).map(Subject::assignment);
    if (person instanceof Patient patient && wish.isPresent() && about.isPresent()) {
      Fading.keep(planning, patient, about.get(), wish.get(), now);
      enter(person, write, now);
    }
  }
}
