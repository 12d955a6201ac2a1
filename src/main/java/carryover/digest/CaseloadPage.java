package carryover.digest;

import carryover.kernel.Button;
import carryover.kernel.Menu;
import carryover.kernel.Message;
import carryover.kernel.Page;
import carryover.kernel.Page.Block;
import carryover.kernel.PersonId;
import carryover.kernel.PlainPage;
import carryover.kernel.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A therapist's patients on one page or several: who needs attention first, then the others. */
final class CaseloadPage {
  /** As many buttons as stay below each other on a phone; ours. */
  static final int MOST = 10;

  /** Reasons that one line names; ours. */
  private static final int REASONS = 3;

  private static final int LABEL = 24;

  private final Telling telling;
  private final ZoneId zone;
  private final Kind kind;
  private final Map<PersonId, String> marks;

  /** What the page is for. */
  enum Kind {
    /** What came back; a button opens a patient's digest. */
    DIGEST("digest"),
    /** Who is there; a button opens a patient's own page. */
    PATIENTS("patient"),
    /** Who comes today, by time; a button opens a patient's digest. */
    TODAY("digest");

    private final String verb;

    Kind(String verb) {
      this.verb = verb;
    }

    /** In a button. */
    String code() {
      return name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    /** The one with this code; empty for a forged one. */
    static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /**
   * @param marks what stands beside patients of these therapists, for whom the reader stands in
   */
  CaseloadPage(Telling telling, ZoneId zone, Kind kind, Map<PersonId, String> marks) {
    this.marks = marks;
    this.telling = telling;
    this.zone = zone;
    this.kind = kind;
  }

  /** The page with this number; the nearest there is. */
  Message of(List<Summary> summaries, String typedPage) {
    var pages = Portions.of(sorted(summaries), MOST);
    int number = Portions.number(typedPage, pages.size());
    var shown = pages.get(number);
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, new Words(head(summaries))));
    if (kind == Kind.TODAY) {
      lines(blocks, shown);
    } else {
      parts(blocks, shown);
    }
    if (pages.size() > 1) {
      var place = Map.<String, Object>of("page", number + 1, "pages", pages.size());
      blocks.add(new Block.Paragraph(new Words(telling.say("digest.page_of", place))));
    }
    var page = new Page(blocks);
    return Message.with(PlainPage.of(page, 3800, ""), rows(shown, number, pages.size())).as(page);
  }

  private List<Summary> sorted(List<Summary> summaries) {
    return summaries.stream()
        .sorted(
            kind == Kind.TODAY
                ? Comparator.comparing(each -> each.nextSession().orElse(Instant.MAX))
                : Comparator.comparing(CaseloadPage::urgency))
        .toList();
  }

  /** Whose first reason is more urgent comes first; whoever has none keeps their place. */
  private static int urgency(Summary summary) {
    return summary.attention().stream().findFirst().map(CaseloadPage::rank).orElse(9);
  }

  private static int rank(Attention attention) {
    return switch (attention) {
      case Attention.OpenAlert _ -> 0;
      case Attention.WantsToTalk _ -> 1;
      case Attention.Silent _ -> 2;
      case Attention.NotAgreed _ -> 3;
      case Attention.Stuck _ -> 4;
    };
  }

  private String head(List<Summary> summaries) {
    var values = Map.<String, Object>of("count", here(summaries));
    return switch (kind) {
      case DIGEST -> telling.say("digest.caseload", values);
      case PATIENTS -> telling.say("digest.patients", values);
      case TODAY -> telling.say("digest.sessions_today", values);
    };
  }

  private static long here(List<Summary> summaries) {
    return summaries.stream().filter(each -> !each.patient().discharged()).count();
  }

  private void parts(List<Block> blocks, List<Summary> shown) {
    var first = shown.stream().filter(each -> !each.attention().isEmpty()).toList();
    var others = shown.stream().filter(each -> each.attention().isEmpty()).toList();
    part(blocks, "digest.first", first);
    part(blocks, first.isEmpty() ? "digest.nobody_first" : "digest.others", others);
  }

  private void part(List<Block> blocks, String key, List<Summary> shown) {
    if (!shown.isEmpty()) {
      blocks.add(new Block.Heading(2, new Words(telling.say(key))));
      lines(blocks, shown);
    }
  }

  /** Each patient is a paragraph, so that it is seen where the next one begins. */
  private void lines(List<Block> blocks, List<Summary> shown) {
    shown.forEach(each -> blocks.add(new Block.Paragraph(new Words(line(each)))));
  }

  /** One line: the name, then why, or what came back, or when. */
  private String line(Summary summary) {
    var said = new ArrayList<String>();
    Optional.ofNullable(marks.get(summary.patient().therapist())).ifPresent(said::add);
    if (summary.patient().discharged()) {
      said.add(telling.say("digest.is_discharged"));
    }
    summary.attention().stream()
        .limit(REASONS)
        .map(each -> reason(each, summary))
        .forEach(said::add);
    if (kind != Kind.PATIENTS) {
      said.add(telling.counts(summary.counts()));
    }
    if (kind == Kind.PATIENTS) {
      said.add(sign(summary));
      summary
          .nextSession()
          .map(at -> telling.say("digest.next", Map.of("session", telling.moment(at))))
          .ifPresent(said::add);
    }
    var patient = Quoting.isolated(summary.patient().label());
    return time(summary)
        + telling.say("digest.line", Map.of("patient", patient))
        + " "
        + String.join(" · ", said);
  }

  private String time(Summary summary) {
    return kind == Kind.TODAY
        ? summary.nextSession().map(at -> at.atZone(zone).toLocalTime() + " ").orElse("")
        : "";
  }

  private String sign(Summary summary) {
    var last = summary.lastSign();
    return last.isEmpty()
        ? telling.say("digest.no_sign")
        : telling.say("digest.last_sign", Map.of("sign", telling.sign(last, summary.span().now())));
  }

  private String reason(Attention attention, Summary summary) {
    return switch (attention) {
      case Attention.OpenAlert(var count, var since) ->
          telling.say("digest.why_alert", Map.of("count", count, "since", telling.moment(since)));
      case Attention.WantsToTalk(var count) ->
          telling.say("digest.why_wish", Map.of("count", count));
      case Attention.Silent(var count) -> telling.say("digest.why_silent", Map.of("count", count));
      case Attention.NotAgreed(var count) ->
          telling.say("digest.why_not_agreed", Map.of("count", count));
      case Attention.Stuck(var id, var obstacle, var times) ->
          telling.say(
              "digest.why_stuck",
              Map.of(
                  "exercise", summary.assignment(id).map(telling::title).orElse(""),
                  "obstacle", telling.obstacle(obstacle),
                  "count", times));
    };
  }

  private List<List<Button>> rows(List<Summary> shown, int number, int pages) {
    var rows = new ArrayList<>(Menu.inPairs(shown.stream().map(this::opens).toList()));
    var turning = new ArrayList<Button>();
    if (number > 0) {
      turning.add(turn("digest.page_back", number - 1));
    }
    if (number < pages - 1) {
      turning.add(turn("digest.page_on", number + 1));
    }
    if (!turning.isEmpty()) {
      rows.add(turning);
    }
    if (kind == Kind.PATIENTS) {
      rows.add(elsewhere(telling));
    }
    return rows;
  }

  /** Whoever was discharged has no page any more; the alert is all there is to be settled. */
  private Button opens(Summary summary) {
    var patient = summary.patient();
    var label = Quoting.cut(patient.label(), LABEL);
    return patient.discharged()
        ? Menu.alert(label, "open", summary.alerts().getFirst().id())
        : Menu.button(label, kind.verb, patient.id().brief());
  }

  /** Ways to whoever is not on the list: not here yet, or not any more. */
  static List<Button> elsewhere(Telling telling) {
    return List.of(
        Menu.button(telling.label("digest.to_invited"), "pv"),
        Menu.button(telling.label("digest.to_discharged"), "pl"));
  }

  private Button turn(String key, int page) {
    return Menu.button(telling.label(key), "pg", kind.code(), String.valueOf(page));
  }
}
