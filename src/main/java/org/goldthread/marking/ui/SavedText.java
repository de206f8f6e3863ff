package org.goldthread.marking.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.Notices;
import org.goldthread.ui.UnsavedTyping;

/**
 * A text that saves itself: on leaving it, and every 5 seconds while one types. What is refused stays as typed, and the
 * browser keeps what is not saved yet.
 */
final class SavedText extends TextArea {
    static final int MILLIS = 5_000;
    private static final String TEXT = "text";

    private final UnsavedTyping typing = new UnsavedTyping(this);
    private final BothTexts both = new BothTexts(this::takeTheirs, this::keepMine);
    private final Function<String, Optional<Refusal>> save;
    private String theirs = "";
    private String saved = "";
    private boolean saving;

    /** @param key names it for the browser, such as "SUBMISSION/note-…" */
    SavedText(String label, String key, Function<String, Optional<Refusal>> save) {
        super(label);
        this.save = save;
        addClassName("wide");
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(MILLIS);
        // Leaving the field sends what was typed since, as any event flushes the ones held back.
        addBlurListener(_ -> {});
        addValueChangeListener(change -> {
            if (!change.getValue().equals(saved) && !both.isOpen()) {
                keep(change.getValue());
            }
        });
        typing.keep(key, Map.of(TEXT, this));
    }

    /** Takes in what is saved, unless what stands there is on its way or was refused. */
    void show(String text) {
        if (!saving && !isInvalid() && !text.equals(saved)) {
            saved = text;
            setValue(text);
        }
    }

    /** Puts what is saved in the place of whatever stands there. */
    void replace(String text) {
        refuse(Optional.empty());
        both.settle();
        setHelperComponent(null);
        saved = text;
        setValue(text);
    }

    private void keep(String words) {
        saved = words;
        saving = true;
        var refusal = TextRules.text(words).or(() -> save.apply(words));
        refuse(refusal);
        refusal.filter(Judging::isConflict)
                .ifPresent(conflict -> offer(conflict.args().getFirst().toString()));
        saving = false;
    }

    /** Nothing goes over what another tab saved before the person chose. */
    private void offer(String savedElsewhere) {
        theirs = savedElsewhere;
        both.show(theirs, "");
        setHelperComponent(both);
    }

    private void takeTheirs() {
        saved = theirs;
        setValue(theirs);
        refuse(Optional.empty());
        setHelperComponent(null);
    }

    private void keepMine() {
        setHelperComponent(null);
        keep(getValue());
    }

    private void refuse(Optional<Refusal> refusal) {
        if (refusal.isEmpty()) {
            typing.saved("", Map.of(TEXT, saved));
        }
        setInvalid(refusal.isPresent());
        setErrorMessage(refusal.map(Notices::text).orElse(""));
    }
}
