package org.goldthread.files.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One thing that the child is asked to do.
 *
 * @param file the full path of a file that the child may read
 * @param format of an image: png, jpeg or webp; else empty
 * @param page counted from 1; 0 where the whole file is meant
 */
record Job(Task task, String file, String format, int page) {
    enum Task {
        PDF_FACTS,
        PAGE_PICTURE,
        PAGE_TEXT,
        IMAGE_PICTURE
    }

    byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(task.name());
        out.writeUTF(file);
        out.writeUTF(format);
        out.writeInt(page);
        return bytes.toByteArray();
    }

    static Job from(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Job(Task.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), in.readInt());
    }
}
