package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.goldthread.marking.Left;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Notices;

/** What finishing still waits for, each line the way there: folded, as at the start it is every criterion. */
final class LeftList extends NativeDetails {
    private final UnorderedList names = new UnorderedList();

    LeftList() {
        addClassName("left-list");
        setSummaryText(getTranslation("marking-desk.what-is-left"));
        names.addClassName("small");
        setContent(names);
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                names.scrollIntoView();
            }
        });
    }

    void show(Desk desk) {
        var left = desk.marking().left();
        // Once nothing is left its room stays, so that the button above does not move under the pointer.
        setClassName("room-only", left.isEmpty());
        Keys.on(getSummary(), left.isEmpty() ? "" : "F");
        if (left.isEmpty()) {
            return;
        }
        names.removeAll();
        left.forEach(each -> names.add(line(each, desk)));
    }

    private ListItem line(Left left, Desk desk) {
        var code = left.criterion();
        return code == null
                ? new ListItem(left.why().stream().map(Notices::text).collect(Collectors.joining(" ")))
                : new ListItem(
                        new Anchor(
                                place(code, desk).address(desk),
                                CriterionName.of(desk.criterion(code).criterion())),
                        new Span(": "
                                + what(left, desk.criterion(code).judgement().isDecided())));
    }

    /** At the first of its claims that is not judged in full. */
    private static Place place(CriterionCode code, Desk desk) {
        var claims = desk.claims(code);
        var first = claims.stream()
                .filter(claim -> !claim.judgement().isComplete())
                .findFirst()
                .orElseGet(claims::getFirst);
        return new Place(Order.CRITERION, first.key(), Pane.JUDGEMENT);
    }

    private String what(Left left, boolean decided) {
        var parts = new ArrayList<String>();
        if (left.letters() > 0) {
            parts.add(getTranslation("marking-desk.left.letters", left.letters()));
        }
        if (!decided) {
            parts.add(getTranslation("marking-desk.left.decision"));
        }
        return parts.isEmpty()
                ? left.why().stream().map(Notices::text).collect(Collectors.joining(" "))
                : String.join(", ", parts);
    }
}
