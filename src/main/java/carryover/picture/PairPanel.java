package carryover.picture;

import carryover.picture.Figure.Expectation;
import carryover.picture.Figure.Expectation.Both;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;

/** What was expected beside what was found, report by report; a thin line joins the two of one. */
record PairPanel(Labels labels, Expectation figure, List<Both> shown) implements Panel {
  private static final int FOUND = 22;

  /** Larger, so that it stands around the other where both are the same. */
  private static final int EXPECTED = 36;

  /** As many reports as stand beside each other legibly. */
  private static final int MOST = 14;

  static PairPanel of(Labels labels, Expectation figure) {
    var all = figure.reports();
    return new PairPanel(labels, figure, all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  @Override
  public String title() {
    return figure.label();
  }

  @Override
  public String under() {
    int all = figure.reports().size();
    return labels.say("picture.pair_scale", Map.of("end", figure.end()))
        + " · "
        + (all == shown.size()
            ? labels.entries(all)
            : labels.say("picture.latest", Map.of("shown", shown.size(), "all", all)));
  }

  @Override
  public List<Sign> signs() {
    return List.of(
        new Sign(
            Mark.EXPECTED, labels.say(figure.foreseen() ? "picture.expected" : "picture.before")),
        new Sign(Mark.FOUND, labels.say(figure.foreseen() ? "picture.found" : "picture.after")));
  }

  @Override
  public int height() {
    return Axes.HEIGHT;
  }

  @Override
  public void draw(Graphics2D ink, int width) {
    var axes =
        new Axes(ink, width, figure.end(), shown.size(), at -> labels.day(shown.get(at).day()));
    axes.draw();
    for (int at = 0; at < shown.size(); at++) {
      var both = shown.get(at);
      axes.line(Card.INK, at, both.expected(), at, both.found());
      axes.mark(Mark.EXPECTED, at, both.expected(), EXPECTED);
      axes.mark(Mark.FOUND, at, both.found(), FOUND);
    }
  }
}
