package carryover.conversation;

import carryover.agenda.Alarms;
import carryover.dialogue.Event;
import carryover.dialogue.Facts;
import carryover.kernel.Answer;
import carryover.kernel.Message;
import carryover.outbox.Outbox;
import carryover.outbox.Urgency;
import carryover.people.DigestTime.Days;
import carryover.people.People;
import carryover.people.Person.Therapist;
import carryover.people.Routine;
import carryover.people.Routines;
import carryover.plan.Sessions;
import carryover.script.Scripts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist sets by taps, {@code t:st:ITEM:CHOICE}; what has to be typed is a talk. All of
 * it takes effect at once, also for what is planned already.
 */
public final class TherapistSettings {
  /** How the data of these buttons begins. */
  static final String PREFIX = "t:st";

  /** The talk in which something is typed. */
  static final String SCRIPT = "therapist_settings";

  /** The talk in which a kind word is typed; it is about its place, see {@link #place}. */
  static final String KIND_WORD = "kind_word";

  private static final String TYPE = "type";
  private static final String CHANGE = "ch";

  private final People people;
  private final Routines routines;
  private final Sessions sessions;
  private final Alarms alarms;
  private final Preferences preferences;
  private final Talking talking;
  private final Zones zones;
  private final Outbox outbox;
  private final Scripts scripts;
  private final SettingsPages pages;

  public TherapistSettings(
      People people,
      Routines routines,
      Sessions sessions,
      Alarms alarms,
      Preferences preferences,
      Talking talking,
      Zones zones,
      Outbox outbox,
      Scripts scripts) {
    this.people = people;
    this.routines = routines;
    this.sessions = sessions;
    this.alarms = alarms;
    this.preferences = preferences;
    this.talking = talking;
    this.zones = zones;
    this.outbox = outbox;
    this.scripts = scripts;
    this.pages = new SettingsPages(scripts);
  }

  /** Shows everything. */
  void open(Therapist therapist) {
    post(therapist).send(pages.all(therapist, routines.of(therapist.id())));
  }

  /** Does a tap; returns the notice that answers it, "" for none. */
  String tapped(Therapist therapist, int messageId, String data, Instant now) {
    var words = Arrays.asList(data.split(":", -1));
    if (words.size() == 2) {
      return change(
          therapist, messageId, Optional.of(pages.all(therapist, routines.of(therapist.id()))));
    }
    var choice = words.size() > 3 ? words.get(3) : "";
    var item = SettingsItem.of(words.get(2));
    if (item.isPresent() && isTyped(item.get(), choice)) {
      return type(therapist, item.get(), choice, now);
    }
    return change(therapist, messageId, item.flatMap(each -> page(therapist, each, choice, now)));
  }

  /** The place of a kind word as what a talk is about, and back. */
  static UUID place(int place) {
    return new UUID(KIND_WORD.hashCode(), place);
  }

  private Optional<Message> page(
      Therapist therapist, SettingsItem item, String choice, Instant now) {
    var routine = routines.of(therapist.id());
    if (choice.isEmpty()) {
      return Optional.of(shown(therapist, routine, item));
    }
    var opened =
        item == SettingsItem.KIND ? RoutineChoice.place(choice) : Optional.<Integer>empty();
    if (opened.isPresent()) {
      return opened
          .filter(place -> place < routine.kindWords().size())
          .map(place -> pages.kindWord(therapist, routine, place));
    }
    boolean isDone =
        item == SettingsItem.DIGEST || item == SettingsItem.LANGUAGE
            ? prefer(therapist, item, choice, now)
            : keep(therapist, RoutineChoice.apply(routine, item, choice), now);
    return isDone
        ? Optional.of(shown(people.therapist(therapist.id()), routines.of(therapist.id()), item))
        : Optional.empty();
  }

  private Message shown(Therapist therapist, Routine routine, SettingsItem item) {
    return item == SettingsItem.KIND
        ? pages.kindWords(therapist, routine)
        : pages.of(therapist, routine, item);
  }

  private boolean keep(Therapist therapist, Optional<Routine> chosen, Instant now) {
    chosen.ifPresent(routine -> keep(therapist, routine, now));
    return chosen.isPresent();
  }

  /** Keeps it, with all that hangs on it. */
  private void keep(Therapist therapist, Routine routine, Instant now) {
    var was = routines.of(therapist.id());
    routines.keep(therapist.id(), routine);
    if (was.hoursBefore() != routine.hoursBefore()) {
      sessions.atOtherHours(therapist.id(), was.hoursBefore(), now);
    }
    alarms.setMorning(therapist.id(), routine.nextMorning(now, therapist.zone()));
    alarms.release(therapist.id(), now); // what waits for other quiet hours asks again
  }

  /** What is not of the routine; false for a choice that was never offered. */
  private boolean prefer(Therapist therapist, SettingsItem item, String choice, Instant now) {
    var field = field(item, choice);
    field.ifPresent(each -> preferences.keep(therapist, each, now));
    if (item == SettingsItem.LANGUAGE && field.isPresent() && talking.underWay(therapist)) {
      var speaksNow = people.therapist(therapist.id());
      talking.retell(speaksNow, now);
      var unused = talking.happen(speaksNow, new Event.Repeat(), now); // what is open, once more
    }
    return field.isPresent();
  }

  private Optional<Map<String, Answer>> field(SettingsItem item, String choice) {
    if (item == SettingsItem.LANGUAGE) {
      return scripts.languages().contains(choice)
          ? Optional.of(Map.of("language", new Answer.Choice(choice)))
          : Optional.empty();
    }
    boolean isDays = Arrays.stream(Days.values()).map(SettingsPages::code).anyMatch(choice::equals);
    return isDays
        ? Optional.of(Map.of("digest_days", new Answer.Choice(choice)))
        : RoutineChoice.time(choice)
            .map(time -> Map.of("digest_time", new Answer.Choice(time.toString())));
  }

  private static boolean isTyped(SettingsItem item, String choice) {
    return switch (item) {
      case NAME, ZONE -> true;
      case KIND -> choice.equals(TYPE) || choice.startsWith(CHANGE);
      default -> item.isTyped() && choice.equals(TYPE);
    };
  }

  /** Begins the talk in which it is typed; one that is open waits on top of nothing. */
  private String type(Therapist therapist, SettingsItem item, String choice, Instant now) {
    if (item == SettingsItem.KIND) {
      var number = routines.of(therapist.id()).kindWords().size();
      var place =
          choice.equals(TYPE)
              ? Optional.of(number).filter(all -> all < Routine.MOST_KIND_WORDS)
              : RoutineChoice.place(choice.substring(CHANGE.length())).filter(it -> it < number);
      place.ifPresent(it -> begin(therapist, KIND_WORD, Facts.of(Map.of()), place(it), now));
      return place.isPresent() ? "" : old(therapist);
    }
    var facts =
        zones
            .facts(therapist, now)
            .and(Facts.of(Map.of("item", item.name().toLowerCase(Locale.ROOT))));
    begin(therapist, SCRIPT, facts, null, now);
    return "";
  }

  private void begin(
      Therapist therapist, String script, Facts facts, @Nullable UUID about, Instant now) {
    talking.begin(therapist, script, facts, about, Urgency.REPLY, now);
  }

  private String change(Therapist therapist, int messageId, Optional<Message> page) {
    page.ifPresent(message -> post(therapist).change(messageId, message));
    return page.isPresent() ? "" : old(therapist);
  }

  private String old(Therapist therapist) {
    return scripts.words(therapist.voice(), "therapist.old_button");
  }

  private Post post(Therapist therapist) {
    return new Post(outbox, therapist.chat(), Urgency.REPLY);
  }
}
