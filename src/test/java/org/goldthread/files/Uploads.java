package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldthread.rules.Refused;

/** What the tests hand in. */
public final class Uploads {
    private static final byte[] FILM = "\0\0\0\u0018ftypisom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1);

    private Uploads() {}

    static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    static InputStream in(String content) {
        return in(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The start of a film and then anything, made as it is read. */
    public static InputStream film(long size) {
        return new SequenceInputStream(in(FILM), new Noise(size - FILM.length));
    }

    /** The key of the text with which it is refused; the text is there. */
    static String refused(ThrowingCallable upload) {
        var key = new AtomicReference<String>();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(upload)
                .satisfies(refused -> key.set(refused.refusal().key()));
        var said = Objects.requireNonNull(key.get());
        if (said.startsWith("files.")) {
            assertThat(ResourceBundle.getBundle("texts.files").containsKey(said))
                    .isTrue();
        }
        return said;
    }

    /** Made-up bytes, the same each time, in blocks as a network hands them over. */
    static class Noise extends InputStream {
        private static final int BLOCK = 8192;
        private final long size;
        private long read;

        Noise(long size) {
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var count = (int) Math.min(Math.min(length, BLOCK), size - read);
            for (var i = 0; i < count; i++) {
                target[from + i] = (byte) ((read++ * 0x9e3779b97f4a7c15L) >>> 56);
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        long count() {
            return read;
        }
    }

    /** Fails after a while, as a lost connection does. */
    static final class BreaksOff extends Noise {
        BreaksOff() {
            super(Long.MAX_VALUE);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (count() > 100_000) {
                throw new IOException("connection lost");
            }
            return super.read(target, from, length);
        }
    }
}
