package org.goldthread.evidence.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.Standing;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.ui.Chip;
import org.goldthread.ui.Notices;
import org.goldthread.ui.UnsavedTyping;
import org.jspecify.annotations.Nullable;

/** One criterion that the item might help to show; ticked, it asks where and how. */
final class CriterionCard extends Div {
    private final Criterion criterion;
    private final CriterionCode code;
    private final Checkbox ticked = new Checkbox();
    private final Fields fields;
    private final TextField where;
    private final TextArea how;
    private final Paragraph unusual = new Paragraph();
    private final CriterionHelp help;
    private final Div answers = new Div();
    private final CriterionAsks asks;

    CriterionCard(Criterion criterion, AboutCriteria about, Runnable changed) {
        this.criterion = criterion;
        help = new CriterionHelp(criterion, about);
        asks = new CriterionAsks(criterion);
        code = criterion.code();
        fields = new Fields(changed);
        where = fields.text("locator");
        where.setPlaceholder(Words.text("evidence.locator.example"));
        how = fields.longText("rationale");
        addClassName("criterion-card");
        texts().forEach((name, field) -> UnsavedTyping.name(field, name));
        var name = new Span(criterion.title() + " ");
        var number = new Span(code.value());
        number.addClassName("code");
        ticked.setLabelComponent(new Span(name, number));
        ticked.addValueChangeListener(change -> {
            open(change.getValue());
            fields.changed();
        });
        var statement = new Paragraph(criterion.statement());
        statement.addClassName("small");
        answers.addClassName("stack");
        unusual.addClassNames("small", "unusual-type");
        unusual.setVisible(false);
        answers.getElement().setAttribute("role", "group");
        answers.getElement().setAttribute("aria-label", criterion.title());
        answers.add(statement);
        var settled = about.settled().get(code);
        if (settled != null) {
            answers.add(settled(settled));
        }
        answers.add(help, unusual, where, how);
        add(ticked);
        var standing = about.standing(code);
        if (standing != Standing.DRAFTED) {
            add(new Chip(Standings.look(standing), Words.of(standing)));
        }
        add(asks, answers);
        open(false);
    }

    /** Before anything is written: it would not be handed in. */
    private static Paragraph settled(Standing standing) {
        var words = new Paragraph(Words.text("evidence.settled." + standing));
        words.addClassName("settled");
        words.getElement().setAttribute("role", "status");
        return words;
    }

    void show(@Nullable Claim claim) {
        fields.fill(() -> {
            ticked.setValue(claim != null);
            where.setValue(claim == null ? "" : claim.locator());
            how.setValue(claim == null ? "" : claim.rationale());
        });
        open(claim != null);
    }

    void tick() {
        ticked.setValue(true);
        where.focus();
    }

    /** Its two answers, named so that no other card's are mistaken for them. */
    Map<String, TextFieldBase<?, String>> texts() {
        return Map.of(code + "/locator", where, code + "/rationale", how);
    }

    boolean isTicked() {
        return ticked.getValue();
    }

    CriterionCode code() {
        return code;
    }

    Claim read() {
        return new Claim(code, where.getValue(), how.getValue());
    }

    /** A page is not asked for where there is only one. */
    void asksWhere(boolean asks) {
        where.setHelperText(asks ? "" : Words.text("evidence.help.locator.optional"));
    }

    void at(Stage stage) {
        help.at(stage);
    }

    /** A quiet word where assessors seldom see this kind of evidence for it; it refuses nothing. */
    void weigh(EvidenceType type) {
        unusual.setVisible(!criterion.isTypical(type));
        var usual = criterion.typicalTypes().stream()
                .filter(Predicate.not(EvidenceType::isAssessors))
                .map(Words::of)
                .collect(Collectors.joining(", "));
        unusual.setText(Words.text("evidence.unusual-type", Words.of(type), usual));
    }

    /** Shows at the two answers what cannot be kept of them. */
    void check() {
        fields.acceptAll();
        TextRules.atMost(where.getValue(), EvidenceRules.LOCATOR_LIMIT)
                .ifPresent(why -> fields.refuse("locator", Notices.text(why)));
        TextRules.atMost(how.getValue(), EvidenceRules.RATIONALE_LIMIT)
                .ifPresent(why -> fields.refuse("rationale", Notices.text(why)));
    }

    private void open(boolean open) {
        setClassName("ticked", open);
        answers.setVisible(open);
        asks.setVisible(!open);
    }
}
