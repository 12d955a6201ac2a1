package carryover.therapist;

import carryover.kernel.Button;
import carryover.kernel.Echo;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.PersonId;
import carryover.kernel.Voice;
import carryover.people.Cover;
import carryover.people.Cover.Refusal;
import carryover.people.Person.Therapist;
import carryover.script.Scripts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages on which a colleague is asked to stand in, agrees, and ends it. */
final class CoverPages {
  /** How a button says a day. */
  static final DateTimeFormatter CODE = DateTimeFormatter.BASIC_ISO_DATE;

  private static final String VERB = "co";

  private final Scripts scripts;

  CoverPages(Scripts scripts) {
    this.scripts = scripts;
  }

  /** All covers that hold or may come to hold, and who could stand in. */
  Message all(Therapist me, List<Cover> open, List<Therapist> colleagues) {
    var names = colleagues.stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
    var rows = new ArrayList<List<Button>>();
    var lines = new ArrayList<String>();
    open.forEach(cover -> {
      var other = me.id().equals(cover.therapist()) ? cover.colleague() : cover.therapist();
      var line = line(me, cover, names.getOrDefault(other, "?"), me);
      lines.add(line);
      rows.add(
          List.of(Menu.button(label(me, names.getOrDefault(other, "?")), VERB, "o", id(cover))));
    });
    lines.add(
        say(me, colleagues.isEmpty() ? "practice.cover_alone" : "practice.cover_who", Map.of()));
    rows.addAll(
        Menu.inPairs(
            colleagues.stream()
                .map(each -> Menu.button(each.name(), VERB, "w", each.id().brief()))
                .toList()));
    return Message.with(String.join("\n\n", lines), rows);
  }

  Message from(Therapist me, Therapist colleague, LocalDate today) {
    var rows = new ArrayList<List<Button>>();
    rows.add(List.of(from(colleague, today, words(me, "practice.cover_now"))));
    rows.add(List.of(from(colleague, today.plusDays(1), words(me, "practice.cover_tomorrow"))));
    var values = Map.<String, Object>of("colleague", colleague.name());
    return Message.with(say(me, "practice.cover_from", values), rows);
  }

  Message until(Therapist me, Therapist colleague, LocalDate first) {
    var rows = new ArrayList<List<Button>>();
    for (var days : List.of(7, 14, 21)) {
      var last = me.voice().day(first.plusDays(days - 1L));
      var values = Map.<String, Object>of("count", days / 7, "last", last);
      var label = scripts.words(me.voice(), "practice.cover_weeks", values);
      rows.add(
          List.of(
              Menu.button(
                  label, VERB, "u", colleague.id().brief(), first.format(CODE), "" + days)));
    }
    var values = Map.<String, Object>of("colleague", colleague.name());
    return Message.with(say(me, "practice.cover_until", values), rows);
  }

  /**
   * One cover, with what can be done about it.
   *
   * @param other the other of the two
   * @param away whose calendar the days are in
   */
  Message opened(Therapist me, Cover cover, Therapist other, Therapist away) {
    var line = line(me, cover, other.name(), away);
    if (cover.ended() != null) {
      return Message.text(say(me, "practice.cover_over", Map.of("colleague", other.name())));
    }
    boolean isAsked = cover.colleague().equals(me.id()) && cover.accepted() == null;
    if (isAsked) {
      var yes = Menu.button(words(me, "practice.cover_yes"), VERB, "y", id(cover));
      var no = Menu.button(words(me, "practice.cover_decline"), VERB, "n", id(cover));
      var more = say(me, "practice.cover_means", Map.of("colleague", other.name()));
      return Message.with(line + "\n" + more, List.of(List.of(yes, no)));
    }
    var end = Menu.button(words(me, "practice.cover_end"), VERB, "n", id(cover));
    return Message.with(line, List.of(List.of(end)));
  }

  Message refused(Therapist me, Refusal why, Therapist colleague) {
    var key = "practice.cover_no_" + why.name().toLowerCase(Locale.ROOT);
    return Message.text(say(me, key, Map.of("colleague", colleague.name())));
  }

  /** Why the colleague who was asked cannot say yes any more. */
  Message tooLate(Therapist me, Refusal why, Therapist away) {
    var key =
        switch (why) {
          case SELF, PAST -> "practice.cover_late_past";
          case TWICE -> "practice.cover_late_twice";
          case AWAY_TOO -> "practice.cover_late_away_too";
          case STANDS_IN -> "practice.cover_late_stands_in";
        };
    return Message.text(say(me, key, Map.of("colleague", away.name())));
  }

  Message nobody(Therapist me, String typed, List<Therapist> colleagues) {
    var names = colleagues.stream().map(Therapist::name).collect(Collectors.joining(", "));
    return Message.text(
        colleagues.isEmpty()
            ? say(me, "practice.cover_alone", Map.of())
            : say(me, "practice.cover_nobody", Map.of("text", Echo.of(typed), "names", names)));
  }

  Message sameName(Therapist me, String name) {
    return Message.text(say(me, "practice.cover_same_name", Map.of("colleague", name)));
  }

  Message noDay(Therapist me, String typed) {
    return Message.text(say(me, "practice.cover_no_day", Map.of("text", Echo.of(typed))));
  }

  /** The first day, on the calendar of the one who is away. */
  String first(Cover cover, Therapist away, Voice voice) {
    return voice.dayOfYear(cover.begins().atZone(away.zone()).toLocalDate());
  }

  /** The last day, on the calendar of the one who is away. */
  String last(Cover cover, Therapist away, Voice voice) {
    return voice.dayOfYear(cover.lastDay(away.zone()));
  }

  private static Button from(Therapist colleague, LocalDate day, String label) {
    return Menu.button(label, VERB, "f", colleague.id().brief(), day.format(CODE));
  }

  private String line(Therapist me, Cover cover, String other, Therapist away) {
    boolean isMine = cover.therapist().equals(me.id());
    var key =
        cover.accepted() == null
            ? isMine ? "practice.cover_i_asked" : "practice.cover_asks_me"
            : isMine ? "practice.cover_for_me" : "practice.cover_by_me";
    return say(
        me,
        key,
        Map.of(
            "colleague", other,
            "from", first(cover, away, me.voice()),
            "until", last(cover, away, me.voice())));
  }

  private String label(Therapist me, String other) {
    return words(me, "practice.cover_open") + " " + other;
  }

  private static String id(Cover cover) {
    return new PersonId(cover.id()).brief();
  }

  private String say(Therapist me, String key, Map<String, Object> values) {
    return scripts.words(me.voice(), key, values).strip();
  }

  private String words(Therapist me, String key) {
    return scripts.words(me.voice(), key);
  }
}
