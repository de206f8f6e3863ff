package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.goldthread.people.PersonName;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.DayField;
import org.goldthread.ui.Notices;

/** Starts a portfolio: for whom, assessed by whom, until when. */
final class StartPortfolioForm extends Section {
    /** A first target to change: most take about a year. */
    private static final int MONTHS = 12;

    private final PortfolioService portfolios;
    private final Consumer<Portfolio> started;
    private final ComboBox<PersonName> candidate = picker("portfolio.start.candidate");
    private final ComboBox<PersonName> assessor = picker("portfolio.start.assessor");
    private final DatePicker target = new DatePicker(getTranslation("portfolio.start.target"));
    private final Paragraph warning = new Paragraph();
    private final boolean offers;

    StartPortfolioForm(PortfolioService portfolios, LocalDate today, Consumer<Portfolio> started) {
        this.portfolios = portfolios;
        this.started = started;
        addClassNames("card", "start-portfolio");
        add(new H2(getTranslation("portfolio.start")));
        offers = !portfolios.startableFor("", 0, 1).isEmpty();
        fill(today);
        var fields = new Div(candidate, assessor, target);
        fields.addClassName("start-fields");
        warning.addClassName("small");
        warning.getElement().setAttribute("role", "status");
        add(fields, warning, Buttons.primary(getTranslation("portfolio.start.save"), this::start));
    }

    /** Somebody has no portfolio yet. */
    boolean hasChoices() {
        return offers;
    }

    private ComboBox<PersonName> picker(String key) {
        var picker = new ComboBox<PersonName>(getTranslation(key));
        picker.setItemLabelGenerator(person -> getTranslation("portfolio.person", person.name(), person.email()));
        picker.setManualValidation(true);
        return picker;
    }

    private void fill(LocalDate today) {
        candidate.setItems(query ->
                portfolios.startableFor(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        assessor.setItems(query ->
                portfolios
                        .possibleAssessors(query.getFilter().orElse(""), query.getPage(), query.getPageSize())
                        .stream());
        assessor.setHelperText(getTranslation("portfolio.start.assessor.help"));
        DayField.write(target);
        target.setManualValidation(true);
        target.setMin(today.plusDays(1));
        target.setValue(today.plusMonths(MONTHS));
        candidate.addValueChangeListener(_ -> offerAssigned());
        assessor.addValueChangeListener(_ -> warn());
    }

    private void offerAssigned() {
        Optional.ofNullable(candidate.getValue())
                .flatMap(chosen -> portfolios.assignedTo(chosen.id()))
                .ifPresent(assessor::setValue);
        warn();
    }

    private void warn() {
        var one = candidate.getValue();
        var other = assessor.getValue();
        warning.setText(
                one == null || other == null
                        ? ""
                        : portfolios
                                .unmitigated(one.id(), other.id())
                                .map(_ -> getTranslation("portfolio.refused.unmitigated", other.name()))
                                .orElse(""));
    }

    private void start() {
        Stream.of(candidate, assessor, target).forEach(StartPortfolioForm::clear);
        var chosen = candidate.getValue();
        var until = target.getValue();
        if (chosen == null) {
            say(candidate, getTranslation("portfolio.start.candidate.missing"));
        } else if (until == null) {
            say(target, getTranslation("portfolio.refused.target-past"));
        } else {
            start(chosen, until);
        }
    }

    private void start(PersonName chosen, LocalDate until) {
        var by = assessor.getValue();
        try {
            started.accept(portfolios.start(chosen.id(), by == null ? null : by.id(), until));
        } catch (Refused e) {
            say(field(e.refusal()), Notices.text(e.refusal()));
        }
    }

    private HasValidationProperties field(Refusal refusal) {
        return switch (refusal.key()) {
            case "portfolio.refused.has-current" -> candidate;
            case "portfolio.refused.target-past" -> target;
            default -> assessor;
        };
    }

    private static void say(HasValidationProperties field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private static void clear(HasValidationProperties field) {
        field.setInvalid(false);
    }
}
