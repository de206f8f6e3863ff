package org.goldthread.marking.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.goldthread.files.FileFacts;

/** Streams a file as it was handed in, under a type that no browser opens, so that nothing in it runs here. */
final class OriginalDownload implements DownloadHandler {
    private final FileFacts file;
    private final transient Consumer<OutputStream> copy;

    /** @param copy writes its content, having asked anew whether it may be read */
    OriginalDownload(FileFacts file, Consumer<OutputStream> copy) {
        this.file = file;
        this.copy = copy;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        event.setFileName(file.name());
        event.setContentType("application/octet-stream");
        event.setContentLength(file.size());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        copy.accept(event.getOutputStream());
    }
}
