package org.goldthread.bench;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.IntStream;

/** What a screen is measured against: a heading and a grid of some rows in memory, in no frame and from no store. */
@AnonymousAllowed
class BareGrid extends Main {
    static final String ADDRESS = "bare-grid";
    private static final int ROWS = 500;

    record Line(int number, String title, String stage, String day, int claims) {}

    BareGrid() {
        var grid = new Grid<Line>();
        grid.addColumn(Line::number).setHeader("Number");
        grid.addColumn(Line::title).setHeader("Title");
        grid.addColumn(Line::stage).setHeader("Stage");
        grid.addColumn(Line::day).setHeader("Day");
        grid.addColumn(Line::claims).setHeader("Claims");
        grid.setItems(lines());
        add(new H1("Bare"), grid);
    }

    private static List<Line> lines() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> new Line(i, "Questions waited for an answer " + i, "Process", "2 November 2026", i % 4))
                .toList();
    }
}
