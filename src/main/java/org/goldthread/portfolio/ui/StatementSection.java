package org.goldthread.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PresentationService;
import org.goldthread.portfolio.StatementChanged;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.SavedStatus;
import org.goldthread.ui.UnsavedTyping;

/** What a candidate says before all of their evidence; it saves itself, on leaving it and every 5 seconds while one types. */
final class StatementSection extends Section {
    private static final int MILLIS = 5_000;
    private static final String TEXT = "statement";

    private final PresentationService presentations;
    private final PortfolioId portfolio;
    private final PortfolioWords words;
    private final Clock clock;
    private final TextArea statement = new TextArea(getTranslation("portfolio.statement.label"));
    private final SavedStatus status = new SavedStatus();
    private final Div conflict = new Div();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private String saved;

    StatementSection(PortfolioWords words, PresentationService presentations, Clock clock) {
        this.words = words;
        this.presentations = presentations;
        this.clock = clock;
        portfolio = words.page().portfolio().id();
        saved = words.page().presented().statement();
        addClassNames("card", "statement-section");
        statement.addClassName("wide");
        statement.setHelperText(getTranslation("portfolio.statement.help"));
        statement.setValue(saved);
        add(
                new H2(getTranslation("portfolio.statement")),
                new Paragraph(getTranslation("portfolio.statement.lead", words.name(assessor()))),
                conflict,
                statement,
                status);
        savesItself();
    }

    private PersonId assessor() {
        return words.page().portfolio().assessor();
    }

    private void savesItself() {
        statement.setManualValidation(true);
        statement.setValueChangeMode(ValueChangeMode.TIMEOUT);
        statement.setValueChangeTimeout(MILLIS);
        // Leaving the field sends what was typed since, as any event flushes the ones held back.
        statement.addBlurListener(_ -> {});
        statement.addValueChangeListener(change -> save(saved, change.getValue()));
        typing.keep(portfolio.value() + "/statement", Map.of(TEXT, statement));
    }

    private void save(String before, String after) {
        if (after.equals(saved)) {
            return;
        }
        try {
            Refused.when(TextRules.text(after));
            presentations.say(portfolio, before, after);
            settle(after);
            refuse(Optional.empty());
            status.say(getTranslation("portfolio.statement.saved", words.days().time(clock.instant())));
        } catch (StatementChanged e) {
            showBoth(e.stored(), after);
        } catch (Refused e) {
            status.say("");
            refuse(Optional.of(e.refusal()));
        }
    }

    private void settle(String text) {
        saved = text;
        conflict.removeAll();
        typing.saved("", Map.of(TEXT, text));
    }

    private void refuse(Optional<Refusal> refusal) {
        statement.setInvalid(refusal.isPresent());
        statement.setErrorMessage(refusal.map(Notices::text).orElse(""));
    }

    /** Yours stays in the field; the other is shown above it, and one of the two is chosen. */
    private void showBoth(String theirs, String mine) {
        status.say("");
        var other = new Paragraph(theirs);
        other.addClassName("as-typed");
        var buttons = new Div(
                Buttons.primary(getTranslation("portfolio.conflict.keep"), () -> save(theirs, mine)),
                Buttons.plain(getTranslation("portfolio.conflict.take"), () -> {
                    settle(theirs);
                    statement.setValue(theirs);
                }));
        buttons.addClassName("row");
        var both = new Section(
                new H3(getTranslation("portfolio.statement.conflict")),
                new Paragraph(getTranslation("portfolio.conflict.lead")),
                new H3(getTranslation("portfolio.conflict.theirs")),
                other,
                buttons);
        both.addClassName("plan-conflict");
        both.getElement().setAttribute("role", "alert");
        conflict.removeAll();
        conflict.add(both);
    }
}
