package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
        var head = new NativeTableRow();
        Stream.of("assessor", "open", "oldest", "decided", "median", "ninetieth")
                .map(column -> new NativeTableHeaderCell(getTranslation("marking-desk.workload." + column)))
                .forEach(head::add);
        table.getHead().add(head);
        all.forEach(each -> table.getBody().add(row(each)));
        var holder = new Div(table);
        holder.addClassName("workload-holder");
        holder.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("marking-desk.workload.title"));
        add(holder);
    }

    private NativeTableRow row(Workload each) {
        var row = new NativeTableRow();
        Stream.of(
                        each.name(),
                        getTranslation("marking-desk.workload.count", each.open()),
                        each.open() == 0 ? "" : getTranslation("marking-desk.workload.days", each.oldest()),
                        getTranslation("marking-desk.workload.count", each.decided()),
                        each.decided() == 0 ? "" : getTranslation("marking-desk.workload.days", each.median()),
                        each.decided() == 0 ? "" : getTranslation("marking-desk.workload.days", each.ninetieth()))
                .map(NativeTableCell::new)
                .forEach(row::add);
        return row;
    }
}
