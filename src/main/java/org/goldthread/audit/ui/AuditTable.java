package org.goldthread.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldthread.audit.AuditEvent;
import org.goldthread.audit.AuditFilter;
import org.goldthread.people.PersonId;
import org.goldthread.ui.Days;

/** A page of entries; what one is about leads to all entries about that. On a phone each row becomes a block. */
final class AuditTable extends NativeTable {
    private static final int SHORT = 8;
    private static final String PEOPLE = "people/";

    private final Map<PersonId, String> names;
    private final Set<String> kinds;
    private final Days days;

    AuditTable(List<AuditEvent> entries, Map<PersonId, String> names, Set<String> kinds, Days days) {
        this.names = names;
        this.kinds = kinds;
        this.days = days;
        addClassName("audit-table");
        var head = new NativeTableRow();
        for (var column : List.of("when", "what", "who", "about", "number")) {
            var cell = new NativeTableHeaderCell(getTranslation("audit.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    private NativeTableRow row(AuditEvent entry) {
        var when = new Span(days.exact(days.day(entry.at())) + ", " + days.time(entry.at()));
        when.setTitle(entry.at().toString());
        var number = new Span(Long.toString(entry.number()));
        number.setTitle(entry.hash());
        number.addClassName("small");
        return new NativeTableRow(cell(when), cell(what(entry)), cell(who(entry)), cell(about(entry)), cell(number));
    }

    private static NativeTableCell cell(Component content) {
        return new NativeTableCell(content);
    }

    private Component what(AuditEvent entry) {
        var words = new Div(
                new Span(kinds.contains(entry.kind()) ? getTranslation("audit.kind." + entry.kind()) : entry.kind()));
        if (!entry.state().isEmpty()) {
            var state = new Span(getTranslation(
                    "audit.state", entry.state().toLowerCase(Locale.ROOT).replace('_', ' ')));
            state.addClassName("small");
            words.add(state);
        }
        return words;
    }

    private Component who(AuditEvent entry) {
        return entry.actor().isEmpty()
                ? new Span(getTranslation("audit.nobody"))
                : new Span(names.getOrDefault(new PersonId(entry.actor()), entry.actor()));
    }

    private Component about(AuditEvent entry) {
        var all = new Div();
        all.addClassName("audit-subjects");
        entry.subjects().forEach(subject -> all.add(link(subject)));
        return all;
    }

    private Anchor link(String subject) {
        var filter = new AuditFilter(null, null, subject, null, null);
        var link = new Anchor(new AuditAddress(filter, AuditAddress.NEWEST).address(), words(subject));
        link.setTitle(subject);
        return link;
    }

    private String words(String subject) {
        if (subject.startsWith(PEOPLE)) {
            return names.getOrDefault(new PersonId(subject.substring(PEOPLE.length())), subject);
        }
        var parts = subject.split("/", 2);
        var id = parts[1];
        var about = "audit.about." + parts[0];
        return getTranslation(about, id.substring(0, Math.min(SHORT, id.length())));
    }
}
