package org.goldthread.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.goldthread.files.FilesService;
import org.goldthread.files.SomePdf;

/** Files that the person signed in has really uploaded. */
public final class SomeUpload {
    private SomeUpload() {}

    public static Attachment note(FilesService files) {
        var text = "Friday round".getBytes(StandardCharsets.UTF_8);
        return new Attachment(files.upload("note.txt", new ByteArrayInputStream(text)), null);
    }

    public static Attachment pdf(FilesService files, int pages) {
        try {
            var content = new ByteArrayInputStream(SomePdf.ofPages(pages));
            return new Attachment(files.upload("log.pdf", content), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
