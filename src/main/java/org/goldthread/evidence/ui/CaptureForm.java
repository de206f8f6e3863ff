package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Stage;
import org.goldthread.rules.FieldRefusal;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.TypedTexts;
import org.goldthread.ui.UnsavedTyping.Typed;

/** The few fields of an item that one fills in on the way; they bear the names that they have in the whole form. */
final class CaptureForm extends Div {
    private final Runnable changed;
    private final Fields fields = new Fields(this::typed);
    private final FilesPanel files;
    private final TextField title = fields.text("title");
    private final TextArea line = fields.longText("summary");
    private final WorkChoice work;
    private final RadioButtonGroup<Stage> stage = new RadioButtonGroup<>();
    private EvidenceItem item;

    CaptureForm(EvidenceDesk desk, EvidenceItem item, Runnable changed) {
        this.changed = changed;
        this.item = item;
        files = new FilesPanel(desk.files(), desk.texts(), this::typed);
        files.asksFor(Words.text("evidence.capture.photo"), Words.text("evidence.capture.photo.choose"));
        work = new WorkChoice(desk.works(), this::typed);
        title.setLabel(Words.text("evidence.capture.title-label"));
        title.setHelperText(Words.text("evidence.capture.title-help"));
        line.setLabel(Words.text("evidence.capture.line"));
        stage.setLabel(Words.text("evidence.capture.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(Words::of);
        stage.addValueChangeListener(_ -> fields.changed());
        addClassName("capture-form");
        add(files, title, line, stage, work);
        show(item);
        work.offerLatest();
        texts().name();
    }

    /** As it is typed now. */
    EvidenceItem item() {
        return item;
    }

    void keptAs(EvidenceItem stored) {
        item = item.keptAs(stored);
    }

    void show(EvidenceItem shown) {
        item = shown;
        fields.fill(() -> {
            title.setValue(shown.title());
            line.setValue(shown.summary());
            stage.setValue(shown.stage());
        });
        work.show(shown.engagement());
        files.show(shown.attachments());
    }

    /** That it has no title yet needs no saying: it gets one, and is completed later. */
    void refuse(List<FieldRefusal> refusals) {
        fields.acceptAll();
        files.acceptAll();
        for (var refusal : refusals) {
            var why = Notices.text(refusal.refusal());
            if (refusal.field().equals("attachments")) {
                files.refuse(refusal.row(), why);
            } else if (!refusal.field().equals("title") || !title.isEmpty()) {
                fields.refuse(refusal, why);
            }
        }
    }

    Optional<Component> marked() {
        return Marks.first(this);
    }

    Map<String, String> savedTexts() {
        return texts().saved();
    }

    Map<String, Typed> missing(Map<String, Typed> typed) {
        return texts().missing(typed);
    }

    void bringBack(Map<String, Typed> typed) {
        texts().bringBack(typed);
    }

    private TypedTexts texts() {
        var texts = new TypedTexts();
        fields.addTexts("", true, texts);
        return texts;
    }

    private void typed() {
        item = read();
        changed.run();
    }

    private EvidenceItem read() {
        var moved = stage.isEmpty() ? item : item.movedTo(stage.getValue());
        return files.read(moved.retitled(title.getValue())
                .partOf(work.chosen())
                .described(
                        line.getValue(),
                        item.role(),
                        item.customerGroups(),
                        item.impact(),
                        item.inclusionAdjustments(),
                        item.reflection()));
    }
}
