package org.goldthread.evidence.ui;

import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload says while it works. */
final class UploadTexts {
    private UploadTexts() {}

    static UploadI18N make() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(Words.text("evidence.upload.too-large"))
                        .setIncorrectFileType(Words.text("evidence.upload.wrong-kind"))
                        .setTooManyFiles(Words.text("evidence.upload.too-many")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.text("evidence.upload.connecting"))
                                .setStalled(Words.text("evidence.upload.stalled"))
                                .setProcessing(Words.text("evidence.upload.checking"))
                                .setHeld(Words.text("evidence.upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Words.text("evidence.upload.remaining"))
                                .setUnknown(Words.text("evidence.upload.unknown-time")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.text("evidence.upload.no-connection"))
                                .setUnexpectedServerError(Words.text("evidence.upload.failed"))
                                .setForbidden(Words.text("evidence.upload.failed"))));
    }
}
