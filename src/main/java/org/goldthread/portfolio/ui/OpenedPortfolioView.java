package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.PresentationService;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.LeadSees;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;

/** One portfolio, as its candidate or its assessor sees it. */
@Route(Addresses.PORTFOLIO + "/:portfolio")
@PermitAll
class OpenedPortfolioView extends Page implements BeforeEnterObserver {
    private final PortfolioService portfolios;
    private final PresentationService presentations;
    private final Days days;
    private final Texts texts;
    private final Clock clock;
    private final Div content = new Div();
    private PortfolioAddress here = new PortfolioAddress(new PortfolioId(""), null, false);

    OpenedPortfolioView(
            PortfolioService portfolios, PresentationService presentations, Days days, Texts texts, Clock clock) {
        this.portfolios = portfolios;
        this.presentations = presentations;
        this.days = days;
        this.texts = texts;
        this.clock = clock;
        content.addClassName("portfolio");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PortfolioId(event.getRouteParameters().get("portfolio").orElse(""));
        here = PortfolioAddress.of(id, event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var words = new PortfolioWords(portfolios.read(here.portfolio()), days, texts);
        head(words);
        content.removeAll();
        if (words.page().portfolio().state() == PortfolioState.PLANNING) {
            content.add(new PlanSection(words, portfolios, clock, this::show));
        }
        var waiting = words.page().portfolio().open().stream()
                .filter(open -> !open.feedbackReady())
                .toList();
        if (!waiting.isEmpty()) {
            content.add(new Waiting(words, waiting));
        }
        content.add(coverage(words));
        content.add(below(words).toArray(Component[]::new));
    }

    private void head(PortfolioWords words) {
        var heading = new PortfolioHeading(words);
        setHeading(heading.title());
        setLead(heading.line());
        setUnderHeading(heading.chips());
        setActions(heading.actions());
        if (!words.page().own()) {
            setCrumb(new Anchor(Addresses.PORTFOLIO, getTranslation("portfolio.list")), heading.candidate());
        }
    }

    /** Map or table, with the opened criterion's panel beside it. */
    private Div coverage(PortfolioWords words) {
        var table = here.table();
        var toggle = Buttons.to(here.as(!table), getTranslation(table ? "portfolio.map.show" : "portfolio.table.show"));
        toggle.addClassName("view-toggle");
        var picture = new Section(table ? new CoverageTable(words, here) : new CoverageMap(words, here), toggle);
        picture.addClassName("coverage-picture");
        if (words.page().led()) {
            picture.add(LeadSees.states());
        }
        var both = new Div(picture);
        both.addClassName("coverage");
        here.opened().flatMap(words.page().coverage()::of).ifPresent(progress -> {
            var panel = new CriterionPanel(words, here, progress, this::move);
            both.add(panel);
            both.addClassName("with-panel");
            panel.focus();
        });
        return both;
    }

    private void move(CriterionCode criterion, List<EvidenceId> shown, EvidenceId item, boolean earlier) {
        if (earlier) {
            presentations.earlier(here.portfolio(), criterion, shown, item);
        } else {
            presentations.later(here.portfolio(), criterion, shown, item);
        }
        show();
    }

    private List<Component> below(PortfolioWords words) {
        var parts = new ArrayList<Component>();
        var portfolio = words.page().portfolio();
        var isWorkedOn = portfolio.isCurrent();
        if (words.page().own() && isWorkedOn) {
            var columns = new Div(new ShortestWay(words), new BeforeYouSubmit(words));
            columns.addClassName("portfolio-columns");
            parts.add(columns);
        }
        words.page()
                .economy()
                .filter(EnoughItems::isWorthSaying)
                .ifPresent(economy -> parts.add(new EnoughItems(words, economy)));
        if (isWorkedOn && !words.page().rulers().isEmpty()) {
            parts.add(new PracticeOverTime(words));
        }
        if (words.page().own() && isWorkedOn) {
            parts.add(new StatementSection(words, presentations, clock));
        }
        if (!words.page().own()
                && isWorkedOn
                && !words.page().coverage().pitfalls().isEmpty()) {
            parts.add(new BeforeYouSubmit(words));
        }
        if (portfolio.isAgreed()) {
            parts.add(new SignOffSection(words, portfolios, this::show));
        }
        var attempts = new AttemptList(words);
        if (!attempts.isEmpty()) {
            parts.add(attempts);
        }
        if (portfolio.isAgreed()) {
            parts.add(new Details(getTranslation("portfolio.plan.read"), new PlanText(words, portfolio.plan())));
        }
        if (isWorkedOn) {
            parts.add(new PauseOrEnd(words, portfolios, this::show));
        }
        return parts;
    }
}
