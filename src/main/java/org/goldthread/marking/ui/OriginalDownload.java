package org.goldthread.marking.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.goldthread.files.FileFacts;

/** Streams the original as an attachment under a type that no browser opens, so that nothing in it runs here. */
final class OriginalDownload implements DownloadHandler {
    private final FileFacts file;
    private final transient SubmittedFiles files;

    OriginalDownload(FileFacts file, SubmittedFiles files) {
        this.file = file;
        this.files = files;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        event.setFileName(file.name());
        event.setContentType("application/octet-stream");
        event.setContentLength(file.size());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        files.copy(file.id(), event.getOutputStream());
    }
}
