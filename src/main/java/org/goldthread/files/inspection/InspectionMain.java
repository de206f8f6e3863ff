package org.goldthread.files.inspection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.goldthread.files.inspection.Unreadable.Why;

/** The child process: reads jobs from its input and answers on its output until the input ends. */
final class InspectionMain {
    /** A job's frame holds a path and little else. */
    private static final int JOB_LIMIT = 64 << 10;

    private final PdfPages pdf = new PdfPages();

    private InspectionMain() {}

    /** The one argument is the time for a job, in milliseconds. */
    public static void main(String[] args) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        ImageIO.setUseCache(false);
        // Reading the machine's fonts takes long on some machines, and must not count as a file's fault.
        FontMappers.instance().getFontBoxFont("Helvetica", null);
        Frames.write(out, Answer.done(new byte[0]));
        new InspectionMain()
                .serve(
                        new DataInputStream(new BufferedInputStream(System.in)),
                        out,
                        new Fuse(Duration.ofMillis(Long.parseLong(args[0]))));
    }

    private void serve(DataInputStream jobs, DataOutputStream answers, Fuse fuse) throws IOException {
        while (true) {
            byte[] frame;
            try {
                frame = Frames.read(jobs, JOB_LIMIT);
            } catch (EOFException e) {
                return; // The parent has closed the pipe, or is gone: the way this process is meant to end.
            }
            fuse.light();
            var answer = answer(Job.from(frame));
            fuse.putOut();
            Frames.write(answers, answer);
        }
    }

    private byte[] answer(Job job) throws IOException {
        try {
            return Answer.done(result(job));
        } catch (Unreadable e) {
            return Answer.notDone(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers answer broken input with any of these.
            return Answer.notDone(new Unreadable(Why.BROKEN, e.toString(), e));
        }
    }

    private byte[] result(Job job) throws IOException {
        return switch (job.task()) {
            case PDF_FACTS -> pdf.facts(job.file());
            case PAGE_PICTURE -> pdf.picture(job.file(), job.page());
            case PAGE_TEXT -> pdf.text(job.file(), job.page());
            case IMAGE_PICTURE -> ImagePicture.of(job.file(), job.format());
        };
    }
}
