package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldthread.engagement.MappedWork;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.threads.CustomerMap;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;

/** Each piece of work where what they expect meets what is practised; where both are one, the ground is tinted. */
class MapPicture extends NativeTable {
    private static final int IN_A_CELL = 5;

    private final CustomerMap map;
    private final MapAddress address;

    MapPicture(CustomerMap map, MapAddress address) {
        this.map = map;
        this.address = address;
        addClassName("customer-map");
        setCaptionText(getTranslation("threads.map.caption"));
        var columns = types(map.shown().stream().anyMatch(work -> CustomerMap.typeOf(work) == null));
        var rows = types(map.shown().stream().anyMatch(work -> work.reading().expected() == null));
        head(columns);
        rows.forEach(expected -> row(expected, columns));
    }

    /** The four, and last what is not said or not clear, if there is any. */
    private static List<@Nullable RelationshipType> types(boolean openToo) {
        var types = new ArrayList<@Nullable RelationshipType>(Arrays.asList(RelationshipType.values()));
        if (openToo) {
            types.add(null);
        }
        return types;
    }

    private void head(List<@Nullable RelationshipType> columns) {
        var head = getHead().addRow();
        head.addDataCell();
        for (var practised : columns) {
            var cell = heading(head, "col", getTranslation("threads.map.practised"));
            cell.add(new Span(named(practised, "threads.map.not-clear")));
        }
    }

    private static NativeTableHeaderCell heading(NativeTableRow row, String scope, String small) {
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        var above = new Span(small + " ");
        above.addClassName("small");
        cell.add(above);
        return cell;
    }

    private void row(@Nullable RelationshipType expected, List<@Nullable RelationshipType> columns) {
        var row = getBody().addRow();
        heading(row, "row", getTranslation("threads.map.expected"))
                .add(new Span(named(expected, "threads.map.not-said")));
        var works = 0;
        for (var practised : columns) {
            var here = map.at(expected, practised);
            works += here.size();
            fill(row.addDataCell(), here, expected, practised);
        }
        if (works == 0) {
            row.addClassName("nothing-here");
        }
    }

    private void fill(
            NativeTableCell cell,
            List<MappedWork> here,
            @Nullable RelationshipType expected,
            @Nullable RelationshipType practised) {
        if (expected != null && expected == practised) {
            cell.addClassName("fits-here");
        }
        if (here.isEmpty()) {
            cell.addClassName("nothing-here");
            return;
        }
        var where = new Span(
                practised == null
                        ? getTranslation("threads.map.cell.not-clear")
                        : getTranslation("threads.map.cell", getTranslation("threads.relationship.as." + practised)));
        where.addClassName("map-where");
        var list = new UnorderedList();
        here.stream().limit(IN_A_CELL).forEach(work -> list.add(new ListItem(entry(work))));
        cell.add(where, list);
        if (here.size() > IN_A_CELL) {
            cell.add(more(here.size() - IN_A_CELL, new CustomerMap.Cell(expected, practised)));
        }
    }

    private Anchor entry(MappedWork work) {
        var link = new Anchor(Addresses.thread(work.id().value()));
        link.addClassName("map-entry");
        link.add(FitMark.shape(work.reading().alignment()), new Span(work.title()));
        return link;
    }

    private Anchor more(int number, CustomerMap.Cell cell) {
        return new Anchor(
                address.filtered(map.filter().in(cell)).as(true).href(), getTranslation("threads.map.more", number));
    }

    private String named(@Nullable RelationshipType type, String otherwise) {
        return getTranslation(type == null ? otherwise : "engagement.relationship-type." + type);
    }
}
