package carryover.therapist;

import carryover.kernel.BotName;
import carryover.kernel.Button;
import carryover.kernel.Message;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.Invitations;
import carryover.people.Naming;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hands out the single-use links by which patients join. */
public final class Inviting {
  /** How many links one sheet may have; ours, it fits one message. */
  static final int SHEET = 25;

  /** As long as a label may be, in characters. */
  static final int LABEL = 40;

  private final People people;
  private final Invitations invitations;
  private final Outbox outbox;
  private final Scripts scripts;
  private final BotName bot;

  public Inviting(
      People people, Invitations invitations, Outbox outbox, Scripts scripts, BotName bot) {
    this.people = people;
    this.invitations = invitations;
    this.outbox = outbox;
    this.scripts = scripts;
    this.bot = bot;
  }

  /** Sends the therapist a link for one patient under this label. */
  public void inviteOne(Therapist therapist, String label, Instant now) {
    var kept = Naming.of(label, LABEL);
    if (kept.isEmpty()) {
      var empty = scripts.words(therapist.voice(), "therapist.label_empty", Map.of());
      send(therapist, Message.text(empty));
      return;
    }
    if (isTaken(therapist, kept)) {
      var taken = scripts.words(therapist.voice(), "therapist.label_taken", Map.of("label", kept));
      send(therapist, Message.text(taken));
      return;
    }
    var link = link(therapist, kept, now);
    var text =
        scripts.words(
            therapist.voice(),
            "therapist.invite_link",
            Map.of("label", kept, "link", link, "days", Invitations.VALID.toDays()));
    send(therapist, Message.text(text));
  }

  /** Sends a sheet of links; their labels are numbers that can be written beside the names. */
  public void inviteMany(Therapist therapist, int count, Instant now) {
    var voice = therapist.voice();
    if (count < 1 || count > SHEET) {
      send(
          therapist,
          Message.text(scripts.words(voice, "therapist.invite_count", Map.of("max", SHEET))));
      return;
    }
    var lines =
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> "P" + number + "  " + link(therapist, "P" + number, now))
            .collect(Collectors.joining("\n"));
    var head =
        scripts.words(
            voice,
            "therapist.invite_sheet",
            Map.of("count", count, "days", Invitations.VALID.toDays()));
    send(therapist, Message.with(head + "\n\n" + lines, List.<List<Button>>of()));
  }

  /** Two patients of one label could not be told apart in {@code /assign} or the digest. */
  private boolean isTaken(Therapist therapist, String label) {
    return people.patientsOf(therapist.id()).stream()
        .anyMatch(patient -> patient.label().equalsIgnoreCase(label));
  }

  private String link(Therapist therapist, String label, Instant now) {
    return bot.link(invitations.forPatient(therapist.id(), label, now));
  }

  private void send(Therapist therapist, Message message) {
    outbox.promise(new Promise(therapist.chat(), new Act.Send(message), Urgency.REPLY));
  }
}
