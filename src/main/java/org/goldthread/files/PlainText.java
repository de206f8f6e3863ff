package org.goldthread.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text files in the encodings that people really have: UTF-8, what Excel calls Unicode, and what older Windows wrote. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BYTES_PER_CHARACTER = 4;

    private PlainText() {}

    /** The first {@code limit} characters. */
    static String start(InputStream in, int limit) throws IOException {
        var bytes = ByteBuffer.wrap(in.readNBytes(limit * BYTES_PER_CHARACTER));
        var text = utf16Mark(bytes)
                .map(charset -> decoded(bytes, charset.newDecoder(), limit))
                .orElseGet(() -> eightBit(bytes, limit));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String eightBit(ByteBuffer bytes, int limit) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate(limit);
        // A character cut off at the end is no error: there may be more input behind it.
        return strict.decode(bytes.duplicate(), out, false).isError()
                ? decoded(bytes, WINDOWS.newDecoder(), limit)
                : out.flip().toString();
    }

    private static String decoded(ByteBuffer bytes, CharsetDecoder decoder, int limit) {
        var out = CharBuffer.allocate(limit);
        decoder.onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(bytes.duplicate(), out, false);
        return out.flip().toString();
    }

    private static Optional<Charset> utf16Mark(ByteBuffer bytes) {
        if (bytes.remaining() < 2) {
            return Optional.empty();
        }
        return switch (bytes.getShort(0)) {
            case (short) 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case (short) 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** Whether it holds bytes that no text has; read to the end. */
    static boolean isBinary(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(2);
        var mark = ByteBuffer.wrap(bytes.readNBytes(2));
        bytes.reset();
        if (utf16Mark(mark).isPresent()) {
            return false;
        }
        for (var next = bytes.read(); next >= 0; next = bytes.read()) {
            if (isNoText(next)) {
                return true;
            }
        }
        return false;
    }

    /** Tab, line and page breaks, the old end-of-file mark and the escape of terminal logs do occur in text. */
    private static boolean isNoText(int octet) {
        return octet < '\t' || (octet > '\r' && octet < ' ' && octet != 0x1a && octet != 0x1b);
    }
}
