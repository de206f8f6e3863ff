package org.goldthread.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.goldthread.ui.Buttons;

/** A look at a file without downloading it: page by page, as a picture, or as text. */
final class FileLook extends Div {
    private final FileFacts facts;
    private final FilesService files;
    private final Div picture = new Div();
    private final Span place = new Span();
    private final Button back = Buttons.quiet(Words.text("evidence.file.page-before"), () -> turn(-1));
    private final Button on = Buttons.quiet(Words.text("evidence.file.page-after"), () -> turn(1));
    private int page = 1;

    FileLook(FileFacts facts, FilesService files) {
        this.facts = facts;
        this.files = files;
        addClassName("file-look");
        setVisible(false);
        picture.addClassName("file-picture");
        if (facts.pages() > 1) {
            var turning = new Div(back, place, on);
            turning.addClassName("row");
            add(turning);
        }
        add(picture);
    }

    static boolean canShow(FileFacts facts) {
        return facts.isText() || facts.isImage() || (facts.isPdf() && facts.pages() > 0);
    }

    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            draw();
        }
    }

    private void turn(int pages) {
        page = Math.clamp(page + (long) pages, 1, facts.pages());
        draw();
    }

    private void draw() {
        place.setText(Words.text("evidence.file.page", page, facts.pages()));
        back.setEnabled(page > 1);
        on.setEnabled(page < facts.pages());
        picture.removeAll();
        if (facts.isText()) {
            picture.add(new Pre(files.text(facts.id())));
        } else {
            var words = Words.text("evidence.file.picture-of", facts.name(), page);
            picture.add(new Image(FileContent.picture(facts, page, files), words));
        }
    }
}
