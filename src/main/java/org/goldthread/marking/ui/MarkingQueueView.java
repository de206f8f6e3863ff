package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.goldthread.marking.MarkingService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;

/** What waits to be marked, longest waiting first. */
@Route(value = Addresses.MARKING)
@Menu(order = 40, title = "marking")
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class MarkingQueueView extends Page implements BeforeEnterObserver {
    private static final int ROWS = 25;

    private final MarkingService marking;
    private final Days days;
    private final TextField search = new TextField(getTranslation("marking-desk.search"));
    private final Div rows = new Div();

    MarkingQueueView(MarkingService marking, Days days) {
        this.marking = marking;
        this.days = days;
        setHeading(getTranslation("marking-desk.title"));
        setLead(getTranslation("marking-desk.lead"));
        search.setPlaceholder(getTranslation("marking-desk.search-example"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(address(change.getValue(), 0)));
            }
        });
        add(search, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var words = query.getSingleParameter("q").orElse("");
        int page = query.getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        search.setValue(words);
        show(words, page);
    }
}
