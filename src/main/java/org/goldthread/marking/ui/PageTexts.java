package org.goldthread.marking.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF's pages, read one after the other on a thread of its own once somebody wants it. A file that is too
 * long or too hard is read in part only.
 */
final class PageTexts {
    private static final int MOST_CHARACTERS = 400_000;
    private static final int MOST_FAILURES = 3;
    private static final int STEP = 10;

    private final FileFacts file;
    private final SubmittedFiles files;
    private final List<String> texts = new ArrayList<>();
    private boolean over;
    private int readings;
    private @Nullable Future<?> reading;

    PageTexts(FileFacts file, SubmittedFiles files) {
        this.file = file;
        this.files = files;
    }

    /** Begins, unless it has begun; {@code onMore} is run on the reading thread whenever there is more, and at the end. */
    synchronized void read(Runnable onMore) {
        if (reading == null) {
            int mine = ++readings;
            reading = files.threads().execute(() -> readAll(mine, onMore));
        }
    }

    /** Nobody looks any more; asked again, it goes on from there. */
    synchronized void stop() {
        if (reading != null && !over) {
            reading.cancel(true);
            reading = null;
            readings++;
        }
    }

    /** Those read so far, from page 1 on; empty where a page has none. */
    synchronized List<String> soFar() {
        return List.copyOf(texts);
    }

    synchronized boolean isOver() {
        return over;
    }

    private void readAll(int mine, Runnable onMore) {
        int failures = 0;
        for (int page = soFar().size() + 1; page <= file.pages() && isWithin(failures); page++) {
            try {
                add(mine, files.pageText(file.id(), page).strip());
            } catch (NotFound e) {
                break; // it is no longer theirs to read; whatever they do next says so
            } catch (Refused e) {
                failures++;
                add(mine, "");
            }
            if (Thread.interrupted()) {
                return;
            }
            if (page % STEP == 0) {
                onMore.run();
            }
        }
        end();
        onMore.run();
    }

    private synchronized boolean isWithin(int failures) {
        return failures < MOST_FAILURES
                && texts.stream().mapToInt(String::length).sum() < MOST_CHARACTERS;
    }

    /** One that was stopped adds nothing more: another may be on its way. */
    private synchronized void add(int mine, String text) {
        if (mine == readings) {
            texts.add(text);
        }
    }

    private synchronized void end() {
        over = true;
    }
}
