package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.goldthread.files.FilesService;
import org.goldthread.marking.AddendumKind;
import org.goldthread.ui.Buttons;

/** What the assessor can add or ask while marking, or give it back; one form at a time opens in place. */
final class AddPanel extends Section {
    private final Judging judging;
    private final FilesService files;
    private final Waiting waiting = new Waiting();
    private final Paragraph means = new Paragraph();
    private final Div buttons = new Div();
    private final Div forms = new Div();

    AddPanel(Judging judging, FilesService files) {
        this.judging = judging;
        this.files = files;
        addClassNames("add-panel", "stack");
        setAriaLabel(getTranslation("marking-desk.add"));
        means.addClassName("small");
        buttons.addClassName("add-buttons");
        add(new H3(getTranslation("marking-desk.add")), waiting, means, buttons, forms);
    }

    /** A form that is open stays as it is while the criteria change. */
    void show(Desk desk, Place place) {
        waiting.show(desk);
        means.setText(getTranslation("marking-desk.add-means", desk.candidate()));
        buttons.removeAll();
        offer("marking-desk.ask", () -> new QuestionForm(desk, place, judging, this::close));
        for (var kind : AddendumKind.values()) {
            offer("marking-desk.add." + kind, () -> new AddendumForm(kind, desk, place, judging, files, this::close));
        }
        offer("marking-desk.give-back", () -> new GiveBackForm(desk, judging, this::close));
    }

    private void offer(String key, Supplier<InsetForm> form) {
        buttons.add(Buttons.plain(getTranslation(key), () -> {
            forms.add(form.get());
            buttons.setVisible(false);
        }));
    }

    private void close() {
        forms.removeAll();
        buttons.setVisible(true);
    }
}
