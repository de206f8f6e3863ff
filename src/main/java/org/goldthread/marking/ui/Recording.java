package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.UploadTexts;
import org.jspecify.annotations.Nullable;

/** One recording, if there is one; it is checked while it comes in, and a refusal stands here. */
final class Recording extends Div {
    private final FilesService files;
    private final RefusalText refused = new RefusalText();
    private final Paragraph kept = new Paragraph();
    private final AtomicInteger receiving = new AtomicInteger();
    private @Nullable FileFacts file;
    private boolean sending;

    Recording(FilesService files) {
        this.files = files;
        addClassName("stack");
        var label = new Span(getTranslation("marking-desk.recording"));
        label.addClassName("field-label");
        var upload = new Upload((UploadHandler) this::take);
        upload.setMaxFiles(1);
        upload.setI18n(UploadTexts.make());
        upload.setDropLabel(new Span(getTranslation("marking-desk.recording-drop")));
        upload.setUploadButton(Buttons.plain(getTranslation("marking-desk.recording-choose"), () -> {}));
        upload.getElement().setAttribute("aria-label", getTranslation("marking-desk.recording"));
        upload.addFileRemovedListener(_ -> {
            sending = false;
            keep(null);
        });
        // the browser knows first: what stands between may hold the file back until it is whole
        upload.getElement().addEventListener("upload-start", _ -> sending = true);
        List.of("upload-success", "upload-error", "upload-abort")
                .forEach(end -> upload.getElement().addEventListener(end, _ -> sending = false));
        kept.setVisible(false);
        add(label, upload, kept, refused);
    }

    @Nullable
    FileFacts file() {
        return file;
    }

    /** What is on its way is neither attached nor refused yet. */
    boolean isComing() {
        return sending || receiving.get() > 0;
    }

    /** Runs on the upload's own thread. */
    private void take(UploadEvent event) throws IOException {
        receiving.incrementAndGet();
        try (var content = event.getInputStream()) {
            var facts = files.upload(event.getFileName(), content);
            var _ = event.getUI().access(() -> keep(facts));
        } catch (Refused e) {
            var _ = event.getUI().access(() -> refused.show(Optional.of(e.refusal())));
        } finally {
            receiving.decrementAndGet();
        }
    }

    private void keep(@Nullable FileFacts facts) {
        file = facts;
        refused.show(Optional.empty());
        kept.setVisible(facts != null);
        kept.setText(facts == null ? "" : getTranslation("marking-desk.recording-kept", facts.name()));
    }
}
