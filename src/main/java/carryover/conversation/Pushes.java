package carryover.conversation;

import carryover.agenda.Alarm;
import carryover.agenda.Alarm.Ring;
import carryover.agenda.Alarm.What;
import carryover.agenda.Alarms;
import carryover.agenda.Courtesy.Ruling;
import carryover.agenda.Discretion;
import carryover.digest.Digests;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.Caseload;
import carryover.people.Contacts;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.people.Routines;
import carryover.plan.Sessions;
import carryover.script.Scripts;
import carryover.therapist.WhoLeft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells therapists what they did not just ask for. The one place where all of it waits for the end
 * of their quiet hours; only a red alert does not come by here ({@link SafetyDesk}). Whoever stands
 * in for a therapist gets what the therapist would get.
 */
public final class Pushes {
  private final People people;
  private final Caseload caseload;
  private final Contacts contacts;
  private final Routines routines;
  private final Sessions sessions;
  private final Digests digests;
  private final PracticeNews news;
  private final Alarms alarms;
  private final Outbox outbox;
  private final Scripts scripts;

  public Pushes(
      People people,
      Caseload caseload,
      Contacts contacts,
      Routines routines,
      Sessions sessions,
      Digests digests,
      PracticeNews news,
      Alarms alarms,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.caseload = caseload;
    this.contacts = contacts;
    this.routines = routines;
    this.sessions = sessions;
    this.digests = digests;
    this.news = news;
    this.alarms = alarms;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Tells what has just happened; at once, or when quiet hours end. */
  void news(Therapist therapist, UUID about, What what, Instant now) {
    var ring = new Ring.News(about, what);
    ring(therapist, new Alarm(UUID.randomUUID(), therapist.id(), now, now, ring), now);
  }

  /** Tells the patient's own therapist what has just happened. */
  void news(Patient about, What what, Instant now) {
    news(people.therapist(about.therapist()), about.id().value(), what, now);
  }

  /** A patient would like to talk: told at most once a day, and only where it is wanted. */
  void wish(Patient patient, Instant now) {
    var today = now.atZone(patient.zone()).toLocalDate();
    boolean isTold =
        contacts
            .lastWishTold(patient.id())
            .filter(at -> at.atZone(patient.zone()).toLocalDate().equals(today))
            .isPresent();
    if (!isTold && areWishesTold(patient, now)) {
      contacts.wishTold(patient.id(), now);
      news(patient, What.WISH, now);
    }
  }

  /** Whether somebody is told at once what this patient wishes. */
  boolean areWishesTold(Patient patient, Instant now) {
    var reader = caseload.reader(people.therapist(patient.therapist()), now);
    return routines.of(reader.id()).pushWish();
  }

  /**
   * Somebody has left. Who it was is kept nowhere but in the button; nobody knows it any more when
   * quiet hours end.
   */
  void left(Therapist therapist, String label, Instant now) {
    if (rule(therapist, null, now) instanceof Ruling.Now) {
      var text = scripts.words(therapist.voice(), "practice.left", Map.of());
      var open = scripts.words(therapist.voice(), "digest.open");
      post(therapist).send(Message.with(text, List.of(List.of(WhoLeft.button(open, label)))));
    } else {
      news(therapist, therapist.id().value(), What.LEFT, now);
    }
  }

  /** Whether this may ring now; if not yet, it rings again when it may. */
  boolean mayTell(Therapist reader, Alarm alarm, Instant now) {
    return switch (rule(reader, null, now)) {
      case Ruling.Now() -> true;
      case Ruling.Wait(var until) -> {
        alarms.wait(alarm, until);
        yield false;
      }
      case Ruling.Drop _ -> false;
    };
  }

  void ring(Therapist owner, Alarm alarm, Instant now) {
    switch (alarm.ring()) {
      case Ring.SessionDigest(var patient) -> session(owner, alarm, patient, now);
      case Ring.News(var about, var what) -> news(owner, alarm, about, what, now);
      case Ring.DigestDue() -> {
        if (mayTell(owner, alarm, now)) {
          digests.push(owner, now);
        }
      }
      case Ring.MorningLine() -> {
        if (mayTell(owner, alarm, now)) {
          morning(owner, alarm, now);
        }
      }
      case Ring.CoverOver(var cover) -> over(owner, alarm, cover, now);
      case Ring.TalkGoesOn _ -> {} // see Prompts
      case Ring.DiaryDue _, Ring.AgreementDue _, Ring.PlanChanged _ -> {} // patients' only
      case Ring.PauseOver _, Ring.ExercisePauseOver _ -> {} // patients' only, too
      case Ring.AssignmentEnds _, Ring.LettersWait _ -> {} // and these
      case Ring.ErasureNear _, Ring.ErasureDue _ -> {} // and these
      case Ring.SessionEve _, Ring.FewerReminders _, Ring.AskedAgain _ -> {} // and these
    }
  }

  /** The digest before a session; once it has begun, the session is the next no more. */
  private void session(Therapist owner, Alarm alarm, UUID id, Instant now) {
    var patient =
        people
            .lock(new PersonId(id))
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .filter(each -> each.therapist().equals(owner.id()));
    if (patient.isEmpty()) {
      return;
    }
    var reader = caseload.reader(owner, now);
    switch (rule(reader, patient.get().nextSession(), now)) {
      case Ruling.Wait(var until) -> alarms.wait(alarm, until);
      case Ruling.Drop _ -> {
        var unused = sessions.near(patient.get(), now);
      }
      case Ruling.Now() -> {
        if (sessions.near(patient.get(), now)) {
          digests.pushBeforeSession(reader, patient.get());
        }
      }
    }
  }

  private void news(Therapist owner, Alarm alarm, UUID about, What what, Instant now) {
    var reader = PracticeNews.isOfPatients(what) ? caseload.reader(owner, now) : owner;
    if (mayTell(reader, alarm, now)) {
      news.of(reader, about, what).ifPresent(message -> post(reader).send(message));
    }
  }

  /** What ends with a cover ends at once; the word about it waits. */
  private void over(Therapist owner, Alarm alarm, UUID cover, Instant now) {
    if (alarm.due().equals(alarm.planned())) {
      news.over(owner, cover, now);
    }
    if (mayTell(owner, alarm, now)) {
      news.of(owner, cover, What.COVER_ENDED).ifPresent(message -> post(owner).send(message));
    }
  }

  /** On a day with sessions, once; where the digest of all comes at this minute, that is enough. */
  private void morning(Therapist therapist, Alarm alarm, Instant now) {
    var zone = therapist.zone();
    alarms.setMorning(therapist.id(), routines.of(therapist.id()).nextMorning(now, zone));
    var before = alarm.planned().minusNanos(1);
    boolean isDigestTime =
        therapist.digest().rhythm().next(before, zone).filter(alarm.planned()::equals).isPresent();
    if (!isDigestTime) {
      digests.pushToday(therapist, now);
    }
  }

  private Ruling rule(Therapist reader, @Nullable Instant useless, Instant now) {
    return Discretion.rule(reader.zone(), routines.of(reader.id()).quiet(), useless, now);
  }

  private Post post(Therapist reader) {
    return new Post(outbox, reader.chat(), Urgency.PLANNED);
  }
}
