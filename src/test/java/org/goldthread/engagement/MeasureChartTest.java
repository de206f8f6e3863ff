package org.goldthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MeasureChartTest {
    private static final ChartWords WORDS = new ChartWords("Satisfied over time", "baseline", "benchmark", Locale.UK);

    @Test
    void withoutReadingsThereIsNothingToDraw() {
        assertThat(MeasureChart.svg(SomeMeasure.withoutReadings(), List.of(), WORDS, MeasureChart.WIDE))
                .isEmpty();
    }

    @Test
    void itShowsBaselineBenchmarkAndTheLatestValue() throws Exception {
        assertThat(texts(draw(SomeMeasure.ofSatisfiedCustomers(), List.of())))
                .contains("baseline 72\u00a0%", "benchmark 80\u00a0%", "86\u00a0%", "Mar 2025", "Jun 2026");
    }

    @Test
    void everyReadingSaysWhenHowMuchAndOfHowMany() throws Exception {
        assertThat(elements(draw(SomeMeasure.ofSatisfiedCustomers(), List.of()), "title"))
                .hasSize(4)
                .contains("30 Jun 2026: 86\u00a0%, n 58");
    }

    @Test
    void aScriptInAnyTextStaysText() throws Exception {
        var evil = "</title><script>alert('1')</script>\u0000\u001b&\"";
        var measure = new Measure(
                MeasureId.next(),
                evil,
                "<script>%",
                Direction.UP,
                true,
                new MeasurePoint(LocalDate.of(2026, 1, 1), 1, 1),
                List.of(new MeasurePoint(LocalDate.of(2026, 3, 1), 2, 1)),
                null,
                new Benchmark(1.5, BenchmarkKind.TARGET, evil));
        var words = new ChartWords(evil, evil, evil, Locale.UK);
        var svg = MeasureChart.svg(
                measure, List.of(new ChartMarker(LocalDate.of(2026, 2, 1), evil)), words, MeasureChart.WIDE);
        assertThat(svg).doesNotContain("<script");
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void labelsOfMarkersDoNotCollide() {
        var markers = new ArrayList<ChartMarker>();
        for (var day = 1; day <= 28; day += 3) {
            markers.add(new ChartMarker(LocalDate.of(2026, 2, day), "coaching: three colleagues, six sessions"));
        }
        var scale = new ChartScale(
                40,
                560,
                0,
                100,
                ChartScale.days(SomeMeasure.ofSatisfiedCustomers().readings()),
                new ChartScale.Span(0, 1));
        var placed = ChartLabels.inRows(markers, scale, MeasureChart.WIDE);
        for (var one : placed) {
            assertThat(one.from()).isNotNegative();
            assertThat(one.to()).isLessThanOrEqualTo(MeasureChart.WIDE);
            assertThat(placed.stream().filter(other -> !other.equals(one)).noneMatch(one::meets))
                    .isTrue();
        }
    }

    @Test
    void labelsAtTheRightStayApartAndInside() {
        var close = List.of(
                new ChartLabels.AtHeight(98, "", "a"),
                new ChartLabels.AtHeight(99, "", "b"),
                new ChartLabels.AtHeight(100, "", "c"));
        var heights = ChartLabels.apart(close, 100).stream()
                .map(ChartLabels.AtHeight::y)
                .toList();
        assertThat(heights).containsExactly(66.0, 83.0, 100.0);
    }

    @Test
    void aMarkerOutsideTheTimeShownIsLeftOut() throws Exception {
        var before = new ChartMarker(LocalDate.of(2020, 1, 1), "long ago");
        assertThat(texts(draw(SomeMeasure.ofSatisfiedCustomers(), List.of(before))))
                .doesNotContain("long ago");
    }

    @Test
    void oneReadingAloneIsDrawn() throws Exception {
        var alone = SomeMeasure.with(new MeasurePoint(LocalDate.of(2026, 1, 31), 0, null));
        assertThat(elements(draw(alone, List.of()), "title")).containsExactly("31 Jan 2026: 0\u00a0days");
    }

    @Test
    void percentagesStayWithinAHundred() {
        assertThat(ChartScale.values(SomeMeasure.ofSatisfiedCustomers()).to()).isLessThanOrEqualTo(100);
    }

    @Test
    void linesStandAtRoundValues() {
        assertThat(ChartScale.ticks(new ChartScale.Span(70, 88))).containsExactly(70, 75, 80, 85);
        assertThat(ChartScale.ticks(new ChartScale.Span(0.15, 0.85)))
                .containsExactly(0.2, 0.4, 0.6000000000000001, 0.8);
    }

    @Test
    void aLongLabelIsCut() {
        assertThat(SvgWriter.cut("Call-back within four hours", 90))
                .endsWith("…")
                .hasSizeLessThan(15);
        assertThat(SvgWriter.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 30)).isEqualTo("\uD83D\uDE00…");
    }

    private static Document draw(Measure measure, List<ChartMarker> markers) throws Exception {
        return parsed(MeasureChart.svg(measure, markers, WORDS, MeasureChart.WIDE));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text");
    }

    private static List<String> elements(Document svg, String name) {
        var found = svg.getElementsByTagName(name);
        var texts = new ArrayList<String>();
        for (var i = 0; i < found.getLength(); i++) {
            texts.add(((Element) found.item(i)).getTextContent());
        }
        return texts;
    }
}
