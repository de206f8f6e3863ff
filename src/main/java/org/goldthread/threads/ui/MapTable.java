package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.MappedWork;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.threads.CustomerMap;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;

/** The customer map for those who would rather read. */
class MapTable extends Div {
    MapTable(List<MappedWork> works) {
        addClassName("map-table");
        var table = new NativeTable();
        table.setCaptionText(getTranslation("threads.map.table.caption"));
        var head = table.getHead().addRow();
        Stream.of(
                        "threads.map.table.work",
                        "threads.map.table.asker",
                        "threads.map.expected",
                        "threads.map.practised",
                        "threads.map.table.fit",
                        "threads.map.table.misaligned")
                .forEach(key -> {
                    var cell = head.addHeaderCell();
                    cell.getElement().setAttribute("scope", "col");
                    cell.setText(getTranslation(key));
                });
        works.forEach(work -> fill(table.getBody().addRow(), work));
        add(table);
    }

    private void fill(NativeTableRow row, MappedWork work) {
        var title = row.addHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(new Anchor(Addresses.thread(work.id().value()), work.title()));
        var asker = work.askedBy();
        cell(row, "threads.map.table.asker").setText(asker == null ? getTranslation("threads.not-said") : asker.name());
        cell(row, "threads.map.expected").setText(named(work.reading().expected(), "threads.map.not-said"));
        cell(row, "threads.map.practised").setText(named(CustomerMap.typeOf(work), "threads.map.not-clear"));
        cell(row, "threads.map.table.fit").add(FitMark.worded(work.reading().alignment()));
        var reasons = work.reading().misalignments().stream()
                .map(each -> getTranslation("threads.relationship.short." + each))
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            cell(row, "threads.map.table.misaligned").setText(reasons);
        } else {
            row.addDataCell();
        }
    }

    /** On a phone, where the headings are out of sight, each cell says its own. */
    private NativeTableCell cell(NativeTableRow row, String heading) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", getTranslation(heading));
        return cell;
    }

    private String named(@Nullable RelationshipType type, String otherwise) {
        return getTranslation(type == null ? otherwise : "engagement.relationship-type." + type);
    }
}
