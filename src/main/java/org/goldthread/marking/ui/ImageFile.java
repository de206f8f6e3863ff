package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Figure;
import com.vaadin.flow.component.html.FigureCaption;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.Refused;

/** An attached image, drawn anew by the server. */
final class ImageFile extends Figure {
    private final FileFacts file;
    private final SubmittedFiles files;
    private final FigureCaption trouble = new FigureCaption();

    ImageFile(FileFacts file, SubmittedFiles files) {
        this.file = file;
        this.files = files;
        addClassName("page-picture");
        var picture = new Image();
        picture.setAlt(getTranslation("marking-desk.image-of", file.name()));
        picture.getElement().setAttribute("loading", "lazy");
        picture.setSrc((DownloadHandler) this::send);
        trouble.setVisible(false);
        add(picture, trouble);
    }

    private void send(DownloadEvent event) throws IOException {
        try {
            Pictures.send(event, files.image(file.id()));
        } catch (Refused e) {
            event.getUI().access(() -> {
                trouble.setText(getTranslation(
                        e.refusal().key(), e.refusal().args().toArray()));
                trouble.setVisible(true);
            });
            Pictures.sendNothing(event);
        }
    }
}
