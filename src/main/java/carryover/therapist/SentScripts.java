package carryover.therapist;

import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PlayName;
import carryover.kernel.Stimulus;
import carryover.library.Acquisitions;
import carryover.library.Acquisitions.Received;
import carryover.library.Exercise;
import carryover.library.Library;
import carryover.library.Shelf;
import carryover.outbox.Act;
import carryover.outbox.Outbox;
import carryover.outbox.Promise;
import carryover.outbox.Urgency;
import carryover.people.Person.Therapist;
import carryover.script.SentLimits;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers a script that a therapist has sent: its mistakes, or a card with which it can be tried
 * and put into the library.
 */
public final class SentScripts {
  private static final int KIB = 1024;

  private final Acquisitions acquisitions;
  private final Shelf shelf;
  private final LibraryPages pages;
  private final Stage stage;
  private final Outbox outbox;

  public SentScripts(
      Acquisitions acquisitions, Library library, Shelf shelf, Stage stage, Outbox outbox) {
    this.acquisitions = acquisitions;
    this.shelf = shelf;
    this.pages = new LibraryPages(library, shelf, shelf);
    this.stage = stage;
    this.outbox = outbox;
  }

  /**
   * Asks for the file's content, if it can be a script.
   *
   * @param update the number under which it shall come
   */
  public void sent(Therapist therapist, Stimulus.SentFile file, long update) {
    var name = file.fileName().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
      say(therapist, "library.file_other", Map.of());
    } else if (file.bytes() > SentLimits.BYTES) {
      tooLarge(therapist);
    } else {
      var fetch = new Act.Fetch(file.fileId(), file.fileName(), SentLimits.BYTES, update);
      outbox.promise(new Promise(therapist.chat(), fetch, Urgency.REPLY));
    }
  }

  /** The content is there. */
  public void came(Therapist therapist, Stimulus.Fetched file, Instant now) {
    if (isBlank(file.content())) {
      say(therapist, "library.file_empty", Map.of());
      return;
    }
    switch (acquisitions.receive(therapist.id(), file.fileName(), file.content(), now)) {
      case Received.Draft(var playName, _) -> send(therapist, card(therapist, playName));
      case Received.Refused(var issues) ->
          MistakePages.of(shelf, therapist.voice(), file.fileName(), issues)
              .forEach(each -> send(therapist, each));
      case Received.NotText() -> say(therapist, "library.file_not_text", Map.of());
      case Received.TooLarge _ -> tooLarge(therapist);
    }
  }

  private static boolean isBlank(byte[] content) {
    for (byte each : content) {
      if (each > ' ' || each < 0) {
        return false;
      }
    }
    return true;
  }

  /** The content cannot be had. */
  public void didNotCome(Therapist therapist, Stimulus.NotFetched file) {
    if (file.tooLarge()) {
      tooLarge(therapist);
    } else {
      say(therapist, "library.file_not_fetched", Map.of());
    }
  }

  private void tooLarge(Therapist therapist) {
    say(therapist, "library.file_too_large", Map.of("most", SentLimits.BYTES / KIB));
  }

  /** A tap on a button of the card; a second one, or one on another's card, changes nothing. */
  String tapped(Therapist therapist, int messageId, String verb, String playName, Instant now) {
    if (!acquisitions.isDraftOf(therapist.id(), playName)) {
      return gone(therapist);
    }
    var exercise = exercise(playName);
    switch (verb) {
      case "draft_play" -> stage.plays(therapist, playName, now);
      case "draft_list" -> {
        if (!acquisitions.list(playName, now)) {
          return gone(therapist);
        }
        exercise.ifPresent(each -> change(therapist, messageId, listed(therapist, each)));
      }
      default -> {
        var unused = acquisitions.discard(therapist.id(), playName);
        exercise.ifPresent(
            each -> change(therapist, messageId, text(therapist, "library.draft_dropped", each)));
      }
    }
    return "";
  }

  private Message card(Therapist therapist, String playName) {
    var voice = therapist.voice();
    var exercise = exercise(playName).orElseThrow();
    var name = PlayName.plain(playName);
    var isNew = shelf.named(name).isEmpty();
    var news =
        isNew
            ? shelf.words(voice, "library.draft_new", Map.of())
            : shelf.words(voice, "library.draft_replaces", Map.of("version", shelf.newest(name)));
    return Message.with(
        pages.head(therapist, playName, exercise) + "\n\n" + news,
        List.of(
            List.of(Menu.library(shelf.words(voice, "library.play"), "draft_play", playName)),
            List.of(
                Menu.library(shelf.words(voice, "library.draft_list"), "draft_list", playName),
                Menu.library(shelf.words(voice, "library.draft_drop"), "draft_drop", playName))));
  }

  private Message listed(Therapist therapist, Exercise exercise) {
    var voice = therapist.voice();
    return Message.with(
        text(therapist, "library.draft_listed", exercise).html().value(),
        List.of(
            List.of(
                Menu.library(shelf.words(voice, "library.look"), "ex", exercise.id()),
                Menu.library(shelf.words(voice, "library.assign"), "give", exercise.id()))));
  }

  private Message text(Therapist therapist, String key, Exercise exercise) {
    var title = shelf.label(therapist.voice(), exercise.script().name(), "title");
    return Message.text(shelf.words(therapist.voice(), key, Map.of("exercise", title)));
  }

  private Optional<Exercise> exercise(String playName) {
    return shelf.named(playName).flatMap(Exercise::of);
  }

  private void change(Therapist therapist, int messageId, Message message) {
    outbox.promise(
        new Promise(therapist.chat(), new Act.Change(messageId, message), Urgency.REPLY));
  }

  private String gone(Therapist therapist) {
    return shelf.words(therapist.voice(), "library.draft_gone");
  }

  private void say(Therapist therapist, String key, Map<String, Object> values) {
    send(therapist, Message.text(shelf.words(therapist.voice(), key, values)));
  }

  private void send(Therapist therapist, Message message) {
    outbox.promise(new Promise(therapist.chat(), new Act.Send(message), Urgency.REPLY));
  }
}
