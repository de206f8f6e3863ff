package org.goldthread.document.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldthread.document.Checklist;
import org.goldthread.document.DocumentService;
import org.goldthread.document.Making;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** A portfolio as one PDF: choose how, watch it being made, go away and come back, fetch it. */
@Route(Addresses.PORTFOLIO + "/:portfolio/document")
@PermitAll
class PortfolioDocumentView extends Page implements BeforeEnterObserver {
    private final DocumentService documents;
    private final PortfolioService portfolios;
    private final Days days;
    private final RadioButtonGroup<Checklist> checklist = new RadioButtonGroup<>();
    private final Div content = new Div();
    private PortfolioId portfolio = new PortfolioId("");
    private String fileName = "";
    private @Nullable MakingPanel panel;

    PortfolioDocumentView(DocumentService documents, PortfolioService portfolios, Days days) {
        this.documents = documents;
        this.portfolios = portfolios;
        this.days = days;
        content.addClassNames("document-page", "stack");
        add(content);
        checklist.setLabel(getTranslation("document.choose"));
        checklist.setItems(Checklist.values());
        checklist.setItemLabelGenerator(each -> getTranslation("document.choose." + each));
        checklist.setValue(Checklist.FILLED);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        portfolio = new PortfolioId(event.getRouteParameters().get("portfolio").orElse(""));
        var page = portfolios.read(portfolio);
        var name = page.name(page.portfolio().candidate());
        fileName = fileName(name);
        setHeading(page.own() ? getTranslation("document.heading") : getTranslation("document.heading.of", name));
        setLead(getTranslation("document.lead"));
        setCrumb(
                new Anchor(
                        Addresses.portfolio(portfolio.value()),
                        getTranslation(page.own() ? "document.crumb" : "document.crumb.of", name)),
                getTranslation("document.crumb.here"));
        show();
    }

    /** Nothing in it that a file system or a header could take for something else. */
    private String fileName(String name) {
        return getTranslation("document.file-name", name, days.exact(days.today()))
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ,.-]", "_");
    }

    private void show() {
        content.removeAll();
        var making = documents.current(portfolio);
        making.ifPresent(this::watch);
        if (making.filter(Making::isRunning).isEmpty()) {
            content.add(choice(making.isPresent()));
        }
    }

    private Card choice(boolean again) {
        var begin = again
                ? Buttons.plain(getTranslation("document.again"), this::begin)
                : Buttons.primary(getTranslation("document.begin"), this::begin);
        var card = new Card(checklist, begin);
        card.addClassName("stack");
        return card;
    }

    private void begin() {
        documents.begin(portfolio, checklist.getValue());
        unwatch();
        show();
    }

    private void watch(Making making) {
        checklist.setValue(making.checklist());
        var next = new MakingPanel(making, days, new DocumentDownload(portfolio, fileName, documents));
        next.whenCancelled(() -> documents.cancel(portfolio));
        next.whenOver(this::over);
        panel = next;
        content.add(next);
        getUI().ifPresent(next::watch);
    }

    /** The choice comes back below what was made. */
    private void over() {
        content.removeAll();
        var shown = panel;
        if (shown != null) {
            content.add(shown, choice(true));
        }
    }

    private void unwatch() {
        if (panel != null) {
            panel.unwatch();
        }
        panel = null;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (panel != null) {
            panel.watch(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (panel != null) {
            panel.unwatch();
        }
    }
}
