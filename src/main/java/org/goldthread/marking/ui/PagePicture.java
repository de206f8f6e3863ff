package org.goldthread.marking.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;

/**
 * One page. The browser asks for its picture only when it is scrolled near, and with the picture comes its text, for
 * search and screen readers; opened before that, the text comes without it.
 */
final class PagePicture extends HtmlContainer {
    private final FileFacts file;
    private final int page;
    private final SubmittedFiles files;
    private final Div text = new Div();
    private boolean written;

    PagePicture(FileFacts file, int page, SubmittedFiles files) {
        super("figure");
        this.file = file;
        this.page = page;
        this.files = files;
        addClassName("page-picture");
        getElement().setAttribute("tabindex", "-1");
        var picture = new Image();
        picture.setAlt(getTranslation("marking-desk.page-of", page, file.name()));
        picture.getElement().setAttribute("loading", "lazy");
        picture.setSrc((DownloadHandler) this::send);
        var alone = new Anchor((DownloadHandler) this::sendAlone, "");
        alone.add(picture);
        alone.setTarget("_blank");
        alone.addClassName("page-alone");
        text.addClassName("page-text");
        text.setText(getTranslation("marking-desk.page-text-later"));
        var words = new NativeDetails(getTranslation("marking-desk.page-text", page), text);
        words.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                read();
            }
        });
        add(alone, new HtmlContainer("figcaption", words));
    }

    void bringIntoView() {
        getElement().scrollIntoView();
        getElement().callJsFunction("focus");
    }

    private void send(DownloadEvent event) throws IOException {
        try {
            Pictures.send(event, files.page(file.id(), page));
            var words = files.pageText(file.id(), page);
            var _ = event.getUI().access(() -> write(words));
        } catch (Refused e) {
            var _ = event.getUI().access(() -> say(e.refusal()));
            Pictures.sendNothing(event);
        }
    }

    /** In a tab of its own, where a finger makes it as large as it likes. */
    private void sendAlone(DownloadEvent event) throws IOException {
        try {
            Pictures.send(event, files.page(file.id(), page));
        } catch (Refused e) {
            Pictures.sendNothing(event);
        }
    }

    private void read() {
        getUI().filter(_ -> !written).ifPresent(ui -> {
            var arrived = ui.accessLater((String words) -> write(words), () -> {});
            var refused = ui.accessLater((Refusal refusal) -> say(refusal), () -> {});
            var _ = files.threads().execute(() -> {
                try {
                    arrived.accept(files.pageText(file.id(), page));
                } catch (Refused e) {
                    refused.accept(e.refusal());
                }
            });
        });
    }

    private void write(String words) {
        written = true;
        text.setText(words.isBlank() ? getTranslation("marking-desk.no-text") : words.strip());
    }

    private void say(Refusal refusal) {
        text.setText(getTranslation(refusal.key(), refusal.args().toArray()));
        addClassName("page-not-shown");
    }
}
