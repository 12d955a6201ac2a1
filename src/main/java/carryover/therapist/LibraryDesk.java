package carryover.therapist;

import static java.nio.charset.StandardCharsets.UTF_8;

import carryover.kernel.Message;
import carryover.library.Acquisitions;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.library.Shelf;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.Caseload;
import carryover.people.Person.Patient;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Does what a therapist types or taps in the library. */
public final class LibraryDesk {
  private final Library library;
  private final Shelf shelf;
  private final Acquisitions acquisitions;
  private final LibraryPages pages;
  private final SentScripts sentScripts;
  private final Caseload caseload;
  private final Stage stage;
  private final Outbox outbox;
  private final Scripts scripts;

  public LibraryDesk(
      Library library,
      Shelf shelf,
      Acquisitions acquisitions,
      SentScripts sentScripts,
      Caseload caseload,
      Stage stage,
      Outbox outbox,
      Scripts scripts) {
    this.library = library;
    this.shelf = shelf;
    this.acquisitions = acquisitions;
    this.pages = new LibraryPages(library, shelf, scripts);
    this.sentScripts = sentScripts;
    this.caseload = caseload;
    this.stage = stage;
    this.outbox = outbox;
    this.scripts = scripts;
  }

  /** {@code /library}, or {@code /library} and words to look for. */
  public void open(Therapist therapist, String typed) {
    if (typed.isBlank()) {
      send(therapist, pages.topics(therapist));
      return;
    }
    var shown = typed.strip().replaceAll("\\s+", " ");
    var found = library.byId(shown).map(List::of).orElseGet(() -> library.find(shown));
    send(
        therapist,
        found.isEmpty()
            ? pages.nothingFound(therapist, shown)
            : pages.found(therapist, shown, found));
  }

  /**
   * Does a tap on one of the library's buttons, {@code l:VERB:ARGUMENT…}.
   *
   * @return a notice that answers the tap, "" for none
   */
  public String tapped(Therapist therapist, int messageId, String data, Instant now) {
    var words = Arrays.asList(data.split(":", -1));
    var verb = words.get(1);
    var arguments = words.subList(2, words.size());
    var first = at(arguments, 0);
    return switch (verb) {
      case "topics" -> change(therapist, messageId, pages.topics(therapist));
      case "topic" -> topic(therapist, messageId, first, at(arguments, 1));
      case "gone" -> change(therapist, messageId, pages.retired(therapist, retired()));
      case "draft_play", "draft_list", "draft_drop" ->
          sentScripts.tapped(therapist, messageId, verb, first, now);
      default ->
          listed(first)
              .or(() -> gone(first))
              .map(each -> exercise(therapist, each, messageId, verb, at(arguments, 1), now))
              .orElseGet(() -> old(therapist));
    };
  }

  private String topic(Therapist therapist, int messageId, String topic, String page) {
    return library.topics().contains(topic) && page.matches("\\d{1,3}")
        ? change(therapist, messageId, pages.topic(therapist, topic, Integer.parseInt(page)))
        : old(therapist);
  }

  private String exercise(
      Therapist therapist,
      Exercise exercise,
      int messageId,
      String verb,
      String topic,
      Instant now) {
    var script = exercise.script().name();
    switch (verb) {
      case "play" -> stage.plays(therapist, shelf.playName(script), now);
      case "export" -> export(therapist, script);
      default -> {
        return screen(therapist, exercise, verb, topic, now)
            .map(next -> change(therapist, messageId, next))
            .orElseGet(() -> old(therapist));
      }
    }
    return "";
  }

  /** The screen that a button leads to; none where that cannot be done (any more). */
  private Optional<Message> screen(
      Therapist therapist, Exercise exercise, String verb, String topic, Instant now) {
    var from = library.topics().contains(topic) ? topic : "";
    boolean possible =
        switch (verb) {
          case "ex" -> true;
          case "give", "retire" -> isListed(exercise);
          case "retire_yes" -> acquisitions.retire(exercise.script().name(), now);
          case "back" -> acquisitions.bringBack(exercise.script().name(), now);
          default -> false;
        };
    return Optional.of(exercise)
        .filter(_ -> possible)
        .map(each ->
            switch (verb) {
              case "give" -> pages.patients(therapist, each, patients(therapist, now));
              case "retire" -> pages.askRetire(therapist, each);
              default -> page(therapist, each, from);
            });
  }

  private Message page(Therapist therapist, Exercise exercise, String topic) {
    return pages.exercise(therapist, exercise, !isListed(exercise), topic);
  }

  private void export(Therapist therapist, String script) {
    var content = shelf.source(shelf.playName(script)).getBytes(UTF_8);
    var caption = scripts.words(therapist.voice(), "library.export_caption");
    var file = new Act.Document(script + ".yaml", content, caption);
    outbox.promise(new Promise(therapist.chat(), file, Urgency.REPLY));
  }

  private List<Patient> patients(Therapist therapist, Instant now) {
    return caseload.all(therapist.id(), now);
  }

  private boolean isListed(Exercise exercise) {
    return listed(exercise.id()).isPresent();
  }

  private Optional<Exercise> listed(String id) {
    return library.byId(id);
  }

  private Optional<Exercise> gone(String id) {
    return retired().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private List<Exercise> retired() {
    return shelf.retired().stream().flatMap(each -> Exercise.of(each).stream()).toList();
  }

  private String change(Therapist therapist, int messageId, Message message) {
    outbox.promise(
        new Promise(therapist.chat(), new Act.Change(messageId, message), Urgency.REPLY));
    return "";
  }

  private void send(Therapist therapist, Message message) {
    outbox.promise(new Promise(therapist.chat(), new Act.Send(message), Urgency.REPLY));
  }

  private String old(Therapist therapist) {
    return scripts.words(therapist.voice(), "therapist.old_button");
  }

  private static String at(List<String> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }
}
