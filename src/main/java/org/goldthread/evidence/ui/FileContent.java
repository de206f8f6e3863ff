package org.goldthread.evidence.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.Refused;

/** A file on its way to the browser: as the original to save, or as a picture of it to look at. */
final class FileContent {
    private FileContent() {}

    /** Always offered as a download, so that nothing in it is run as a page of ours. */
    static DownloadHandler original(FileFacts facts, FileSource files) {
        return event -> {
            guard(event);
            event.setFileName(facts.name());
            event.setContentType(facts.mediaType());
            event.setContentLength(facts.size());
            files.copyTo(facts.id(), event.getOutputStream());
        };
    }

    /** Sound or film for the browser's player, under the type that its content was recognised as. */
    static DownloadHandler played(FileFacts facts, FileSource files) {
        return event -> {
            guard(event);
            event.inline();
            event.setContentType(facts.mediaType());
            event.setContentLength(facts.size());
            files.copyTo(facts.id(), event.getOutputStream());
        };
    }

    /** A page of a PDF, or an image, drawn anew. */
    static DownloadHandler picture(FileFacts facts, int page, FileSource files) {
        return event -> send(event, () -> drawn(facts, page, files));
    }

    static byte[] drawn(FileFacts facts, int page, FileSource files) {
        return facts.isPdf() ? files.pagePicture(facts.id(), page) : files.imagePicture(facts.id());
    }

    private static void send(DownloadEvent event, Supplier<byte[]> picture) throws IOException {
        guard(event);
        try {
            var bytes = picture.get();
            event.inline();
            event.setContentType("image/jpeg");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        } catch (Refused refused) {
            event.getResponse()
                    .sendError(
                            HttpStatusCode.SERVICE_UNAVAILABLE.getCode(),
                            refused.refusal().rule());
        }
    }

    private static void guard(DownloadEvent event) {
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
    }
}
