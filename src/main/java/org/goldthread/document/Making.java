package org.goldthread.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.goldthread.document.pdf.Progress;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.rules.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One document of one person on its way, from the first request to the file that can be fetched. */
public final class Making {
    private static final Logger LOG = LoggerFactory.getLogger(Making.class);

    private final PortfolioId portfolio;
    private final Checklist checklist;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<MakingState> end = new CompletableFuture<>();
    private MakingState state = new MakingState.Waiting();
    private @Nullable DocumentFile file;
    private volatile boolean cancelled;

    Making(PortfolioId portfolio, Checklist checklist) {
        this.portfolio = portfolio;
        this.checklist = checklist;
    }

    public PortfolioId portfolio() {
        return portfolio;
    }

    public Checklist checklist() {
        return checklist;
    }

    public synchronized MakingState state() {
        return state;
    }

    /** Completes when it is made, cancelled or failed. */
    public CompletableFuture<MakingState> end() {
        return end.copy();
    }

    public boolean isRunning() {
        return !state().isEnd();
    }

    /** Calls {@code listener} from any thread whenever the state has changed, until the returned action is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Moves on; what has ended stays as it is. */
    void become(MakingState next) {
        synchronized (this) {
            if (state.isEnd() || state.equals(next)) {
                return;
            }
            state = next;
        }
        listeners.forEach(Making::tell);
        if (next.isEnd()) {
            end.complete(next);
        }
    }

    /** A screen that has gone, or fails, is no reason to stop drawing. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.warn("A listener did not take how far a document is", e);
        }
    }

    /** The finished file; it is closed at once if nobody wants it any more. */
    void made(DocumentFile made, int pages, Instant at) throws IOException {
        var size = made.size();
        boolean wanted;
        synchronized (this) {
            wanted = !cancelled;
            file = wanted ? made : null;
        }
        if (wanted) {
            become(new MakingState.Made(pages, size, at));
        } else {
            made.close();
            become(new MakingState.Cancelled());
        }
    }

    /** Whoever reads it keeps it until they have read it all, even if it is discarded meanwhile. */
    void copyTo(LongConsumer length, OutputStream target) throws IOException {
        try (var held = held()) {
            length.accept(held.size());
            held.copyTo(target);
        }
    }

    private synchronized DocumentFile held() {
        if (file == null) {
            throw new NotFound("document of portfolio " + portfolio.value());
        }
        return file.held();
    }

    /** Stops it, and takes away what was made. */
    void discard() throws IOException {
        DocumentFile made;
        synchronized (this) {
            cancel();
            made = file;
            file = null;
        }
        if (made != null) {
            made.close();
        }
    }

    /** Tells the state how far the drawing is; a page of a large file counts like a page of text. */
    static final class Steps implements Progress {
        private final Making making;
        private final List<Part> parts;
        private final int total;
        private int before;
        private int part;
        private int pagesBefore;
        private int pages;

        Steps(Making making, List<Part> parts) {
            this.making = making;
            this.parts = parts;
            total = parts.stream().mapToInt(Part::pages).sum();
        }

        @Override
        public void pages(int done) {
            pages = done;
            tell();
        }

        @Override
        public void sections(int done) {
            before += parts.get(done - 1).pages();
            part = done;
            pagesBefore = pages;
            tell();
        }

        private void tell() {
            var within = part == parts.size()
                    ? 0
                    : Math.min(pages - pagesBefore, parts.get(part).pages());
            var running = parts.get(Math.min(part, parts.size() - 1)).section().running();
            making.become(new MakingState.Drawing(100 * (before + within) / total, pages, running));
        }

        @Override
        public boolean cancelled() {
            return making.isCancelled();
        }
    }
}
