package org.goldthread.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.ui.Buttons;

/** Both versions of what two people changed at once, and the choice between them. */
final class StaleChoice extends Div {
    StaleChoice(List<Difference> differences, Runnable keepMine, Runnable takeTheirs) {
        addClassNames("stack", "stale-choice");
        getElement().setAttribute("role", "alert");
        var table = new NativeTable();
        table.getHead()
                .add(row(Stream.of("field", "mine", "theirs")
                        .map(column -> getTranslation("people.stale." + column))
                        .map(NativeTableHeaderCell::new)));
        differences.forEach(each -> table.getBody()
                .add(row(Stream.of(each.field(), each.mine(), each.theirs()).map(NativeTableCell::new))));
        var choice = new Div(
                Buttons.plain(getTranslation("people.stale.keep-mine"), keepMine),
                Buttons.plain(getTranslation("people.stale.take-theirs"), takeTheirs));
        choice.addClassName("row");
        add(
                new H3(getTranslation("people.stale.title")),
                new Paragraph(getTranslation("people.stale.text")),
                table,
                choice);
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    /** One field in both versions, as text. */
    record Difference(String field, String mine, String theirs) {
        boolean differs() {
            return !mine.equals(theirs);
        }
    }
}
