package carryover.therapist;

import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarm.What;
import carryover.agenda.Alarms;
import carryover.audit.Trail;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.people.Cover;
import carryover.people.Covers;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A colleague stands in while a therapist is away: asked for, agreed to, ended by either. */
final class Covering {
  /** How many days can be tapped: one, two, three weeks. */
  private static final Set<String> LENGTHS = Set.of("7", "14", "21");

  private final People people;
  private final Covers covers;
  private final Assignments assignments;
  private final Alarms alarms;
  private final PatientsTold told;
  private final Trail trail;
  private final CoverPages pages;

  Covering(
      People people,
      Covers covers,
      Assignments assignments,
      Alarms alarms,
      PatientsTold told,
      Trail trail,
      Scripts scripts) {
    this.people = people;
    this.covers = covers;
    this.assignments = assignments;
    this.alarms = alarms;
    this.told = told;
    this.trail = trail;
    this.pages = new CoverPages(scripts);
  }

  /** What to answer to what stands behind {@code /cover}. */
  Message typed(Therapist me, String line, Instant now) {
    var colleagues = people.colleaguesOf(me.id());
    var today = now.atZone(me.zone()).toLocalDate();
    return switch (CoverLine.read(line, colleagues, me.voice().language(), today)) {
      case CoverLine.All() -> page(me, now);
      case CoverLine.Of(var colleague) -> pages.from(me, colleague, today);
      case CoverLine.Days(var colleague, var first, var last) ->
          ask(me, colleague, first, last, now);
      case CoverLine.Nobody(var typed) -> pages.nobody(me, typed, colleagues);
      case CoverLine.NoDay(var typed) -> pages.noDay(me, typed);
      case CoverLine.SameName(var name) -> pages.sameName(me, name);
    };
  }

  Done tapped(Tap tap) {
    return switch (tap.argument(0)) {
      case "" -> Done.shows(page(tap.therapist(), tap.now()));
      case "w", "f", "u" -> Done.shows(colleague(tap).flatMap(each -> chosen(tap, each)));
      default -> Done.shows(cover(tap).flatMap(each -> about(tap, each)));
    };
  }

  private Optional<Therapist> colleague(Tap tap) {
    return PersonId.ofBrief(tap.argument(1))
        .flatMap(people::byId)
        .filter(Therapist.class::isInstance)
        .map(Therapist.class::cast);
  }

  /** Who, from when, until when: a page after the other. */
  private Optional<Message> chosen(Tap tap, Therapist colleague) {
    var me = tap.therapist();
    try {
      return switch (tap.argument(0)) {
        case "w" -> Optional.of(pages.from(me, colleague, today(tap)));
        case "f" -> Optional.of(pages.until(me, colleague, day(tap)));
        default ->
            LENGTHS.contains(tap.argument(3))
                ? Optional.of(
                    ask(
                        me,
                        colleague,
                        day(tap),
                        day(tap).plusDays(Long.parseLong(tap.argument(3)) - 1),
                        tap.now()))
                : Optional.empty();
      };
    } catch (DateTimeException forged) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Tap tap) {
    return LocalDate.parse(tap.argument(2), CoverPages.CODE);
  }

  private static LocalDate today(Tap tap) {
    return tap.now().atZone(tap.therapist().zone()).toLocalDate();
  }

  /** The days are the therapist's own, both included; from today on means from now on. */
  private Message ask(
      Therapist me, Therapist colleague, LocalDate first, LocalDate last, Instant now) {
    ZoneId zone = me.zone();
    boolean isNow = first.equals(now.atZone(zone).toLocalDate());
    var begins = isNow ? now : first.atStartOfDay(zone).toInstant();
    var ends = last.plusDays(1).atStartOfDay(zone).toInstant();
    var cover = Cover.asked(me.id(), colleague.id(), begins, ends);
    var refusal =
        begins.isBefore(now)
            ? Optional.of(Cover.Refusal.PAST)
            : cover.refusal(ofBoth(cover, now), now);
    if (refusal.isPresent()) {
      return pages.refused(me, refusal.get(), colleague);
    }
    covers.add(cover);
    tell(cover.colleague(), cover.id(), What.COVER_ASKED, now);
    return opened(me, cover);
  }

  private Set<Cover> ofBoth(Cover cover, Instant now) {
    return Stream.of(cover.therapist(), cover.colleague())
        .flatMap(each -> covers.openOf(each, now).stream())
        .collect(Collectors.toSet());
  }

  /** The one that a tap is about, but only for the two whom it is between. */
  private Optional<Cover> cover(Tap tap) {
    var me = tap.therapist().id();
    return PersonId.ofBrief(tap.argument(1))
        .flatMap(id -> covers.byId(id.value()))
        .filter(each -> each.therapist().equals(me) || each.colleague().equals(me));
  }

  private Optional<Message> about(Tap tap, Cover cover) {
    var me = tap.therapist();
    boolean isAsked = cover.colleague().equals(me.id());
    return switch (tap.argument(0)) {
      case "o" -> Optional.of(opened(me, cover));
      case "y" -> isAsked ? Optional.of(yes(me, cover, tap.now())) : Optional.empty();
      case "n" -> end(me, cover, tap.now());
      default -> Optional.empty();
    };
  }

  /** It holds from now on; or why it cannot any more; a second yes finds it as it is. */
  private Message yes(Therapist me, Cover cover, Instant now) {
    var refusal = cover.refusal(ofBoth(cover, now), now);
    if (cover.accepted() == null && cover.ended() == null && refusal.isPresent()) {
      return pages.tooLate(me, refusal.get(), people.therapist(cover.therapist()));
    }
    if (covers.accept(cover.id(), now)) {
      accepted(cover, now);
    }
    return opened(me, covers.byId(cover.id()).orElse(cover));
  }

  private void accepted(Cover cover, Instant now) {
    for (var each : Set.of(cover.therapist(), cover.colleague())) {
      alarms.set(each, cover.ends(), new Ring.CoverOver(cover.id()));
    }
    tell(cover.therapist(), cover.id(), What.COVER_YES, now);
    trail.note(cover.colleague(), carryover.audit.What.COVER_BEGAN, cover.therapist(), now);
    var therapist = people.therapist(cover.therapist());
    var colleague = people.therapist(cover.colleague());
    told.covers(
        cover,
        people.patientsOf(therapist.id()),
        therapist,
        voice ->
            Map.of(
                "therapist", therapist.name(),
                "colleague", colleague.name(),
                "from", pages.first(cover, therapist, voice),
                "until", pages.last(cover, therapist, voice)),
        now);
  }

  private Optional<Message> end(Therapist me, Cover cover, Instant now) {
    if (!covers.end(cover.id(), now)) {
      return Optional.empty();
    }
    alarms.clear(cover.id());
    if (cover.accepted() != null) {
      over(cover, now);
      var other = me.id().equals(cover.therapist()) ? cover.colleague() : cover.therapist();
      tell(other, cover.id(), What.COVER_ENDED, now);
    } else if (me.id().equals(cover.colleague())) {
      tell(cover.therapist(), cover.id(), What.COVER_NO, now);
    }
    return covers.byId(cover.id()).map(each -> opened(me, each));
  }

  /** What the colleague assigned is the therapist's again; whoever knows of it is told. */
  private void over(Cover cover, Instant now) {
    var patients = people.patientsOf(cover.therapist());
    assignments.passOn(patients.stream().map(each -> each.id()).toList(), cover.therapist());
    trail.note(cover.colleague(), carryover.audit.What.COVER_ENDED, cover.therapist(), now);
    var therapist = people.therapist(cover.therapist());
    told.coversNoMore(cover, patients, therapist, people.therapist(cover.colleague()), now);
  }

  private Message page(Therapist me, Instant now) {
    return pages.all(me, covers.openOf(me.id(), now), people.colleaguesOf(me.id()));
  }

  private Message opened(Therapist me, Cover cover) {
    var other = me.id().equals(cover.therapist()) ? cover.colleague() : cover.therapist();
    return pages.opened(me, cover, people.therapist(other), people.therapist(cover.therapist()));
  }

  private void tell(PersonId therapist, UUID about, What what, Instant now) {
    alarms.set(therapist, now, new Ring.News(about, what));
  }
}
