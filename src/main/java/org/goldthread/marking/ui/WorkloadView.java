package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.marking.Workload;
import org.goldthread.marking.WorkloadService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;

/** Who has how much to mark, and how soon answers come: for those who share the work out. */
@Route(Addresses.WORKLOAD)
@RolesAllowed({"TEAM_LEAD", "ADMIN"})
class WorkloadView extends Page {
    private static final List<String> FIGURES =
            List.of("open", "oldest", "asked", "second", "decided", "median", "ninetieth");

    WorkloadView(WorkloadService workload) {
        setHeading(getTranslation("marking-desk.workload.title"));
        setLead(getTranslation("marking-desk.workload.lead"));
        var all = workload.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("marking-desk.workload.empty"),
                    getTranslation("marking-desk.workload.empty-example")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("workload");
        var head = table.getHead().addRow();
        Stream.concat(Stream.of("assessor"), FIGURES.stream())
                .map(column -> getTranslation("marking-desk.workload." + column))
                .forEach(heading -> heading(head, "col").setText(heading));
        all.forEach(each -> fill(table.getBody().addRow(), each));
        add(table);
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String scope) {
        var heading = row.addHeaderCell();
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    /** On a phone, where the headings are out of sight, each figure says what it is. */
    private void fill(NativeTableRow row, Workload each) {
        heading(row, "row").setText(each.name());
        var figures = List.of(
                getTranslation("marking-desk.workload.count", each.open()),
                each.open() == 0 ? "" : getTranslation("marking-desk.workload.days", each.oldest()),
                getTranslation("marking-desk.workload.count", each.asked()),
                getTranslation("marking-desk.workload.count", each.toCountersign()),
                getTranslation("marking-desk.workload.count", each.decided()),
                each.decided() == 0 ? "" : getTranslation("marking-desk.workload.days", each.median()),
                each.decided() == 0 ? "" : getTranslation("marking-desk.workload.days", each.ninetieth()));
        for (int at = 0; at < FIGURES.size(); at++) {
            var cell = row.addDataCell();
            cell.setText(figures.get(at));
            cell.getElement().setAttribute("data-label", getTranslation("marking-desk.workload." + FIGURES.get(at)));
        }
    }
}
