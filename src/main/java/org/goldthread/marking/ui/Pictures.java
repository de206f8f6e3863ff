package org.goldthread.marking.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;

/** Sends pictures that the server drew itself; nothing of an upload reaches the page as it came. */
final class Pictures {
    private Pictures() {}

    static void send(DownloadEvent event, byte[] jpeg) throws IOException {
        event.inline();
        event.setContentType("image/jpeg");
        event.setContentLength(jpeg.length);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, max-age=3600");
        try (var out = event.getOutputStream()) {
            out.write(jpeg);
        }
    }

    static void sendNothing(DownloadEvent event) throws IOException {
        event.getResponse().sendError(404, "not shown");
    }
}
