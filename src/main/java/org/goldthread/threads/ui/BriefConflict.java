package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.ui.Buttons;

/** Two versions of one brief side by side; the person chooses. */
class BriefConflict extends Section {
    BriefConflict(EngagementBrief yours, EngagementBrief theirs, BriefWords words, Runnable keep, Runnable take) {
        addClassName("brief-conflict");
        getElement().setAttribute("role", "alert");
        var buttons = new Div(
                Buttons.primary(getTranslation("threads.conflict.keep"), keep),
                Buttons.plain(getTranslation("threads.conflict.take"), take));
        buttons.addClassName("row");
        add(
                new H2(getTranslation("threads.conflict.title")),
                new Paragraph(getTranslation("threads.conflict.lead")),
                table(yours, theirs, words),
                buttons);
    }

    private NativeTable table(EngagementBrief yours, EngagementBrief theirs, BriefWords words) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("threads.conflict.field"));
        head.addHeaderCell().setText(getTranslation("threads.conflict.yours"));
        head.addHeaderCell().setText(getTranslation("threads.conflict.theirs"));
        var other = words.of(theirs);
        words.of(yours).forEach((label, mine) -> {
            var saved = other.getOrDefault(label, "");
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
