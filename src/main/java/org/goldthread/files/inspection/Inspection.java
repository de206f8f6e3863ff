package org.goldthread.files.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.goldthread.files.inspection.Job.Task;
import org.goldthread.files.inspection.Unreadable.Why;

/** Reads and draws uploads in child processes. Whatever a file does to its child, this process only learns that it failed. */
public final class Inspection implements AutoCloseable {
    /** Two, so that one file that runs into the limit does not hold up everybody else. */
    private static final int CHILDREN = 2;

    private final List<Child> children;
    /** The one used last is taken first: the second starts only if both are needed. */
    private final BlockingDeque<Child> idle;

    private final Duration patience;

    /**
     * @param folder where the children may write
     * @param limit the time for one job
     */
    public Inspection(Path folder, Duration limit) {
        this(ChildCommand.ofThisProgram(folder, limit));
    }

    Inspection(ChildCommand command) {
        children = Stream.generate(() -> new Child(command)).limit(CHILDREN).toList();
        idle = new LinkedBlockingDeque<>(children);
        patience = command.limit().multipliedBy(3);
    }

    public PdfFacts pdf(Path file) {
        try {
            return PdfFacts.from(result(new Job(Task.PDF_FACTS, file.toString(), "", 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of a PDF as a JPEG, wide enough to read; pages count from 1. */
    public byte[] page(Path file, int page) {
        return result(new Job(Task.PAGE_PICTURE, file.toString(), "", page));
    }

    public String text(Path file, int page) {
        return new String(result(new Job(Task.PAGE_TEXT, file.toString(), "", page)), StandardCharsets.UTF_8);
    }

    /** An image as a JPEG, drawn anew; {@code format} is png, jpeg or webp. */
    public byte[] picture(Path file, String format) {
        return result(new Job(Task.IMAGE_PICTURE, file.toString(), format, 0));
    }

    private byte[] result(Job job) {
        var child = take();
        try {
            return child.answer(job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            idle.addFirst(child);
        }
    }

    private Child take() {
        try {
            var child = idle.pollFirst(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (child == null) {
                throw new Unreadable(Why.BUSY, "no process became free within " + patience);
            }
            return child;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Why.BUSY, "interrupted while waiting", e);
        }
    }

    @Override
    public void close() {
        children.forEach(Child::end);
    }
}
