package carryover.people;

import carryover.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A colleague stands in for a therapist who is away. Only the therapist's own patients are in it,
 * never those whom the therapist covers.
 *
 * @param therapist who is away
 * @param colleague who stands in
 * @param begins from when on
 * @param ends the first moment after it
 * @param accepted when the colleague agreed, or null until then
 * @param ended when it was refused or taken back, or null
 */
public record Cover(
    UUID id,
    PersonId therapist,
    PersonId colleague,
    Instant begins,
    Instant ends,
    @Nullable Instant accepted,
    @Nullable Instant ended) {
  /** Why a cover cannot be. */
  public enum Refusal {
    SELF,
    PAST,
    /** Somebody stands in for this therapist at that time already, or has been asked to. */
    TWICE,
    /** The colleague is away at that time too. */
    AWAY_TOO,
    /** The therapist has agreed to stand in for somebody at that time: nobody would be there. */
    STANDS_IN
  }

  /** Asks for one; nothing holds before the colleague agrees. */
  public static Cover asked(PersonId therapist, PersonId colleague, Instant begins, Instant ends) {
    return new Cover(UUID.randomUUID(), therapist, colleague, begins, ends, null, null);
  }

  /** The last day of it, on the calendar of the one who is away. */
  public LocalDate lastDay(ZoneId away) {
    return ends.atZone(away).toLocalDate().minusDays(1);
  }

  /** Whether the colleague sees the therapist's patients now. */
  public boolean holds(Instant now) {
    return accepted != null && isOpen(now) && !now.isBefore(begins);
  }

  /** Whether it holds, or may still come to hold. */
  public boolean isOpen(Instant now) {
    return ended == null && now.isBefore(ends);
  }

  /** Whether somebody who treats these patients and covers these sees what is this therapist's. */
  static boolean sees(PersonId reader, PersonId therapist, Collection<Cover> covers, Instant now) {
    return reader.equals(therapist)
        || covers.stream()
            .anyMatch(each ->
                each.colleague.equals(reader)
                    && each.therapist.equals(therapist)
                    && each.holds(now));
  }

  /**
   * What speaks against it.
   *
   * @param others the covers of both people
   */
  public Optional<Refusal> refusal(Collection<Cover> others, Instant now) {
    if (therapist.equals(colleague)) {
      return Optional.of(Refusal.SELF);
    }
    if (!begins.isBefore(ends) || !now.isBefore(ends)) {
      return Optional.of(Refusal.PAST);
    }
    if (others.stream().anyMatch(each -> each.clashes(this, therapist, now))) {
      return Optional.of(Refusal.TWICE);
    }
    var agreed = others.stream().filter(each -> each.accepted != null).toList();
    if (agreed.stream().anyMatch(each -> each.clashes(this, colleague, now))) {
      return Optional.of(Refusal.AWAY_TOO);
    }
    return agreed.stream()
            .anyMatch(each -> each.colleague.equals(therapist) && each.meets(this, now))
        ? Optional.of(Refusal.STANDS_IN)
        : Optional.empty();
  }

  private boolean clashes(Cover other, PersonId away, Instant now) {
    return therapist.equals(away) && meets(other, now);
  }

  private boolean meets(Cover other, Instant now) {
    return !id.equals(other.id)
        && isOpen(now)
        && begins.isBefore(other.ends)
        && other.begins.isBefore(ends);
  }
}
