package org.goldthread.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

/** What the upload says while it works. */
public final class UploadTexts {
    private UploadTexts() {}

    public static UploadI18N make() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(text("upload.too-large"))
                        .setIncorrectFileType(text("upload.wrong-kind"))
                        .setTooManyFiles(text("upload.too-many")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("upload.connecting"))
                                .setStalled(text("upload.stalled"))
                                .setProcessing(text("upload.checking"))
                                .setHeld(text("upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("upload.remaining"))
                                .setUnknown(text("upload.unknown-time")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("upload.no-connection"))
                                .setUnexpectedServerError(text("upload.failed"))
                                .setForbidden(text("upload.failed"))));
    }

    private static String text(String key) {
        return I18NProvider.translate("ui." + key);
    }
}
