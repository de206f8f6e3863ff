package org.goldthread.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.goldthread.audit.AuditFilter;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonId;
import org.goldthread.people.PersonName;
import org.goldthread.ui.DayField;
import org.jspecify.annotations.Nullable;

/** What happened, by whom, about what, and between which days. */
final class AuditSearch extends Div {
    private static final String PEOPLE = "people/";
    private static final Pattern ID = Pattern.compile("(\\w+/)?(?=\\S*\\d)[\\w.-]+");

    private final ComboBox<String> kind = new ComboBox<>(getTranslation("audit.filter.kind"));
    private final ComboBox<PersonName> by = new ComboBox<>(getTranslation("audit.filter.by"));
    private final ComboBox<PersonName> about = new ComboBox<>(getTranslation("audit.filter.about"));
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
        offer(by, people);
        offer(about, people);
        subject.setManualValidation(true);
        subject.setErrorMessage(getTranslation("audit.filter.subject.not-an-id"));
        subject.setPlaceholder(getTranslation("audit.filter.subject.example"));
        subject.setClearButtonVisible(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        kind.addValueChangeListener(this::changed);
        by.addValueChangeListener(this::changed);
        about.addValueChangeListener(this::changed);
        subject.addValueChangeListener(this::changed);
        from.addValueChangeListener(this::changed);
        to.addValueChangeListener(this::changed);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(kind, by, about, subject, from, to);
    }

    private static void offer(ComboBox<PersonName> box, PeopleService people) {
        box.setItemLabelGenerator(PersonName::name);
        box.setClearButtonVisible(true);
        box.setItems(
                query -> people
                        .names(PeopleFilter.named(query.getFilter().orElse("")), query.getPage(), query.getPageSize())
                        .stream());
    }

    /** Whom the filter asks about, if it is a person. */
    static @Nullable PersonId person(AuditFilter filter) {
        return filter.subject().startsWith(PEOPLE)
                ? new PersonId(filter.subject().substring(PEOPLE.length()))
                : null;
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            if (about.equals(change.getHasValue())) {
                subject.clear();
            } else if (subject.equals(change.getHasValue()) && !subject.isEmpty()) {
                about.clear();
            }
            subject.setInvalid(!isId(subject.getValue()));
            if (subject.isInvalid()) {
                return;
            }
            var person = by.getValue();
            var whom = about.getValue();
            var filter = new AuditFilter(
                    kind.getValue(),
                    person == null ? null : person.id(),
                    whom == null ? subject.getValue() : PEOPLE + whom.id().value(),
                    from.getValue(),
                    to.getValue());
            go.accept(new AuditAddress(filter, AuditAddress.NEWEST));
        }
    }

    /** As ids are: in one piece, with a digit in it; a name is none. */
    private static boolean isId(String typed) {
        return typed.isBlank() || ID.matcher(typed.strip()).matches();
    }

    /** Shows what the address says, without asking for it again. */
    void show(AuditFilter filter, List<String> kinds, @Nullable PersonName person, @Nullable PersonName whom) {
        kind.setValue(filter.kindAsked().filter(kinds::contains).orElse(null));
        by.setValue(person);
        about.setValue(whom);
        var shown = whom == null ? filter.subject() : "";
        if (!subject.getValue().strip().equals(shown)) {
            subject.setValue(shown);
        }
        subject.setInvalid(!isId(shown));
        from.setValue(filter.from());
        to.setValue(filter.to());
    }
}
