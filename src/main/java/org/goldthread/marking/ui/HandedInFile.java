package org.goldthread.marking.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.SubmissionService;
import org.goldthread.portfolio.SubmissionId;

/** Streams a file as it was handed in, under a type that no browser opens, so that nothing in it runs here. */
final class HandedInFile implements DownloadHandler {
    private final FileFacts file;
    private final SubmissionId submission;
    private final transient SubmissionService submissions;

    HandedInFile(FileFacts file, SubmissionId submission, SubmissionService submissions) {
        this.file = file;
        this.submission = submission;
        this.submissions = submissions;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) {
        event.setFileName(file.name());
        event.setContentType("application/octet-stream");
        event.setContentLength(file.size());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        submissions.copyFile(submission, file.id(), event.getOutputStream());
    }
}
