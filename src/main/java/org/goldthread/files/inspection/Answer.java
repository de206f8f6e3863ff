package org.goldthread.files.inspection;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.goldthread.files.inspection.Unreadable.Why;

/** How the child answers: a first byte, then the result or the reason why there is none. */
final class Answer {
    /** Larger than any picture that is drawn here, far smaller than what would hurt. */
    static final int LIMIT = 32 << 20;

    private static final byte DONE = 0;
    private static final byte NOT_DONE = 1;

    private Answer() {}

    static byte[] done(byte[] result) throws IOException {
        var bytes = new ByteArrayOutputStream(result.length + 1);
        bytes.write(DONE);
        bytes.write(result);
        return bytes.toByteArray();
    }

    static byte[] notDone(Unreadable reason) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(NOT_DONE);
        new DataOutputStream(bytes).writeUTF(reason.why().name());
        bytes.write(String.valueOf(reason.getMessage()).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The result, or throws the reason. */
    static byte[] resultOf(byte[] answer) throws IOException {
        if (answer.length == 0) {
            throw new IOException("An empty answer");
        }
        if (answer[0] == DONE) {
            return Arrays.copyOfRange(answer, 1, answer.length);
        }
        var length = (answer[1] & 0xff) << 8 | (answer[2] & 0xff);
        var why = new String(answer, 3, length, StandardCharsets.UTF_8);
        throw new Unreadable(
                Why.valueOf(why), new String(answer, 3 + length, answer.length - 3 - length, StandardCharsets.UTF_8));
    }
}
