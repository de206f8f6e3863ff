package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.EvidenceEconomy;
import org.goldthread.ui.Addresses;

/** How few items would do, and which carry a criterion alone; advice that changes nothing. */
final class EnoughItems extends Section {
    EnoughItems(PortfolioWords words, EvidenceEconomy economy) {
        addClassNames("card", "enough-items");
        var lead = new Paragraph(getTranslation("portfolio.economy.lead"));
        lead.addClassName("small");
        add(new H2(getTranslation("portfolio.economy")), new Paragraph(said(economy)));
        var enough = economy.enough();
        if (enough.size() < economy.items()) {
            add(new Details(
                    getTranslation("portfolio.economy.which", enough.size()),
                    list(enough.stream()
                            .map(each -> new ListItem(link(each.item(), each.title())))
                            .toList())));
        }
        if (!economy.alone().isEmpty()) {
            add(
                    new Paragraph(getTranslation(
                            "portfolio.economy.alone", economy.alone().size())),
                    list(economy.alone().stream()
                            .map(each -> alone(each, words))
                            .toList()));
        }
        add(lead);
    }

    /** With one item there is nothing to choose. */
    static boolean isWorthSaying(EvidenceEconomy economy) {
        return economy.items() > 1;
    }

    private String said(EvidenceEconomy economy) {
        var enough = economy.enough().size();
        if (enough == economy.items()) {
            return getTranslation("portfolio.economy.all", enough);
        }
        return getTranslation(
                economy.exact() ? "portfolio.economy.fewer" : "portfolio.economy.at-most", enough, economy.items());
    }

    private static ListItem alone(EvidenceEconomy.Alone alone, PortfolioWords words) {
        var criteria = new Span(words.criteria(alone.criteria()));
        criteria.addClassName("small");
        var entry = new ListItem(link(alone.item(), alone.title()), criteria);
        entry.addClassName("panel-item");
        return entry;
    }

    private static Anchor link(EvidenceId item, String title) {
        return new Anchor(Addresses.evidence(item.value()), title);
    }

    private static UnorderedList list(List<ListItem> entries) {
        var list = new UnorderedList();
        list.addClassName("panel-list");
        entries.forEach(list::add);
        return list;
    }
}
