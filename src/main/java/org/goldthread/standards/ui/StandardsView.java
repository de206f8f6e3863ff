package org.goldthread.standards.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standard;
import org.goldthread.standards.Standards;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** Every standard and criterion: what is asked, what shows it, what to avoid. {@code /standards/2.3} leads to one. */
@Route(value = Addresses.STANDARDS)
@Menu(order = 70, title = "standards")
@PermitAll
class StandardsView extends Page implements HasUrlParameter<String> {
    private final Standards standards;
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div index = new Div();
    private final Div content = new Div();
    private final Map<String, CriterionEntry> entries = new HashMap<>();
    private StandardsAddress address = new StandardsAddress("", "");
    private Framework framework;
    private @Nullable String wanted;

    StandardsView(Standards standards) {
        this.standards = standards;
        framework = standards.mine();
        addClassName("standards");
        setHeading(getTranslation("standards.title"));
        search.setLabel(getTranslation("standards.search"));
        search.setPlaceholder(getTranslation("standards.search.example"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(100);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
            }
            show(change.getValue());
        });
        found.addClassName("small");
        found.getElement().setAttribute("aria-live", "polite");
        content.addClassName("standards-content");
        var tools = new Div(search, found, index);
        tools.addClassName("standards-tools");
        var columns = new Div(tools, content);
        columns.addClassName("standards-columns");
        add(columns);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        address = StandardsAddress.of(event.getLocation().getQueryParameters());
        framework = address.edition().isBlank() ? standards.mine() : standards.edition(address.edition());
        setLead(getTranslation("standards.lead", framework.title(), framework.edition()));
        if (code != null
                && framework.criteria().stream()
                        .noneMatch(each -> each.code().value().equals(code))) {
            throw new NotFound("criterion " + code);
        }
        wanted = code;
        search.setValue(address.words());
        show(address.words());
        if (isAttached()) {
            showWanted();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        showWanted();
    }

    private void showWanted() {
        Optional.ofNullable(wanted).map(entries::get).ifPresent(CriterionEntry::showAsWanted);
    }

    /** The address keeps the search, so that back, reload and a bookmark find it. */
    private void remember(String words) {
        address = address.searching(words);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.location()));
    }

    private void show(String words) {
        entries.clear();
        content.removeAll();
        index.removeAll();
        index.add(new CriteriaIndex(framework, address.searching(words)));
        framework.standards().forEach(standard -> show(standard, words));
        found.setText(words.isBlank() ? "" : getTranslation("standards.found", entries.size()));
        if (entries.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("standards.none"),
                    getTranslation("standards.none.example"),
                    Buttons.plain(getTranslation("standards.none.all"), () -> {
                        remember("");
                        search.clear();
                    })));
        }
    }

    private void show(Standard standard, String words) {
        List<Criterion> matching =
                standard.criteria().stream().filter(each -> each.matches(words)).toList();
        if (matching.isEmpty()) {
            return;
        }
        var section = new StandardSection(standard);
        for (var criterion : matching) {
            var entry = new CriterionEntry(criterion, address);
            entries.put(criterion.code().value(), entry);
            section.add(entry);
        }
        content.add(section);
    }
}
