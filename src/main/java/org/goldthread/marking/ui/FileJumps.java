package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** The names of several files; pressing one scrolls to it. */
final class FileJumps extends Div {
    FileJumps(List<FilePanel> files) {
        addClassNames("row", "file-jumps");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("marking-desk.files"));
        files.forEach(file -> {
            var jump = new NativeButton(file.name(), _ -> file.bringIntoView());
            jump.addClassName("file-jump");
            add(jump);
        });
    }
}
