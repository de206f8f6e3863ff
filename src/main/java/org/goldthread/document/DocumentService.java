package org.goldthread.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.people.SignedIn;
import org.goldthread.people.SignedInExecutor;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.rules.NotFound;
import org.springframework.stereotype.Service;

/**
 * A portfolio as one PDF, for its candidate and its assessor of record; for anybody else it is not found. It is made on a
 * thread of its own with the authority of whoever asked, and waits for them on a shelf of their own for an hour.
 */
@Service
public class DocumentService {
    private final PortfolioService portfolios;
    private final Shelf shelf;
    private final DocumentMaker maker;
    private final SignedInExecutor threads;
    private final CurrentPerson me;

    DocumentService(
            PortfolioService portfolios, Shelf shelf, DocumentMaker maker, SignedInExecutor threads, CurrentPerson me) {
        this.portfolios = portfolios;
        this.shelf = shelf;
        this.maker = maker;
        this.threads = threads;
        this.me = me;
    }

    /** Begins to make it. While one is being made already, that one goes on: two clicks have one effect. */
    @SignedIn
    @Looks
    public Making begin(PortfolioId id, Checklist checklist) {
        portfolios.find(id);
        var making = shelf.begin(me.id(), new Making(id, checklist));
        if (making.isNew()) {
            // how it ends stands in the making
            var _ = threads.execute(() -> maker.make(making.making()));
        }
        return making.making();
    }

    /** The one that is being made, or that was made in the last hour. */
    @SignedIn
    public Optional<Making> current(PortfolioId id) {
        portfolios.find(id);
        return shelf.find(me.id(), id);
    }

    @SignedIn
    public void cancel(PortfolioId id) {
        current(id).ifPresent(Making::cancel);
    }

    /** The document that was made: first how many bytes it has, then these. It lasts until they are read. */
    @SignedIn
    @Looks
    public void copyTo(PortfolioId id, LongConsumer length, OutputStream target) {
        try {
            current(id)
                    .orElseThrow(() -> new NotFound("document of portfolio " + id.value()))
                    .copyTo(length, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
