package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Set;
import org.goldthread.files.FileFacts;

/** Sound or film, of the two types whose content was recognised; the browser's player runs nothing in them. */
final class Player extends Div {
    private static final Set<String> SOUND = Set.of("audio/mpeg");
    private static final Set<String> FILM = Set.of("video/mp4");

    Player(FileFacts file, SubmittedFiles files) {
        addClassName("player");
        var player = new Element(FILM.contains(file.mediaType()) ? "video" : "audio");
        player.setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("aria-label", file.name())
                .setAttribute("src", (DownloadHandler) event -> send(event, file, files));
        getElement().appendChild(player);
    }

    static boolean plays(FileFacts file) {
        return SOUND.contains(file.mediaType()) || FILM.contains(file.mediaType());
    }

    private static void send(DownloadEvent event, FileFacts file, SubmittedFiles files) {
        event.inline();
        event.setContentType(file.mediaType());
        event.setContentLength(file.size());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        files.copy(file.id(), event.getOutputStream());
    }
}
