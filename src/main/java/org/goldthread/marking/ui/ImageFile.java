package org.goldthread.marking.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.Refused;

/** An attached image, drawn anew by the server. */
final class ImageFile extends HtmlContainer {
    private final FileFacts file;
    private final SubmittedFiles files;
    private final RefusalText trouble = new RefusalText();

    ImageFile(FileFacts file, SubmittedFiles files) {
        super("figure");
        this.file = file;
        this.files = files;
        addClassName("page-picture");
        var picture = new Image();
        picture.setAlt(getTranslation("marking-desk.image-of", file.name()));
        picture.getElement().setAttribute("loading", "lazy");
        picture.setSrc((DownloadHandler) this::send);
        var alone = new Anchor((DownloadHandler) this::send, "");
        alone.add(picture);
        alone.setTarget("_blank");
        add(alone, trouble);
    }

    private void send(DownloadEvent event) throws IOException {
        try {
            Pictures.send(event, files.image(file.id()));
        } catch (Refused e) {
            var _ = event.getUI().access(() -> trouble.show(Optional.of(e.refusal())));
            Pictures.sendNothing(event);
        }
    }
}
