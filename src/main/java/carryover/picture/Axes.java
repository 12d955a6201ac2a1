package carryover.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.IntFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A chart whose upright axis goes from 0 to the end of its scale, always. */
final class Axes {
  private static final int LABELS = 6;
  private static final BasicStroke LINE = new BasicStroke(3);

  private final XYChart chart;
  private int series;

  /**
   * @param end of the upright scale
   * @param last the level scale goes from 0 to here
   * @param names what stands below a whole number of the level scale
   */
  Axes(int width, int height, int end, int last, IntFunction<String> names) {
    chart = new XYChartBuilder().width(width).height(height).build();
    look();
    var style = chart.getStyler();
    style.setYAxisMin(0.0);
    style.setYAxisMax((double) end);
    style.setYAxisTickMarkSpacingHint(height / 6);
    style.setXAxisMin(-0.5);
    style.setXAxisMax(last + 0.5);
    style.setXAxisMaxLabelCount(LABELS);
    style.setXAxisTickMarkSpacingHint(width / LABELS);
    chart.setCustomXAxisTickLabelsFormatter(
        x -> x == Math.rint(x) && x >= 0 && x <= last ? names.apply(x.intValue()) : " ");
    chart.setCustomYAxisTickLabelsFormatter(y -> String.valueOf(Math.round(y)));
  }

  private void look() {
    var style = chart.getStyler();
    style.setChartBackgroundColor(Card.PAPER);
    style.setPlotBackgroundColor(Card.PAPER);
    style.setPlotBorderVisible(false);
    style.setChartTitleVisible(false);
    style.setLegendVisible(false);
    style.setAxisTitlesVisible(false);
    style.setChartPadding(4);
    style.setPlotContentSize(1);
    style.setPlotMargin(0);
    style.setAxisTickLabelsFont(Type.small());
    style.setAxisTickLabelsColor(Card.INK);
    style.setAxisTickMarksColor(Card.FAINT);
    style.setPlotGridLinesColor(Card.FAINT);
    style.setPlotGridLinesStroke(new BasicStroke(2));
    style.setPlotGridVerticalLinesVisible(false);
    style.setYAxisLeftWidthHint(76);
    style.setToolTipsEnabled(false);
    style.setAntiAlias(true);
    style.setLegendPosition(Styler.LegendPosition.OutsideS);
  }

  /** Single signs. */
  void marks(Mark mark, int size, List<Double> x, List<Double> y) {
    chart.getStyler().setMarkerSize(size);
    add(x, y, mark.colour)
        .setMarker(mark.asMarker())
        .setLineStyle(new BasicStroke(0))
        .setLineColor(new Color(0, 0, 0, 0));
  }

  /** A line without signs. */
  void line(Color colour, List<Double> x, List<Double> y) {
    add(x, y, colour).setMarker(SeriesMarkers.NONE).setLineStyle(LINE);
  }

  private org.knowm.xchart.XYSeries add(List<Double> x, List<Double> y, Color colour) {
    var added = chart.addSeries(String.valueOf(series++), x, y);
    added.setLineColor(colour);
    added.setMarkerColor(colour);
    return added;
  }

  XYChart chart() {
    return chart;
  }
}
