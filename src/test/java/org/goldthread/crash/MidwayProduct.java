package org.goldthread.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.goldthread.GoldthreadApplication;
import org.goldthread.document.Checklist;
import org.goldthread.document.DocumentService;
import org.goldthread.document.MakingState;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.files.FilesService;
import org.goldthread.files.Uploads;
import org.goldthread.marking.SomeAttempt;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** The whole product in a process of its own, which saves a draft, begins something long, and is killed in the middle. */
public final class MidwayProduct {
    static final String KEPT = "kept ";
    static final String TITLE = "Before it was killed";
    static final String MIDWAY = "midway";
    static final long SIZE = 50L << 20;

    /** In the middle of what. */
    enum Middle {
        /** The browser has sent half of a file. */
        READING,
        /** A file is on its way into the store. */
        STORING,
        /** A document is being drawn. */
        DRAWING
    }

    private MidwayProduct() {}

    /** The store's folder, the one for temporary files, and what to do. */
    public static void main(String[] args) {
        var told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        var context = new SpringApplicationBuilder(GoldthreadApplication.class)
                .properties("logging.level.root=OFF")
                .run(options(args[0], args[1]));
        var attempt = SomeAttempt.ready(context);
        var draft = SomeEvidence.gap(attempt.candidate.id()).retitled(TITLE);
        var _ = context.getBean(EvidenceService.class).save(draft);
        told.println(
                KEPT + draft.id().value() + " " + attempt.candidate.id().value() + " " + attempt.portfolio.value());
        switch (Middle.valueOf(args[2])) {
            case READING -> upload(context, told, SIZE / 2);
            case STORING -> upload(context, told, SIZE);
            case DRAWING -> draw(context, attempt, told);
        }
    }

    static String[] options(String store, String temporary) {
        return new String[] {
            "--goldthread.store.folder=" + store,
            "--goldthread.files.work-folder=" + temporary,
            "--goldthread.document.folder=" + temporary,
            "--server.port=0"
        };
    }

    /** Once so many bytes are read it says so; if they are not all, it waits for its end there. */
    private static void upload(ApplicationContext context, PrintStream told, long middle) {
        context.getBean(FilesService.class).upload("talk.mp4", Uploads.film(SIZE), read -> {
            if (read >= middle) {
                told.println(MIDWAY);
                if (middle < SIZE) {
                    forever();
                }
            }
        });
    }

    private static void draw(ApplicationContext context, SomeAttempt attempt, PrintStream told) {
        attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        var making = context.getBean(DocumentService.class).begin(attempt.portfolio, Checklist.FILLED);
        var _ = making.listen(() -> {
            if (making.state() instanceof MakingState.Drawing drawing && drawing.pages() > 0) {
                told.println(MIDWAY);
                forever();
            }
        });
        Objects.requireNonNull(making.end().join());
        throw new IllegalStateException("It was made before anybody looked: " + making.state());
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
