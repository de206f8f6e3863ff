package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.goldthread.document.pdf.Written;
import org.goldthread.portfolio.PortfolioId;
import org.springframework.context.ApplicationContext;

/** The document of a portfolio as whoever is signed in gets it, opened again. */
final class SomePdfOf {
    private static final long PATIENCE_SECONDS = 120;

    private SomePdfOf() {}

    static Written filled(PortfolioId portfolio, ApplicationContext context) throws Exception {
        return Written.of(bytes(portfolio, Checklist.FILLED, context));
    }

    static Written blank(PortfolioId portfolio, ApplicationContext context) throws Exception {
        return Written.of(bytes(portfolio, Checklist.BLANK, context));
    }

    static byte[] bytes(PortfolioId portfolio, Checklist checklist, ApplicationContext context) throws Exception {
        var documents = context.getBean(DocumentService.class);
        var end = documents.begin(portfolio, checklist).end().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(end).isInstanceOf(MakingState.Made.class);
        var bytes = new ByteArrayOutputStream();
        documents.copyTo(portfolio, _ -> {}, bytes);
        return bytes.toByteArray();
    }

    /** The text with every line break as a space, as tables break lines where they like. */
    static String text(Written written) throws IOException {
        return written.text().replaceAll("\\s+", " ");
    }
}
