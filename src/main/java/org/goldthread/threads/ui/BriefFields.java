package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.RequestKind;
import org.goldthread.rules.TextRules;

/** All that is said about a piece of work. Gives a valid brief or nothing, and says at the field why. */
class BriefFields extends Div {
    private final TextField title = SavedWhileTyping.of(new TextField());
    private final AskedByFields askedBy = new AskedByFields();
    private final TextArea request = SavedWhileTyping.of(new TextArea());
    private final Select<RequestKind> kind = new Select<>();
    private final ServedFields served = new ServedFields();
    private boolean filling;

    BriefFields(Runnable changed) {
        addClassName("thread-form");
        title.setLabel(getTranslation("threads.field.title"));
        title.setManualValidation(true);
        request.setLabel(getTranslation("threads.field.request"));
        request.setManualValidation(true);
        request.setMinRows(3);
        kind.setLabel(getTranslation("threads.field.kind"));
        kind.setItems(RequestKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("threads.not-said"));
        kind.setItemLabelGenerator(each ->
                each == null ? getTranslation("threads.not-said") : getTranslation("engagement.request-kind." + each));
        add(title, askedBy, request, kind, served);
        tell(changed);
    }

    private void tell(Runnable changed) {
        Runnable unlessFilling = () -> {
            if (!filling) {
                changed.run();
            }
        };
        title.addValueChangeListener(_ -> unlessFilling.run());
        request.addValueChangeListener(_ -> unlessFilling.run());
        kind.addValueChangeListener(_ -> unlessFilling.run());
        askedBy.onChange(unlessFilling);
        served.onChange(unlessFilling);
    }

    void fill(EngagementBrief brief) {
        filling = true;
        title.setValue(brief.title());
        askedBy.fill(brief.askedBy());
        request.setValue(brief.request());
        kind.setValue(brief.requestKind());
        served.fill(brief.served());
        filling = false;
    }

    Optional<EngagementBrief> read() {
        var titled = FieldErrors.none(title, TextRules.title(title.getValue()));
        var requested = FieldErrors.none(request, TextRules.text(request.getValue()));
        var asked = askedBy.isValid(false);
        return titled && requested && asked && served.isValid()
                ? Optional.of(new EngagementBrief(
                        title.getValue().strip(), askedBy.read(), served.read(), request.getValue(), kind.getValue()))
                : Optional.empty();
    }
}
