package org.goldthread.team.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldthread.team.MemberRow;

/** A person's criteria met, month by month, as one line from nothing (below) to all (above). */
final class MetLine extends Div {
    private static final int WIDTH = 132;
    private static final int HEIGHT = 36;
    private static final int EDGE = 4;

    MetLine(MemberRow member) {
        addClassName("met-line");
        var soFar = member.metByMonth();
        var picture = new Div(new Svg(svg(soFar, Math.max(1, member.of()))));
        picture.addClassName("met-picture");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label", getTranslation("team.line", soFar.getFirst(), soFar.getLast(), member.of()));
        var now = new Span(getTranslation("team.met-of", member.met(), member.of()));
        now.setClassName("met-now-all", member.met() == member.of());
        add(picture, now);
    }

    private static String svg(List<Integer> soFar, int of) {
        var points = new StringBuilder();
        for (int month = 0; month < soFar.size(); month++) {
            points.append(x(month, soFar.size()))
                    .append(',')
                    .append(y(soFar.get(month), of))
                    .append(' ');
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d">
                <path class="met-all" d="M0 %3$d H%1$d"/><path class="met-none" d="M0 %4$d H%1$d"/>
                <polyline class="met-curve" points="%5$s"/><circle class="met-dot" cx="%6$d" cy="%7$d" r="3.5"/></svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        y(of, of),
                        y(0, of),
                        points.toString().strip(),
                        x(soFar.size() - 1, soFar.size()),
                        y(soFar.getLast(), of));
    }

    private static int x(int month, int months) {
        return EDGE + month * (WIDTH - 2 * EDGE) / Math.max(1, months - 1);
    }

    private static int y(int met, int of) {
        return HEIGHT - EDGE - met * (HEIGHT - 2 * EDGE) / of;
    }
}
