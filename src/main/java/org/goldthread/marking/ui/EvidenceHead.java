package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.ui.Days;

/** Title, kind, dates and part of what is shown, and the way to the other items for the same criterion. */
final class EvidenceHead extends Header {
    private final H2 title = new H2();
    private final Paragraph facts = new Paragraph();
    private final Span count = new Span();
    private final Anchor previous = arrow("‹", "marking-desk.previous-item");
    private final Anchor next = arrow("›", "marking-desk.next-item");
    private final Div pager = new Div(count, previous, next);

    EvidenceHead() {
        addClassName("evidence-head");
        facts.addClassName("small");
        Keys.on(previous, "Shift+I");
        Keys.on(next, "I");
        next.add(new KeyCap(getTranslation("marking-desk.keys.cap.I")));
        pager.addClassNames("row", "item-pager");
        add(new Div(title, facts), pager);
    }

    void show(Desk desk, Place place) {
        var claim = desk.claim(place.claim());
        title.setText(claim.title());
        facts.setText(facts(claim, desk.days()));
        var claims = desk.claims(claim.key().criterion());
        int at = claims.indexOf(claim);
        pager.setVisible(claims.size() > 1);
        count.setText(getTranslation("marking-desk.item-of", at + 1, claims.size()));
        lead(previous, desk, place, claims, at - 1);
        lead(next, desk, place, claims, at + 1);
    }

    private String facts(DeskClaim claim, Days days) {
        var type = getTranslation("standards.evidence-type." + claim.type());
        var item = claim.item();
        if (item == null) {
            return type;
        }
        var part = getTranslation("marking-desk.role." + item.role());
        return Stream.of(type, period(item, days), part, item.thread())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String period(SubmittedItem item, Days days) {
        var from = days.exact(item.activityFrom());
        var to = item.activityTo();
        if (to == null) {
            return getTranslation("marking-desk.since", from);
        }
        return to.equals(item.activityFrom()) ? from : from + " – " + days.exact(to);
    }

    private static void lead(Anchor link, Desk desk, Place place, List<DeskClaim> claims, int to) {
        boolean there = to >= 0 && to < claims.size();
        link.setVisible(there);
        if (there) {
            link.setHref(place.at(claims.get(to).key()).address(desk));
        }
    }

    private Anchor arrow(String sign, String key) {
        var link = new Anchor("", sign);
        link.setAriaLabel(getTranslation(key));
        link.addClassName("arrow");
        return link;
    }
}
