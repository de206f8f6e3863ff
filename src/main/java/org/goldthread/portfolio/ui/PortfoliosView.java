package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Role;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;

/** One's own portfolio; for those who assess, lead or administer, the list of theirs and how to start one. */
@Route(Addresses.PORTFOLIO)
@Menu(order = 30, title = "portfolio")
@PermitAll
class PortfoliosView extends Page implements BeforeEnterObserver {
    private static final int SIZE = 25;
    private static final Set<Role> LISTING = Set.of(Role.ASSESSOR, Role.TRAINEE_ASSESSOR, Role.TEAM_LEAD, Role.ADMIN);
    private static final Set<Role> ASSESSING = Set.of(Role.ASSESSOR, Role.TRAINEE_ASSESSOR);
    private static final Set<Role> STARTING = Set.of(Role.ASSESSOR, Role.TEAM_LEAD, Role.ADMIN);

    private final PortfolioService portfolios;
    private final CurrentPerson me;
    private final Days days;
    private final Div content = new Div();

    PortfoliosView(PortfolioService portfolios, CurrentPerson me, Days days) {
        this.portfolios = portfolios;
        this.me = me;
        this.days = days;
        content.addClassName("portfolio");
        setHeading(getTranslation("portfolio.list"));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = portfolios.mine();
        if (own.isPresent() && !hasOne(LISTING)) {
            event.forwardTo(Addresses.portfolio(own.get().id().value()));
            return;
        }
        content.removeAll();
        own.ifPresent(portfolio -> content.add(own(portfolio)));
        var start = hasOne(STARTING) ? new StartPortfolioForm(portfolios, days.today(), this::started) : null;
        if (start != null && start.hasChoices()) {
            content.add(start);
        }
        if (hasOne(LISTING)) {
            setLead(lead());
            list(page(event));
            if (start != null && !start.hasChoices()) {
                content.add(note("portfolio.start.nobody"));
            }
        } else {
            content.add(new EmptyState(getTranslation("portfolio.none"), getTranslation("portfolio.none.example")));
        }
    }

    /** What is listed, and what of it opens: no word of assessing to who assesses nobody. */
    private String lead() {
        if (me.has(Role.ADMIN)) {
            return getTranslation("portfolio.list.lead.all");
        }
        return Stream.of(
                        Optional.of("assessed").filter(_ -> hasOne(ASSESSING)),
                        Optional.of("team").filter(_ -> me.has(Role.TEAM_LEAD)))
                .flatMap(Optional::stream)
                .map(each -> getTranslation("portfolio.list.lead." + each))
                .collect(Collectors.joining(" "));
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("small");
        return note;
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private boolean hasOne(Set<Role> roles) {
        return roles.stream().anyMatch(me::has);
    }

    private Anchor own(Portfolio portfolio) {
        return Buttons.to(Addresses.portfolio(portfolio.id().value()), getTranslation("portfolio.own"));
    }

    private void started(Portfolio portfolio) {
        var mine = portfolio.assessor().equals(me.id());
        getUI().ifPresent(ui ->
                ui.navigate(mine ? Addresses.portfolio(portfolio.id().value()) : Addresses.PORTFOLIO));
    }

    private void list(int page) {
        var entries = portfolios.list(page - 1, SIZE);
        if (entries.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("portfolio.list.empty"), getTranslation("portfolio.list.empty.example")));
            return;
        }
        content.add(new PortfolioTable(entries, days));
        var more = entries.size() == SIZE && !portfolios.list(page, SIZE).isEmpty();
        if (page > 1 || more) {
            content.add(pages(page, more));
        }
    }

    private Component pages(int page, boolean more) {
        var pages = new Nav();
        pages.addClassNames("row", "pages");
        pages.setAriaLabel(getTranslation("portfolio.pages"));
        if (page > 1) {
            pages.add(Buttons.to(Addresses.PORTFOLIO + "?page=" + (page - 1), getTranslation("portfolio.previous")));
        }
        pages.add(new Span(getTranslation("portfolio.page", page)));
        if (more) {
            pages.add(Buttons.to(Addresses.PORTFOLIO + "?page=" + (page + 1), getTranslation("portfolio.next")));
        }
        return pages;
    }
}
