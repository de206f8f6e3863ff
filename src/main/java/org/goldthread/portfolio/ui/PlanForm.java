package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standard;
import org.goldthread.ui.DayField;
import org.goldthread.ui.Notices;

/** The one-page plan's fields; each tells when it was left, and every 5 seconds while one types. */
final class PlanForm extends Div {
    private static final int MILLIS = 5_000;

    private final TextArea methods = new TextArea(getTranslation("portfolio.plan.methods"));
    private final DatePicker review = new DatePicker(getTranslation("portfolio.plan.review"));
    private final TextArea adjustments = new TextArea(getTranslation("portfolio.plan.adjustments"));
    private final List<CheckboxGroup<Criterion>> criteria;

    PlanForm(Framework framework, PortfolioWords words, Runnable left) {
        addClassName("plan-form");
        methods.setHelperText(getTranslation("portfolio.plan.methods.help"));
        adjustments.setHelperText(getTranslation("portfolio.plan.adjustments.help"));
        DayField.write(review);
        criteria = framework.standards().stream()
                .map(standard -> group(standard, words))
                .toList();
        var groups = new Div();
        groups.addClassName("plan-criteria");
        criteria.forEach(groups::add);
        add(methods, review, adjustments, groups);
        Stream.of(methods, adjustments).forEach(field -> {
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.TIMEOUT);
            field.setValueChangeTimeout(MILLIS);
            // Leaving the field sends what was typed since, as any event flushes the ones held back.
            field.addBlurListener(_ -> {});
            field.addValueChangeListener(_ -> left.run());
        });
        review.addValueChangeListener(_ -> left.run());
        criteria.forEach(group -> group.addValueChangeListener(_ -> left.run()));
    }

    private CheckboxGroup<Criterion> group(Standard standard, PortfolioWords words) {
        var group = new CheckboxGroup<Criterion>();
        group.setLabel(getTranslation("portfolio.standard", standard.code(), standard.title()));
        group.setItems(standard.criteria());
        group.setItemLabelGenerator(words::criterion);
        return group;
    }

    void fill(AssessmentPlan plan) {
        methods.setValue(plan.methods());
        review.setValue(plan.reviewOn());
        adjustments.setValue(plan.reasonableAdjustments());
        criteria.forEach(group -> group.setValue(Set.copyOf(group.getListDataView()
                .getItems()
                .filter(criterion -> plan.criteria().contains(criterion.code()))
                .toList())));
    }

    /** The plan as it is typed; nothing if a field says why not. */
    Optional<AssessmentPlan> read() {
        var tooLong = Stream.of(methods, adjustments)
                .filter(field -> !keepsItsLimit(field))
                .toList();
        if (!tooLong.isEmpty()) {
            return Optional.empty();
        }
        var chosen = new TreeSet<CriterionCode>(Comparator.naturalOrder());
        criteria.forEach(group -> group.getValue().forEach(criterion -> chosen.add(criterion.code())));
        return Optional.of(
                new AssessmentPlan(List.copyOf(chosen), methods.getValue(), review.getValue(), adjustments.getValue()));
    }

    private static boolean keepsItsLimit(TextArea field) {
        var refusal = TextRules.text(field.getValue());
        field.setInvalid(refusal.isPresent());
        field.setErrorMessage(refusal.map(Notices::text).orElse(""));
        return refusal.isEmpty();
    }
}
