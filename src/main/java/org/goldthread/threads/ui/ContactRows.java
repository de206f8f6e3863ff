package org.goldthread.threads.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.engagement.CustomerContact;
import org.goldthread.engagement.RelationshipFieldRules;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.DayField;
import org.goldthread.ui.Notices;

/** Contacts with a customer, the latest first: add one with its day, remove one and have it back. */
class ContactRows extends Div {
    private static final int LATEST = 8;

    private final RelationshipAnswerWords words;
    private final Runnable changed;
    private final Div noted = new Div();
    private final DatePicker on = DayField.blank();
    private final Checkbox twoWay = new Checkbox();
    private final Checkbox settingUp = new Checkbox();
    private List<CustomerContact> contacts = List.of();

    ContactRows(RelationshipAnswerWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        addClassNames("contact-rows", "stack");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("threads.relationship.contacts"));
        var label = new Span(getTranslation("threads.relationship.contacts"));
        label.addClassName("contact-label");
        label.getElement().setAttribute("aria-hidden", "true");
        var help = new Paragraph(getTranslation("threads.relationship.contacts.help"));
        help.addClassName("small");
        on.setLabel(getTranslation("threads.relationship.contacts.on"));
        on.setManualValidation(true);
        twoWay.setLabel(getTranslation("threads.relationship.contacts.two-way"));
        twoWay.setValue(true);
        settingUp.setLabel(getTranslation("threads.relationship.contacts.setting-up"));
        var ticks = new Div(twoWay, settingUp);
        ticks.addClassName("contact-ticks");
        add(label, help, noted, on, ticks);
        add(Buttons.plain(getTranslation("threads.relationship.contacts.add"), this::add));
    }

    void fill(List<CustomerContact> all) {
        contacts = List.copyOf(all);
        noted.removeAll();
        if (contacts.isEmpty()) {
            var none = new Paragraph(getTranslation("threads.relationship.contacts.none"));
            none.addClassName("small");
            noted.add(none);
            return;
        }
        var latestFirst = contacts.reversed();
        noted.add(list(latestFirst.stream().limit(LATEST).toList()));
        if (latestFirst.size() > LATEST) {
            var earlier = latestFirst.subList(LATEST, latestFirst.size());
            noted.add(new NativeDetails(
                    getTranslation("threads.relationship.contacts.earlier", earlier.size()), list(earlier)));
        }
    }

    List<CustomerContact> read() {
        return contacts;
    }

    private UnorderedList list(List<CustomerContact> some) {
        var list = new UnorderedList();
        list.addClassName("contact-list");
        some.forEach(contact -> {
            var away = Buttons.quiet(getTranslation("threads.relationship.contacts.remove"), () -> remove(contact));
            away.setAriaLabel(getTranslation("threads.relationship.contacts.remove-named", words.contact(contact)));
            list.add(new ListItem(new Span(words.contact(contact)), away));
        });
        return list;
    }

    private void add() {
        var day = on.getValue();
        if (day == null) {
            FieldErrors.say(on, getTranslation("threads.relationship.contacts.day-missing"));
            return;
        }
        if (isFine(day)) {
            var contact = new CustomerContact(day, twoWay.getValue(), settingUp.getValue());
            if (contacts.contains(contact)) {
                FieldErrors.say(on, getTranslation("threads.relationship.contacts.known"));
                return;
            }
            put(contact);
            on.clear();
            on.focus();
        }
    }

    private boolean isFine(LocalDate day) {
        var more = new ArrayList<>(contacts);
        more.add(new CustomerContact(day, true, false));
        return FieldErrors.none(
                on,
                RelationshipFieldRules.day(day, words.days().today()).or(() -> RelationshipFieldRules.number(more)));
    }

    private void put(CustomerContact contact) {
        var more = new ArrayList<>(contacts);
        more.add(contact);
        more.sort(CustomerContact.IN_TIME);
        fill(more);
        changed.run();
    }

    private void remove(CustomerContact contact) {
        fill(contacts.stream().filter(each -> !each.equals(contact)).toList());
        changed.run();
        Notices.undoable(getTranslation("threads.relationship.contacts.removed"), () -> {
            if (!contacts.contains(contact)) {
                put(contact);
            }
        });
    }
}
