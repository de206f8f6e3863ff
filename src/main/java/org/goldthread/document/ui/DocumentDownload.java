package org.goldthread.document.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.goldthread.document.DocumentService;
import org.goldthread.portfolio.PortfolioId;

/** Streams the document as an attachment; whoever fetches it is asked for anew. */
final class DocumentDownload implements DownloadHandler {
    private final transient PortfolioId portfolio;
    private final String fileName;
    private final transient DocumentService documents;

    DocumentDownload(PortfolioId portfolio, String fileName, DocumentService documents) {
        this.portfolio = portfolio;
        this.fileName = fileName;
        this.documents = documents;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        event.setFileName(fileName);
        event.setContentType("application/pdf");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        documents.copyTo(portfolio, event::setContentLength, event.getOutputStream());
    }
}
