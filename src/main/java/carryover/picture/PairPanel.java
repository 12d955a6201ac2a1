package carryover.picture;

import carryover.picture.Figure.Expectation;
import carryover.picture.Figure.Expectation.Both;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was expected beside what was found, report by report; a thin line joins the two of one. */
record PairPanel(Labels labels, Expectation figure, List<Both> shown) implements Panel {
  private static final int HEIGHT = 420;

  /** As many reports as stand beside each other legibly. */
  private static final int MOST = 24;

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
        new Sign(Mark.EXPECTED, labels.say("picture.expected")),
        new Sign(Mark.FOUND, labels.say("picture.found")));
  }

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public void draw(Graphics2D ink, int width) {
    int last = Math.max(1, shown.size() - 1);
    var axes = new Axes(width, HEIGHT, figure.end(), last, this::name);
    for (int i = 0; i < shown.size(); i++) {
      double at = i;
      axes.line(
          Card.INK, List.of(at, at), List.of(y(shown.get(i).expected()), y(shown.get(i).found())));
    }
    var x = IntStream.range(0, shown.size()).mapToObj(i -> (double) i).toList();
    axes.marks(Mark.FOUND, 26, x, shown.stream().map(each -> y(each.found())).toList());
    axes.marks(Mark.EXPECTED, 26, x, shown.stream().map(each -> y(each.expected())).toList());
    axes.chart().paint(ink, width, HEIGHT);
  }

  private String name(int index) {
    return index < shown.size() ? labels.day(shown.get(index).day()) : " ";
  }

  private double y(int value) {
    return Math.clamp(value, 0, figure.end());
  }
}
