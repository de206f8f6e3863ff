package org.goldthread.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.goldthread.document.pdf.Cancelled;
import org.goldthread.document.pdf.PdfWriter;
import org.goldthread.files.FilesService;
import org.goldthread.files.OwnFolder;
import org.goldthread.ui.Incidents;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes documents, two at a time at most: more would only make everybody wait longer. */
@Component
class DocumentMaker implements DisposableBean {
    private static final String PREFIX = "goldthread-documents-";
    private static final int AT_ONCE = 2;
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final PapersReader reader;
    private final FilesService files;
    private final DocumentWords words;
    private final Incidents incidents;
    private final Clock clock;
    private final OwnFolder folder;
    private final PdfWriter writer;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** {@code goldthread.document.folder} holds a folder of documents while they are made and until they are fetched. */
    DocumentMaker(
            PapersReader reader,
            FilesService files,
            DocumentWords words,
            Incidents incidents,
            Clock clock,
            @Value("${goldthread.document.folder:${java.io.tmpdir}}") Path parent) {
        this.reader = reader;
        this.files = files;
        this.words = words;
        this.incidents = incidents;
        this.clock = clock;
        // what is drawn lies in files of PDFBox's until it is written, which outlive a process that is killed
        folder = OwnFolder.in(parent, PREFIX);
        writer = new PdfWriter(folder.path());
    }

    /** Makes it on this thread, with the authority that this thread has; how it ends stands in its state. */
    void make(Making making) {
        try {
            if (!turn(making)) {
                making.become(new MakingState.Cancelled());
                return;
            }
            try {
                draw(making);
            } finally {
                turns.release();
            }
        } catch (Cancelled e) {
            making.become(new MakingState.Cancelled());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            making.become(new MakingState.Cancelled());
        } catch (IOException | RuntimeException | Error e) {
            var what = "The document of portfolio " + making.portfolio().value();
            making.become(new MakingState.Failed(incidents.report(new IllegalStateException(what, e))));
        }
    }

    /** Waits for its turn; false if it was cancelled meanwhile. */
    private boolean turn(Making making) throws InterruptedException {
        while (!making.isCancelled()) {
            if (turns.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    private void draw(Making making) throws IOException {
        making.become(new MakingState.Drawing(0, 0, ""));
        var pages = PortfolioPages.of(reader.read(making.portfolio()), making.checklist(), files, words);
        var file = DocumentFile.in(folder.path());
        try {
            var count = writer.write(pages.document(), file.target(), new Making.Steps(making, pages.parts()));
            making.made(file, count, clock.instant());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void destroy() throws IOException {
        folder.close();
    }
}
