package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.SubmissionState;
import org.jspecify.annotations.Nullable;

/** The left pane: how far the work is, and every criterion or item as a link with its state. */
final class CriteriaPane extends Nav {
    private final Progress progress = new Progress();
    private final OrderSwitch orders = new OrderSwitch();
    private final Div list = new Div();
    private final Map<ClaimKey, CriterionLink> links = new LinkedHashMap<>();
    private @Nullable Object listed;

    CriteriaPane(KeyHelp keys) {
        addClassNames("pane", "criteria-pane");
        setAriaLabel(getTranslation("marking-desk.criteria"));
        var heading = new H2(getTranslation("marking-desk.criteria"));
        heading.addClassName("visually-hidden");
        list.addClassName("criteria-list");
        add(heading, progress, orders, list, keys);
    }

    /** Rows are changed in place, so that the link that was followed keeps the focus. */
    void show(Desk desk, Place place) {
        progress.show(desk);
        orders.show(desk, place);
        var shape = List.of(
                place.order(), desk.claimsByItem().stream().map(DeskClaim::key).toList());
        if (!shape.equals(listed)) {
            listed = shape;
            list(desk, place.order());
        }
        links.forEach((claim, link) -> link.show(desk, place));
    }

    private void list(Desk desk, Order order) {
        list.removeAll();
        links.clear();
        if (order == Order.CRITERION) {
            var rows = new OrderedList();
            desk.criteria()
                    .forEach(criterion -> rows.add(link(CriterionLink.toCriterion(
                            criterion.criterion(), criterion.claims().getFirst().key()))));
            list.add(rows);
        } else {
            desk.sources().forEach(source -> listItem(desk, source));
        }
    }

    private void listItem(Desk desk, String source) {
        var claims = desk.claimsOf(source);
        if (claims.isEmpty()) {
            return;
        }
        var rows = new OrderedList();
        claims.forEach(claim -> rows.add(link(
                CriterionLink.toClaim(desk.criterion(claim.key().criterion()).criterion(), claim.key()))));
        list.add(new H3(claims.getFirst().title()), rows);
    }

    private CriterionLink link(CriterionLink link) {
        links.put(link.claim(), link);
        return link;
    }

    /** How much is decided, and when the last of it was saved. */
    private static final class Progress extends Div {
        private final Div bar = new Div();
        private final Paragraph words = new Paragraph();

        Progress() {
            var track = new Div(bar);
            track.addClassName("progress-bar");
            track.getElement().setAttribute("aria-hidden", "true");
            bar.addClassName("progress-done");
            words.addClassName("small");
            words.getElement().setAttribute("role", "status");
            add(track, words);
        }

        void show(Desk desk) {
            setVisible(desk.submission().state() != SubmissionState.RETURNED);
            int of = desk.criteria().size();
            bar.setWidth(of == 0 ? "0" : 100 * desk.done() / of + "%");
            words.setText(Progressed.words(desk));
        }
    }
}
