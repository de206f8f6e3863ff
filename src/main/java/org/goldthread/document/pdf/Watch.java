package org.goldthread.document.pdf;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Tells how far the drawing is and stops it on request. */
final class Watch {
    private final Progress progress;

    Watch(Progress progress) {
        this.progress = progress;
    }

    void check() throws Cancelled {
        if (progress.cancelled()) {
            throw new Cancelled();
        }
    }

    void page(int pages) throws Cancelled {
        progress.pages(pages);
        check();
    }

    void section(int sections) throws Cancelled {
        progress.sections(sections);
        check();
    }

    /** A stream whose every read looks whether it should go on. */
    InputStream over(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                check();
                return super.read(bytes, offset, length);
            }
        };
    }

    /** A stream whose every larger write looks whether it should go on; closing it leaves the target open. */
    OutputStream over(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                check();
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
