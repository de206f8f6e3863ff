package org.goldthread.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldthread.files.SomeImage;
import org.goldthread.files.SomeOffice;
import org.goldthread.files.SomePdf;

/** Files of the kinds that people attach, written to a folder to be chosen from. */
final class RealFiles {
    private final Path folder;

    RealFiles(Path folder) {
        this.folder = folder;
    }

    Path pdf(String name, int pages) {
        return written(name, () -> SomePdf.ofPages(pages));
    }

    Path picture(String name) {
        return written(name, () -> SomeImage.png(640, 400));
    }

    Path word(String name) {
        return written(name, SomeOffice::docx);
    }

    Path excel(String name) {
        return written(name, SomeOffice::xlsx);
    }

    Path readings(String name) {
        return written(
                name, () -> "month,satisfied,n\n2026-09,61,40\n2026-10,74,41\n".getBytes(StandardCharsets.UTF_8));
    }

    private Path written(String name, Content content) {
        try {
            return Files.write(folder.resolve(name), content.make());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        byte[] make() throws IOException;
    }
}
