package org.goldthread.marking.ui;

import java.io.OutputStream;
import org.goldthread.files.FileId;
import org.goldthread.marking.MarkingService;
import org.goldthread.people.SignedInExecutor;
import org.goldthread.portfolio.SubmissionId;

/** The files of one submission; each call asks anew whether it may be read. */
record SubmittedFiles(MarkingService marking, SignedInExecutor threads, SubmissionId submission) {
    void copy(FileId file, OutputStream target) {
        marking.copyFile(submission, file, target);
    }

    byte[] page(FileId file, int page) {
        return marking.pagePicture(submission, file, page);
    }

    String pageText(FileId file, int page) {
        return marking.pageText(submission, file, page);
    }

    byte[] image(FileId file) {
        return marking.imagePicture(submission, file);
    }

    String text(FileId file) {
        return marking.text(submission, file);
    }
}
