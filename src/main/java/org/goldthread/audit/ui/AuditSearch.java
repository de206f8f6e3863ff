package org.goldthread.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.goldthread.audit.AuditFilter;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.ui.DayField;
import org.jspecify.annotations.Nullable;

/** What happened, by whom, about what, and between which days. */
final class AuditSearch extends Div {
    private final ComboBox<String> kind = new ComboBox<>(getTranslation("audit.filter.kind"));
    private final ComboBox<PersonName> by = new ComboBox<>(getTranslation("audit.filter.by"));
    private final TextField subject = new TextField(getTranslation("audit.filter.subject"));
    private final DatePicker from = DayField.labelled(getTranslation("audit.filter.from"));
    private final DatePicker to = DayField.labelled(getTranslation("audit.filter.to"));
    private final Consumer<AuditAddress> go;

    AuditSearch(List<String> kinds, PeopleService people, Consumer<AuditAddress> go) {
        this.go = go;
        addClassNames("row", "audit-search");
        getElement().setAttribute("role", "search");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> getTranslation("audit.kind." + each));
        kind.setClearButtonVisible(true);
        by.setItemLabelGenerator(PersonName::name);
        by.setClearButtonVisible(true);
        by.setItems(
                query -> people
                        .names(PeopleFilter.named(query.getFilter().orElse("")), query.getPage(), query.getPageSize())
                        .stream());
        subject.setPlaceholder(getTranslation("audit.filter.subject.example"));
        subject.setClearButtonVisible(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        kind.addValueChangeListener(this::changed);
        by.addValueChangeListener(this::changed);
        subject.addValueChangeListener(this::changed);
        from.addValueChangeListener(this::changed);
        to.addValueChangeListener(this::changed);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(kind, by, subject, from, to);
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            var person = by.getValue();
            var filter = new AuditFilter(
                    kind.getValue(),
                    person == null ? null : person.id(),
                    subject.getValue(),
                    from.getValue(),
                    to.getValue());
            go.accept(new AuditAddress(filter, AuditAddress.NEWEST));
        }
    }

    /** Shows what the address says, without asking for it again. */
    void show(AuditFilter filter, List<String> kinds, @Nullable PersonName person) {
        kind.setValue(filter.kindAsked().filter(kinds::contains).orElse(null));
        by.setValue(person);
        if (!subject.getValue().strip().equals(filter.subject())) {
            subject.setValue(filter.subject());
        }
        from.setValue(filter.from());
        to.setValue(filter.to());
    }

    static @Nullable PersonName named(@Nullable PersonId id, String name) {
        return id == null ? null : new PersonName(id, name, "");
    }
}
