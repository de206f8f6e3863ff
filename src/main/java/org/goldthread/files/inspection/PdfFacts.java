package org.goldthread.files.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of a PDF that opens.
 *
 * @param pages at most {@value #PAGE_LIMIT}
 * @param morePages whether it has more than are counted
 */
public record PdfFacts(int pages, boolean morePages, Set<ActiveContent> active) {
    public static final int PAGE_LIMIT = 500;

    /** What does something when the file is opened in a reader that allows it. Never run here. */
    public enum ActiveContent {
        SCRIPT,
        LAUNCH,
        FORM,
        FURTHER_FILES
    }

    public PdfFacts {
        active = Set.copyOf(active);
    }

    byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(pages);
        out.writeBoolean(morePages);
        out.writeInt(active.size());
        for (var each : active) {
            out.writeUTF(each.name());
        }
        return bytes.toByteArray();
    }

    static PdfFacts from(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var pages = in.readInt();
        var more = in.readBoolean();
        var active = EnumSet.noneOf(ActiveContent.class);
        for (var left = in.readInt(); left > 0; left--) {
            active.add(ActiveContent.valueOf(in.readUTF()));
        }
        return new PdfFacts(pages, more, active);
    }
}
