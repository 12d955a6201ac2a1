package carryover.conversation;

import carryover.dialogue.Effect.Write;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Person.Patient;
import carryover.plan.Assignment;
import carryover.plan.Assignments;
import carryover.plan.Pauses;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the breaks that patients take: from everything, or from one exercise. */
public final class Breaks {
  private final Assignments assignments;
  private final Pauses pauses;
  private final BreakPages pages;
  private final Outbox outbox;

  public Breaks(Assignments assignments, Pauses pauses, BreakPages pages, Outbox outbox) {
    this.assignments = assignments;
    this.pauses = pauses;
    this.pages = pages;
    this.outbox = outbox;
  }

  /**
   * Keeps what it is a break from, which is followed by the question how long; or how long, which
   * is answered with its end.
   */
  Optional<Next> keep(Patient patient, Write write, Instant now) {
    var from = Written.code(write, "which");
    if (from.isPresent()) {
      var one = from.flatMap(Taps::id).flatMap(id -> own(patient, id)).map(Assignment::id);
      return Optional.of(new Next("break", one.orElse(patient.id().value())));
    }
    Written.code(write, "length").ifPresent(length -> take(patient, write.about(), length, now));
    return Optional.empty();
  }

  private void take(Patient patient, @Nullable UUID about, String length, Instant now) {
    var one = Optional.ofNullable(about).flatMap(id -> own(patient, id));
    var until = until(length, now.atZone(patient.zone()));
    if (one.isPresent()) {
      pause(patient, one.get(), until, now);
    } else {
      pause(patient, until, now);
    }
    new Post(outbox, patient.chat(), Urgency.REPLY).send(pages.taken(patient, one, until, now));
  }

  private Optional<Assignment> own(Patient patient, UUID id) {
    return assignments.byId(id).filter(each -> each.patient().equals(patient.id()));
  }

  /** The end of a break of {@code 3d}, until a day, or open; null for none. */
  private static @Nullable Instant until(String length, ZonedDateTime now) {
    if (length.equals("stop_pause")) {
      return null;
    }
    if (length.matches("[1-9]\\d?d")) {
      int days = Integer.parseInt(length.substring(0, length.length() - 1));
      return now.plusDays(days).toInstant();
    }
    try {
      return LocalDate.parse(length).atStartOfDay(now.getZone()).toInstant();
    } catch (DateTimeException noDay) {
      return Pauses.openEnd(now.toInstant());
    }
  }

  private void pause(Patient patient, @Nullable Instant until, Instant now) {
    if (until == null) {
      var unused = end(patient, now);
    } else {
      var unused = pauses.pause(patient, patient.id(), until, now);
    }
  }

  private void pause(Patient patient, Assignment one, @Nullable Instant until, Instant now) {
    if (until == null) {
      end(one);
    } else {
      pauses.pause(patient, patient.id(), one, until, now);
    }
  }

  /** Ends a break from everything early, or notes that it is over. */
  Patient end(Patient patient, Instant now) {
    return pauses.end(patient, now);
  }

  /** Ends a break from one exercise early, or notes that it is over. */
  void end(Assignment one) {
    pauses.end(one);
  }
}
