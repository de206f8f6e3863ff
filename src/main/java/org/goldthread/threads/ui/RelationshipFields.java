package org.goldthread.threads.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.goldthread.engagement.ContentSource;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipFieldRules;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.RequirementsBy;
import org.goldthread.ui.DayField;
import org.goldthread.ui.Marks;

/** All that can be said of a relationship: four questions first, the rest under More. */
class RelationshipFields extends Div {
    private static final String FIELD = "threads.relationship.field.";

    private final RelationshipAnswerWords words;
    private final Select<RelationshipType> expected =
            one(FIELD + "expected", "threads.relationship.expected.", RelationshipType.values());
    private final AgreedFields agreed = new AgreedFields();
    private final Select<RequirementsBy> requirements =
            one(RelationshipAsk.REQUIREMENTS.label(), "engagement.requirements-by.", RequirementsBy.values());
    private final ContactRows contacts;
    private final Select<RequestKind> kind =
            one(RelationshipAsk.KIND.label(), "engagement.request-kind.", RequestKind.values());
    private final Select<ContentSource> content =
            one(RelationshipAsk.CONTENT.label(), "engagement.content-source.", ContentSource.values());
    private final IntegerField horizon = new IntegerField();
    private final Select<Boolean> human = yesOrNo(RelationshipAsk.HUMAN.label());
    private final DatePicker monitored = DayField.blank();
    private final Select<Boolean> fit = yesOrNo(FIELD + "fit");
    private final Map<RelationshipAsk, Component> asked = new EnumMap<>(RelationshipAsk.class);
    private final Details more = new Details();
    private boolean filling;

    RelationshipFields(RelationshipAnswerWords words, Runnable changed) {
        this.words = words;
        Runnable unlessFilling = () -> {
            if (!filling) {
                changed.run();
            }
        };
        contacts = new ContactRows(words, unlessFilling);
        addClassName("thread-form");
        horizon.setLabel(getTranslation(RelationshipAsk.HORIZON.label()));
        horizon.setManualValidation(true);
        monitored.setLabel(getTranslation(FIELD + "monitored"));
        monitored.setManualValidation(true);
        var rest = new Div(kind, content, human, horizon, monitored, fit);
        rest.addClassName("thread-form");
        more.addClassName("relationship-more");
        more.setSummaryText(getTranslation("threads.relationship.more"));
        more.add(rest);
        add(expected, agreed, requirements, contacts, more);
        name();
        agreed.onChange(unlessFilling);
        Stream.of(expected, requirements, kind, content, human, fit)
                .forEach(each -> each.addValueChangeListener(_ -> unlessFilling.run()));
        Stream.<AbstractSinglePropertyField<?, ?>>of(horizon, monitored)
                .forEach(each -> each.addValueChangeListener(_ -> unlessFilling.run()));
    }

    private void name() {
        asked.put(RelationshipAsk.AGREED, agreed);
        asked.put(RelationshipAsk.REQUIREMENTS, requirements);
        asked.put(RelationshipAsk.KIND, kind);
        asked.put(RelationshipAsk.CONTENT, content);
        asked.put(RelationshipAsk.HORIZON, horizon);
        asked.put(RelationshipAsk.HUMAN, human);
    }

    private static <E extends Enum<E>> Select<E> one(String label, String key, E[] all) {
        var field = notSaid(new Select<E>(), label);
        field.setItems(all);
        field.setItemLabelGenerator(
                each -> field.getTranslation(each == null ? "threads.not-said" : key + each.name()));
        return field;
    }

    private static Select<Boolean> yesOrNo(String label) {
        var field = notSaid(new Select<Boolean>(), label);
        field.setItems(true, false);
        field.setItemLabelGenerator(each -> field.getTranslation(
                each == null ? "threads.not-said" : each ? "threads.relationship.yes" : "threads.relationship.no"));
        return field;
    }

    private static <T> Select<T> notSaid(Select<T> field, String label) {
        field.setLabel(field.getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(field.getTranslation("threads.not-said"));
        return field;
    }

    void fill(RelationshipAnswers answers) {
        filling = true;
        var relationship = answers.relationship();
        expected.setValue(relationship.expected());
        agreed.fill(relationship.agreed());
        requirements.setValue(relationship.requirementsBy());
        contacts.fill(relationship.contacts());
        kind.setValue(answers.requestKind());
        content.setValue(relationship.content());
        human.setValue(relationship.humanContactAtNeed());
        horizon.setValue(relationship.horizonMonths());
        monitored.setValue(relationship.lastMonitored());
        fit.setValue(relationship.fitChecked());
        filling = false;
    }

    /** What is refused is marked, and as in {@code stored}. */
    RelationshipAnswers read(RelationshipAnswers stored) {
        var before = stored.relationship();
        var months = horizon.getValue();
        var day = monitored.getValue();
        var horizonIsFine = FieldErrors.none(horizon, RelationshipFieldRules.horizon(months));
        var dayIsFine = FieldErrors.none(
                monitored, RelationshipFieldRules.day(day, words.days().today()));
        return new RelationshipAnswers(
                kind.getValue(),
                new Relationship(
                        expected.getValue(),
                        horizonIsFine ? months : before.horizonMonths(),
                        agreed.read(),
                        requirements.getValue(),
                        content.getValue(),
                        human.getValue(),
                        contacts.read(),
                        dayIsFine ? day : before.lastMonitored(),
                        fit.getValue()));
    }

    /** Leads to a question, also where it is folded away. */
    void show(RelationshipAsk ask) {
        Marks.show(asked.getOrDefault(ask, this));
    }
}
