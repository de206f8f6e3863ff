package org.goldthread.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places texts so that none lies on another. */
final class ChartLabels {
    static final int ROW = 17;
    private static final int GAP = 6;

    private ChartLabels() {}

    /** A marker's text in its row above the plot. */
    record Placed(double line, double from, double to, int row, String text) {
        boolean meets(Placed other) {
            return row == other.row && from < other.to + GAP && other.from < to + GAP;
        }
    }

    /** A text at the end of a line, at its height or as near as others let it. */
    record AtHeight(double y, String look, String text) {}

    /** Each text to the right of its line, or to the left where it would leave the drawing, in the first free row. */
    static List<Placed> inRows(List<ChartMarker> markers, ChartScale scale, double width) {
        var placed = new ArrayList<Placed>();
        markers.stream().sorted(Comparator.comparing(ChartMarker::on)).forEach(marker -> {
            var next = at(marker, scale.x(marker.on()), width);
            while (placed.stream().anyMatch(next::meets)) {
                next = new Placed(next.line(), next.from(), next.to(), next.row() + 1, next.text());
            }
            placed.add(next);
        });
        return placed;
    }

    private static Placed at(ChartMarker marker, double line, double width) {
        var text = SvgWriter.cut(marker.label(), width / 2);
        var wide = SvgWriter.widthOf(text);
        var from = line + GAP + wide <= width ? line + GAP : Math.max(0, line - GAP - wide);
        return new Placed(line, from, from + wide, 0, text);
    }

    /** From the top down, each at least a row below the one before; what would fall out at the bottom moves all up. */
    static List<AtHeight> apart(List<AtHeight> labels, double bottom) {
        var sorted =
                labels.stream().sorted(Comparator.comparingDouble(AtHeight::y)).toList();
        var heights = sorted.stream().mapToDouble(AtHeight::y).toArray();
        for (var i = 1; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], heights[i - 1] + ROW);
        }
        var limit = bottom;
        for (var i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], limit);
            limit = heights[i] - ROW;
        }
        var apart = new ArrayList<AtHeight>();
        for (var i = 0; i < heights.length; i++) {
            apart.add(
                    new AtHeight(heights[i], sorted.get(i).look(), sorted.get(i).text()));
        }
        return apart;
    }
}
