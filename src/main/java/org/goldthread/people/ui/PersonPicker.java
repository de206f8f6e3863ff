package org.goldthread.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.goldthread.people.PersonName;

/** Chooses one person, found by name or email while typing, page by page. */
final class PersonPicker extends ComboBox<PersonName> {
    PersonPicker(String label, Choices choices) {
        super(label);
        setItemLabelGenerator(person -> person.name() + " · " + person.email());
        setClearButtonVisible(true);
        setItems(query -> choices.find(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
    }

    /** Finds the persons to choose from. */
    interface Choices {
        List<PersonName> find(String search, int page, int size);
    }
}
