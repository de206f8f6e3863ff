package org.goldthread.files.inspection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** What travels between the two processes: a length, then so many bytes. */
final class Frames {
    private Frames() {}

    static void write(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    /** Neither side trusts the other's length. */
    static byte[] read(DataInputStream in, int limit) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > limit) {
            throw new IOException("A frame of " + length + " bytes, where at most " + limit + " are allowed");
        }
        var frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException("A frame ended after " + frame.length + " of " + length + " bytes");
        }
        return frame;
    }
}
