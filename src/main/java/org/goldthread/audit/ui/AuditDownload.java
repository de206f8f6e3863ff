package org.goldthread.audit.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Streams entries as an attachment; whoever fetches it is asked for anew. */
final class AuditDownload implements DownloadHandler {
    private final String fileName;
    private final String type;
    private final transient Consumer<OutputStream> export;

    AuditDownload(String fileName, String type, Consumer<OutputStream> export) {
        this.fileName = fileName;
        this.type = type;
        this.export = export;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        event.setFileName(fileName);
        event.setContentType(type);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        export.accept(event.getOutputStream());
    }
}
