package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Objects;
import org.goldthread.ui.Buttons;

/** Two versions of one form side by side, what each field says by its label; the person chooses. */
class BothVersions extends Section {
    BothVersions(Map<String, String> yours, Map<String, String> theirs, Runnable keep, Runnable take) {
        addClassName("brief-conflict");
        getElement().setAttribute("role", "alert");
        var buttons = new Div(
                Buttons.primary(getTranslation("threads.conflict.keep"), keep),
                Buttons.plain(getTranslation("threads.conflict.take"), take));
        buttons.addClassName("row");
        add(
                new H2(getTranslation("threads.conflict.title")),
                new Paragraph(getTranslation("threads.conflict.lead")),
                table(yours, theirs),
                buttons);
    }

    private NativeTable table(Map<String, String> yours, Map<String, String> theirs) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("threads.conflict.field"));
        head.addHeaderCell().setText(getTranslation("threads.conflict.yours"));
        head.addHeaderCell().setText(getTranslation("threads.conflict.theirs"));
        yours.forEach((label, mine) -> {
            var saved = theirs.getOrDefault(label, "");
            if (!Objects.equals(mine, saved)) {
                var row = table.getBody().addRow();
                row.addHeaderCell().setText(label);
                row.addDataCell().setText(orNothing(mine));
                row.addDataCell().setText(orNothing(saved));
            }
        });
        return table;
    }

    private String orNothing(String value) {
        return value.isBlank() ? getTranslation("threads.conflict.empty") : value;
    }
}
