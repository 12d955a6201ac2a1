package carryover.record;

import carryover.picture.Figure;
import carryover.picture.Pictures;
import carryover.plan.Assignment;
import carryover.plan.Occasion.Ending;
import carryover.safety.Alert;
import carryover.safety.Alert.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A patient's file as a colleague reads it in five minutes: the whole first, each report after. */
final class AsHtml {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 20mm 18mm;
        @bottom-left { content: "%s"; font-family: Letters; font-size: 8pt; color: #555; }
        @bottom-right { content: counter(page) " / " counter(pages); font-family: Letters; font-size: 8pt; color: #555; } }
      html { font-family: Letters; }
      body { font-family: Letters; font-size: 9.5pt; line-height: 1.35; color: #222;
        word-wrap: break-word; }
      h1 { font-size: 17pt; margin: 0 0 2mm 0; }
      h2 { font-size: 13pt; margin: 8mm 0 2mm 0; border-bottom: 0.6pt solid #999;
        page-break-after: avoid; }
      h3 { font-size: 10.5pt; margin: 6mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 1.5mm 0; }
      table { width: 100%%; border-collapse: collapse; margin: 1mm 0 2mm 0;
        -fs-table-paginate: paginate; -fs-page-break-min-height: 35mm; }
      th { text-align: left; font-size: 8.5pt; border-bottom: 0.8pt solid #555; padding: 1mm 2mm 1mm 0; }
      td { vertical-align: top; border-bottom: 0.4pt solid #ccc; padding: 1mm 2mm 1mm 0; }
      tr { page-break-inside: avoid; }
      .small { font-size: 8.5pt; color: #444; }
      th { white-space: nowrap; }
      .day { width: 24mm; white-space: nowrap; }
      .name { width: 45mm; }
      .short { white-space: nowrap; }
      td.picture { width: 50%%; border: none; padding: 1mm 2mm 3mm 0; }
      img { width: 84mm; }
      """;

  private final Spoken spoken;
  private final Pictures pictures;
  private final CaseFile file;
  private final Glyphs glyphs = new Glyphs();
  private final Html html = new Html(glyphs);

  AsHtml(Spoken spoken, Pictures pictures, CaseFile file) {
    this.spoken = spoken;
    this.pictures = pictures;
    this.file = file;
  }

  /** XHTML, pictures inside. */
  String page() {
    var made = glyphs.shown(file.patient().label()) + " · " + spoken.moment(file.madeAt());
    html.in(
        "html",
        () -> {
          html.in(
              "head",
              () -> {
                html.add("title", spoken.say("record.title"));
                html.add("style", STYLE.formatted(made.replaceAll("[\"\\\\<>&\n]", " ")));
              });
          html.in("body", this::body);
        });
    return html.toString();
  }

  private void body() {
    head();
    overview();
    alerts();
    figures();
    notes();
    file.plan().forEach(each -> new ExercisePart(spoken, file, html).add(each));
    moods();
    html.add("p class=\"small\"", spoken.say("record.nothing_kept"));
    if (glyphs.missing() > 0) {
      html.add("p class=\"small\"", spoken.say("record.missing_letters"));
    }
  }

  private void head() {
    html.add("h1", spoken.say("record.title") + ": " + file.patient().label());
    line("record.span", spoken.day(file.from()) + " – " + spoken.day(file.madeAt()));
    line("record.therapist", file.therapist().name());
    line("record.made_at", spoken.moment(file.madeAt()) + " (" + spoken.zone().getId() + ")");
    var last = file.lastSession();
    if (last != null) {
      line("record.last_session", spoken.moment(last));
    }
    var next = file.patient().nextSession();
    if (next != null) {
      line("record.next_session", spoken.moment(next));
    }
    html.add("p class=\"small\"", spoken.say("record.what_this_is"));
  }

  private void line(String key, String value) {
    html.add("p", spoken.say(key) + ": " + value);
  }

  private void overview() {
    html.add("h2", spoken.say("record.plan"));
    if (file.plan().isEmpty()) {
      html.add("p", spoken.say("record.plan_empty"));
      return;
    }
    var head =
        List.of(
            spoken.say("record.exercise"),
            spoken.say("record.since"),
            spoken.say("record.status"),
            spoken.say("record.how_it_went"));
    html.in(
        "table",
        () -> {
          html.in("thead", () -> html.row("th", head));
          html.in("tbody", () -> file.plan().forEach(each -> html.in("tr", () -> line(each))));
        });
  }

  private void line(Assignment each) {
    html.add("td class=\"name\"", spoken.title(each));
    html.add("td class=\"day\"", spoken.day(each.created()));
    html.add("td class=\"short\"", spoken.say("record.status_" + lower(each.status())));
    html.add("td", counts(each));
  }

  private String counts(Assignment each) {
    var counts = new EnumMap<Ending, Integer>(Ending.class);
    Outcomes.of(file, each).forEach(ended -> counts.merge(ended.how(), 1, Integer::sum));
    return counts.isEmpty()
        ? "–"
        : counts.entrySet().stream()
            .map(count -> count.getValue() + " " + spoken.outcome(count.getKey()))
            .collect(Collectors.joining(", "));
  }

  private void alerts() {
    if (!file.alerts().isEmpty()) {
      html.add("h2", spoken.say("record.alerts"));
      file.alerts()
          .forEach(each ->
              html.add(
                  "p", spoken.moment(each.detected()) + ": " + kind(each) + ", " + state(each)));
    }
  }

  private String kind(Alert alert) {
    return spoken.say("safety.category." + alert.category().code());
  }

  private String state(Alert alert) {
    return switch (alert.state()) {
      case State.Detected(), State.Informed(_), State.Sent(_) -> spoken.say("record.alert_open");
      case State.Acknowledged(_, var at) ->
          spoken.say("record.alert_acknowledged") + " " + spoken.moment(at);
      case State.Closed(var reason, var at) ->
          spoken.say("record.alert_closed")
              + " "
              + spoken.moment(at)
              + " ("
              + spoken.say("safety.reason." + lower(reason))
              + ")";
    };
  }

  private void figures() {
    var all = new ArrayList<Figure>(Figures.of(spoken, file));
    all.removeIf(Figure::isEmpty);
    if (!all.isEmpty()) {
      html.add("h2", spoken.say("record.pictures"));
    }
    for (int i = 0; i < all.size(); i += 2) {
      var row = all.subList(i, Math.min(i + 2, all.size()));
      html.in("table", () -> html.in("tr", () -> row.forEach(this::figure)));
    }
  }

  private void figure(Figure figure) {
    var drawn = pictures.draw(spoken.voice(), figure);
    html.in(
        "td class=\"picture\"",
        () ->
            drawn.ifPresentOrElse(
                picture -> html.picture(picture.png(), picture.alternative().value()),
                () -> html.add("p", Figures.plain(pictures.inWords(spoken.voice(), figure)))));
  }

  private void notes() {
    if (!file.notes().isEmpty()) {
      html.add("h2", spoken.say("record.notes"));
      file.notes().forEach(each -> html.add("p", spoken.moment(each.at()) + ": " + each.text()));
    }
  }

  private void moods() {
    if (!file.moods().isEmpty()) {
      html.add("h2", spoken.say("record.moods"));
      html.add(
          "p",
          file.moods().stream()
              .map(each -> spoken.day(each.at()) + ":\u00A0" + each.value())
              .collect(Collectors.joining(" · ")));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
