package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.marking.PreparedItem;
import org.goldthread.rules.Refusal;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;

/** What one item holds of other people and of AI: asked once, with the last answer offered. */
final class StatementForm extends Section {
    private final PreparedItem item;
    private final Function<Integrity, Optional<Refusal>> save;
    private final Select<ThirdPartyData> people = select("marking.people", ThirdPartyData.values());
    private final Select<Redaction> hidden = select("marking.hidden", Redaction.values());
    private final Select<AiAssistance> ai = select("marking.ai", AiAssistance.values());
    private final TextField note = new TextField(getTranslation("marking.ai-note"));
    private final Div fields = new Div(people, hidden, ai, note);
    private final Div said = new Div();
    private final Div toHide = new Div();
    private final RefusalText refused = new RefusalText();
    private final Div offered = new Div();
    private boolean filling;

    StatementForm(PreparedItem item, Optional<Integrity> last, Function<Integrity, Optional<Refusal>> save) {
        this.item = item;
        this.save = save;
        addClassName("statement");
        setAriaLabel(item.item().title());
        fields.addClassNames("row", "statement-fields");
        toHide.addClassName("error-text");
        said.addClassName("row");
        add(new H3(item.item().title()));
        if (item.mayShowOthers()) {
            add(small(getTranslation("marking.statement.look")));
        }
        add(said, fields, offered, toHide, refused);
        fill(item.item().integrity());
        people.addValueChangeListener(_ -> {
            if (people.getValue() == ThirdPartyData.NONE) {
                forgetHidden();
            }
            changed();
        });
        hidden.addValueChangeListener(_ -> changed());
        ai.addValueChangeListener(_ -> changed());
        note.addValueChangeListener(_ -> changed());
        show(item.item().integrity().isComplete());
        last.filter(_ -> item.mayBeAsLastTime()).ifPresent(this::offer);
    }

    /** Marks each question that is not answered; true if there is one. */
    boolean markUnanswered() {
        mark(people, people.isEmpty());
        mark(hidden, stated().asksRedaction() && hidden.isEmpty());
        mark(ai, ai.isEmpty());
        note.setInvalid(stated().lacksNote());
        note.setErrorMessage(getTranslation("marking.statement.note-missing"));
        if (stated().isComplete()) {
            return false;
        }
        show(false);
        return true;
    }

    private void mark(Select<?> question, boolean unanswered) {
        question.setInvalid(unanswered);
        question.setErrorMessage(getTranslation("marking.statement.unanswered"));
    }

    private void offer(Integrity last) {
        offered.add(Buttons.plain(getTranslation("marking.statement.as-last", words(last)), () -> {
            fill(last);
            changed();
            show(true);
        }));
        depend();
    }

    private void fill(Integrity integrity) {
        filling = true;
        people.setValue(integrity.thirdPartyData());
        hidden.setValue(integrity.asksRedaction() ? integrity.redaction() : null);
        ai.setValue(integrity.aiAssistance());
        note.setValue(integrity.aiNote());
        filling = false;
        depend();
    }

    private void forgetHidden() {
        var before = filling;
        filling = true;
        hidden.clear();
        filling = before;
    }

    private void changed() {
        depend();
        if (!filling) {
            clearMarks();
            refused.show(save.apply(stated()));
        }
    }

    private void clearMarks() {
        Stream.of(people, hidden, ai)
                .filter(question -> !question.isEmpty())
                .forEach(question -> question.setInvalid(false));
        note.setInvalid(note.isInvalid() && stated().lacksNote());
    }

    private Integrity stated() {
        return new Integrity(people.getValue(), hidden.getValue(), ai.getValue(), note.getValue());
    }

    /** What AI did is asked where it did something; what still shows people blocks, and says what to do. */
    private void depend() {
        hidden.setVisible(stated().asksRedaction());
        offered.setVisible(stated().isUntouched());
        note.setVisible(ai.getValue() != null && ai.getValue() != AiAssistance.NONE);
        note.setRequiredIndicatorVisible(ai.getValue() == AiAssistance.DRAFTING);
        var needed = stated().redaction() == Redaction.NEEDED;
        toHide.setVisible(needed);
        toHide.removeAll();
        if (needed) {
            toHide.add(
                    new Paragraph(getTranslation("marking.statement.to-hide")),
                    Buttons.to(
                            Addresses.evidence(item.item().id().value()),
                            getTranslation("marking.submit.open", item.item().title())));
        }
    }

    /** Answers that are given stand in one line until they are to be changed. */
    private void show(boolean answered) {
        var folded = answered && stated().redaction() != Redaction.NEEDED;
        fields.setVisible(!folded);
        said.setVisible(folded);
        said.removeAll();
        if (folded) {
            said.add(
                    small(words(stated())),
                    Buttons.quiet(getTranslation("marking.statement.change"), () -> show(false)));
        }
    }

    private String words(Integrity integrity) {
        var hidden = integrity.asksRedaction() ? integrity.redaction() : null;
        return Stream.of(
                        Stream.ofNullable(integrity.thirdPartyData()).map(EnumWords::of),
                        // "Done" alone would leave open what
                        Stream.ofNullable(hidden)
                                .map(done -> getTranslation("marking.statement.hidden", EnumWords.of(done))),
                        Stream.ofNullable(integrity.aiAssistance()).map(EnumWords::of))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }

    private <E extends Enum<E>> Select<E> select(String key, E[] options) {
        var select = new Select<E>();
        select.setLabel(getTranslation(key));
        select.setItems(options);
        select.setItemLabelGenerator(EnumWords::of);
        return select;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
