package carryover.conversation;

import carryover.agenda.Alarm.What;
import carryover.audit.Trail;
import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.people.Cover;
import carryover.people.Covers;
import carryover.people.People;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.plan.Assignments;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a therapist is told unasked, in words that may stand on a lock screen. */
public final class PracticeNews {
  private final People people;
  private final Covers covers;
  private final Assignments assignments;
  private final Trail trail;
  private final Scripts scripts;

  public PracticeNews(
      People people, Covers covers, Assignments assignments, Trail trail, Scripts scripts) {
    this.people = people;
    this.covers = covers;
    this.assignments = assignments;
    this.trail = trail;
    this.scripts = scripts;
  }

  /** Whether this is about the therapist's patients, and so for whoever stands in. */
  static boolean isOfPatients(What what) {
    return what == What.WISH;
  }

  /** What to say; empty where it is of no use any more. */
  Optional<Message> of(Therapist reader, UUID about, What what) {
    return switch (what) {
      case WISH -> patient(about).map(each -> opens(reader, "practice.wish", "digest", each.id()));
      case JOINED -> own(reader, about, "practice.joined");
      case RETURNED -> own(reader, about, "practice.returned");
      case LEFT -> Optional.of(say(reader, "practice.left", Map.of()));
      case COVER_ASKED ->
          covers
              .byId(about)
              .filter(each -> each.ended() == null)
              .map(each -> opensCover(reader, "practice.news_cover_asked", each));
      case COVER_YES ->
          other(reader, about).map(name -> named(reader, "practice.news_cover_yes", name));
      case COVER_NO ->
          other(reader, about).map(name -> named(reader, "practice.news_cover_no", name));
      case COVER_ENDED ->
          other(reader, about).map(name -> named(reader, "practice.news_cover_ended", name));
      case HAND_ASKED ->
          patient(about).map(each -> opens(reader, "practice.news_hand_asked", "hc", each.id()));
      case HAND_YES -> colleague(about).map(name -> named(reader, "practice.news_hand_yes", name));
      case HAND_NO -> colleague(about).map(name -> named(reader, "practice.news_hand_no", name));
      case ERASURE_NEAR -> Optional.of(erasureNear(reader));
      case ERASED -> Optional.of(say(reader, "caseload.erased", Map.of()));
    };
  }

  private Optional<Message> own(Therapist reader, UUID about, String key) {
    return patient(about)
        .filter(each -> each.therapist().equals(reader.id()))
        .map(each -> opens(reader, key, "patient", each.id()));
  }

  private Message erasureNear(Therapist reader) {
    var open = Menu.button(scripts.words(reader.voice(), "caseload.erasure_open"), "pl");
    return Message.with(words(reader, "caseload.erasure_near", Map.of()), List.of(List.of(open)));
  }

  /** A cover is over by itself: what the colleague assigned is the therapist's again. */
  void over(Therapist owner, UUID id, Instant now) {
    covers
        .byId(id)
        .filter(each -> each.ended() == null && !each.isOpen(now))
        .filter(each -> each.therapist().equals(owner.id()))
        .ifPresent(each -> {
          var patients = people.patientsOf(owner.id()).stream().map(Patient::id).toList();
          assignments.passOn(patients, owner.id());
          trail.note(each.colleague(), carryover.audit.What.COVER_ENDED, owner.id(), now);
        });
  }

  private Optional<Patient> patient(UUID id) {
    return people.byId(new PersonId(id)).filter(Patient.class::isInstance).map(Patient.class::cast);
  }

  private Optional<String> colleague(UUID id) {
    return people
        .byId(new PersonId(id))
        .filter(Therapist.class::isInstance)
        .map(each -> ((Therapist) each).name());
  }

  /** The name of the other of the two. */
  private Optional<String> other(Therapist reader, UUID cover) {
    return covers
        .byId(cover)
        .map(each -> each.therapist().equals(reader.id()) ? each.colleague() : each.therapist())
        .flatMap(id -> colleague(id.value()));
  }

  private Message opens(Therapist reader, String key, String verb, PersonId about) {
    return Message.with(words(reader, key, Map.of()), rows(reader, verb, about.brief()));
  }

  private Message opensCover(Therapist reader, String key, Cover cover) {
    var id = new PersonId(cover.id()).brief();
    return Message.with(words(reader, key, Map.of()), rows(reader, "co", "o", id));
  }

  private List<List<Button>> rows(Therapist reader, String verb, String... arguments) {
    var open = scripts.words(reader.voice(), "digest.open");
    return List.of(List.of(Menu.button(open, verb, arguments)));
  }

  private Message named(Therapist reader, String key, String colleague) {
    return say(reader, key, Map.of("colleague", colleague));
  }

  private Message say(Therapist reader, String key, Map<String, Object> values) {
    return Message.text(words(reader, key, values));
  }

  private String words(Therapist reader, String key, Map<String, Object> values) {
    return scripts.words(reader.voice(), key, values);
  }
}
