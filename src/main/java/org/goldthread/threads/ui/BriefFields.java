package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.RequestKind;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.TypedTexts;
import org.goldthread.ui.UnsavedTyping.Typed;

/** All that is said about a piece of work. Gives what can be kept of it, and says at a field why that cannot. */
class BriefFields extends Div {
    private final TextField title = SavedWhileTyping.of(new TextField());
    private final AskedByFields askedBy = new AskedByFields().orNobody();
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
        texts().name();
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

    /** As {@link #fill}, but what is marked stays as it was typed. */
    void fillUnmarked(EngagementBrief brief) {
        var marked = texts();
        fill(brief);
        filling = true;
        marked.putBackUnsaved();
        filling = false;
        read(brief);
    }

    /** Puts texts into their fields without saving them; says what the fields are called. */
    List<String> bringBack(Map<String, Typed> typed) {
        filling = true;
        var labels = texts().bringBack(typed);
        filling = false;
        return labels;
    }

    /** What is refused is as in {@code stored}. */
    EngagementBrief read(EngagementBrief stored) {
        var titled = FieldErrors.none(title, TextRules.title(title.getValue()));
        var requested = FieldErrors.none(request, TextRules.text(request.getValue()));
        return new EngagementBrief(
                titled ? title.getValue().strip() : stored.title(),
                askedBy.isValid(false) ? askedBy.read() : stored.askedBy(),
                served.read(stored.served()),
                requested ? request.getValue() : stored.request(),
                kind.getValue());
    }

    /** The texts typed, by name. */
    TypedTexts texts() {
        var texts = new TypedTexts();
        texts.add("title", title, true);
        askedBy.addTexts(texts);
        texts.add("request", request, true);
        served.addTexts(texts);
        return texts;
    }
}
