package org.goldthread.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** A look at a file without downloading it: page by page, as a picture, as text, or in the browser's player. */
final class FileLook extends Div {
    private final FileFacts facts;
    private final FileSource files;
    private final Div picture = new Div();
    private final Span place = new Span();
    private final Button back = Buttons.quiet(Words.text("evidence.file.page-before"), () -> turn(-1));
    private final Button on = Buttons.quiet(Words.text("evidence.file.page-after"), () -> turn(1));
    private int page = 1;

    FileLook(FileFacts facts, FileSource files) {
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
        return facts.isText()
                || facts.isImage()
                || facts.isSound()
                || facts.isFilm()
                || (facts.isPdf() && facts.pages() > 0);
    }

    /** Opens and closes it, and says which of the two comes next. */
    Button button() {
        var button = Buttons.quiet(Words.text("evidence.file.look"), () -> {});
        button.addClickListener(_ -> {
            setVisible(!isVisible());
            name(button);
            if (isVisible()) {
                draw();
            }
        });
        name(button);
        return button;
    }

    private void name(Button button) {
        var next = isVisible() ? "evidence.file.close" : "evidence.file.look";
        button.setText(Words.text(next));
        button.setAriaLabel(Words.text(next + "-at", facts.name()));
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
        } else if (facts.isSound() || facts.isFilm()) {
            picture.getElement().appendChild(player());
        } else {
            picture.add(image(true));
        }
    }

    private Element player() {
        return new Element(facts.isFilm() ? "video" : "audio")
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("aria-label", facts.name())
                .setAttribute("src", FileContent.played(facts, files));
    }

    private Image image(boolean again) {
        var words = Words.text("evidence.file.picture-of", facts.name(), page);
        var image = new Image(FileContent.picture(facts, page, files), words);
        image.getElement().addEventListener("error", _ -> explain(image, again));
        return image;
    }

    /** In the place of a picture that did not come: why. One that was only late is asked for once more. */
    private void explain(Image image, boolean again) {
        try {
            FileContent.drawn(facts, page, files);
            if (again) {
                picture.replace(image, image(false));
            }
        } catch (Refused refused) {
            var why = new Paragraph(Notices.text(refused.refusal()));
            why.getElement().setAttribute("role", "status");
            picture.replace(image, why);
        }
    }
}
