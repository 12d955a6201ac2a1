package carryover.digest;

import carryover.agenda.Alarms;
import carryover.digest.CaseloadPage.Kind;
import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PlainPage;
import carryover.library.Library;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.ByLabel;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.people.Routines;
import carryover.picture.Pictures;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the digest: pushed at the therapist's time, without content, and opened by a tap. */
public final class Digests {
  /** What is left for the plain form of a page; a bubble has 4,096 characters (Bot API). */
  private static final int BUBBLE = 3800;

  private final Caseload caseload;
  private final Summaries summaries;
  private final Routines routines;
  private final Lists lists;
  private final Reactions reactions;
  private final Pictures pictures;
  private final Openings openings;
  private final Alarms alarms;
  private final Library library;
  private final Outbox outbox;
  private final Scripts scripts;

  public Digests(
      Caseload caseload,
      Summaries summaries,
      Routines routines,
      Reactions reactions,
      Pictures pictures,
      Openings openings,
      Alarms alarms,
      Library library,
      Outbox outbox,
      Scripts scripts) {
    this.caseload = caseload;
    this.summaries = summaries;
    this.routines = routines;
    this.lists = new Lists(caseload, summaries, routines, library, scripts);
    this.reactions = reactions;
    this.pictures = pictures;
    this.openings = openings;
    this.alarms = alarms;
    this.library = library;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** Says that a digest is there, and nothing more; plans the next one. */
  public void push(Therapist therapist, Instant now) {
    therapist
        .digest()
        .rhythm()
        .next(now, therapist.zone())
        .ifPresent(due -> alarms.setDigest(therapist.id(), due));
    if (!own(therapist, now).isEmpty()) {
      push(therapist, "digest.ready", "digest");
    }
  }

  /** Says that a digest is there before a session, and nothing more; not even whose. */
  public void pushBeforeSession(Therapist therapist, Patient patient) {
    push(
        therapist,
        "digest.ready_session",
        "digest",
        patient.id().brief(),
        Moved.code(patient.nextSession()));
  }

  /** Says that there are sessions today, if there are, and nothing more. */
  public void pushToday(Therapist therapist, Instant now) {
    if (!Lists.today(therapist, own(therapist, now), now).isEmpty()) {
      push(therapist, "digest.ready_today", "pg", Kind.TODAY.code());
    }
  }

  private void push(Therapist therapist, String key, String verb, String... arguments) {
    var label = scripts.words(therapist.voice(), "digest.open");
    var text = scripts.words(therapist.voice(), key, Map.of());
    var open = List.of(List.of(Menu.button(label, verb, arguments)));
    outbox.promise(
        new Promise(therapist.chat(), new Act.Send(Message.with(text, open)), Urgency.PLANNED));
  }

  /** The caseload, who needs attention first; or the one patient's page where there is only one. */
  public Message caseload(Therapist therapist, Instant now) {
    var patients = own(therapist, now);
    return patients.size() == 1
        ? page(therapist, patients.getFirst(), now)
        : lists.of(therapist, Kind.DIGEST, patients, "0", now);
  }

  /** All patients, who needs attention first. */
  public Message patients(Therapist therapist, Instant now) {
    return lists.of(therapist, Kind.PATIENTS, listed(therapist, Kind.PATIENTS, now), "0", now);
  }

  /** Whoever has a session today, by time. */
  public Message today(Therapist therapist, Instant now) {
    return lists.of(therapist, Kind.TODAY, own(therapist, now), "0", now);
  }

  /** One page of a list, by the arguments of its button; empty for a forged one. */
  public Optional<Message> turned(Therapist therapist, List<String> arguments, Instant now) {
    var code = arguments.isEmpty() ? "" : arguments.getFirst();
    var page = arguments.size() > 1 ? arguments.get(1) : "0";
    return Kind.of(code)
        .map(kind -> lists.of(therapist, kind, listed(therapist, kind, now), page, now));
  }

  /**
   * What to answer to a name behind a command: the page where one patient is called so, the list
   * with only those where several are.
   *
   * @param isDigest for a digest; else for a patient's own page
   * @param one makes the page of the one who is found
   */
  public Message named(
      Therapist therapist,
      String name,
      boolean isDigest,
      Function<Patient, Message> one,
      Instant now) {
    var all = own(therapist, now);
    var found = ByLabel.named(name, all);
    if (found.size() == 1) {
      return one.apply(found.getFirst());
    }
    var kind = isDigest ? Kind.DIGEST : Kind.PATIENTS;
    return found.isEmpty() && !all.isEmpty()
        ? Message.text(
            telling(therapist).say("digest.nobody_called", Map.of("text", Echo.of(name))))
        : lists.of(therapist, kind, found, "0", now);
  }

  /**
   * What answers a tap on a digest's button about somebody who is not on the therapist's list, as
   * after a discharge or a hand-over; empty for other buttons. It tells nothing about anybody.
   */
  public Optional<String> gone(Therapist therapist, String verb) {
    return verb.equals("digest") || verb.equals("tr")
        ? Optional.of(telling(therapist).label("digest.gone"))
        : Optional.empty();
  }

  /** One patient's digest. */
  public Message page(Therapist therapist, Patient patient, Instant now) {
    return page(therapist, patient, List.of(), now);
  }

  /**
   * One patient's digest, opened from a button.
   *
   * @param arguments those of the button behind the patient: the session that it was made for, if
   *     it was made for one
   */
  public Message page(Therapist therapist, Patient patient, List<String> arguments, Instant now) {
    openings.note(therapist, patient, now);
    var summary = summaries.of(patient, now);
    var routine = routines.of(therapist.id());
    var telling = telling(therapist);
    var points = reactions.marked(patient, Points.of(summary, routine.points()));
    var top = Moved.line(arguments, summary, telling);
    var rows = new ArrayList<List<Button>>(new TracePage(telling, summary, points).buttons());
    rows.addAll(reactions.below(therapist, patient, summary, points));
    var plain = DigestPage.plain(telling, summary, points, top);
    var text = PlainPage.of(plain, BUBBLE, telling.say("digest.more"));
    var message = Message.with(text, rows);
    if (!routine.rich()) {
      return message;
    }
    var picture =
        pictures.draw(
            therapist.voice(), Charts.of(summary, telling, summaries.climb(patient, now)));
    return message.as(DigestPage.rich(telling, summary, points, picture, top));
  }

  /** What a number of a patient's digest was counted from; empty for a forged button. */
  public Optional<Message> trace(
      Therapist therapist, Patient patient, List<String> arguments, Instant now) {
    var page = arguments.size() > 1 ? arguments.get(1) : "0";
    return arguments.stream()
        .findFirst()
        .flatMap(Trace::of)
        .map(trace -> {
          openings.note(therapist, patient, now);
          var summary = summaries.of(patient, now);
          var routine = routines.of(therapist.id());
          var points = Points.of(summary, routine.points());
          var message = new TracePage(telling(therapist), summary, points).of(trace, page);
          return routine.rich() ? message : message.plain();
        });
  }

  /** An open alert keeps somebody who was discharged on the list of patients. */
  private List<Patient> listed(Therapist therapist, Kind kind, Instant now) {
    var listed = new ArrayList<>(own(therapist, now));
    if (kind == Kind.PATIENTS) {
      listed.addAll(summaries.alerted(caseload.discharged(therapist.id()), now));
    }
    return listed;
  }

  private List<Patient> own(Therapist therapist, Instant now) {
    return caseload.all(therapist.id(), now);
  }

  private Telling telling(Therapist therapist) {
    return new Telling(scripts, library, therapist.voice(), therapist.zone());
  }
}
