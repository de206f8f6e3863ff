package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import org.goldthread.files.FileFacts;

/** A text file as text. */
final class TextFile extends Div {
    TextFile(FileFacts file, SubmittedFiles files) {
        var text = new Pre(files.text(file.id()));
        text.addClassName("text-file");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("marking-desk.text-of", file.name()));
        add(text);
    }
}
