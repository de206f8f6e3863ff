package org.goldthread.files;

import java.util.Arrays;
import java.util.List;

/** What may be attached at all, for a screen to say before anything is sent. */
public final class Attachable {
    /** Of a file, in bytes: 50 MB. */
    public static final int LIMIT = 50 << 20;

    private Attachable() {}

    /** Endings of names, without the dot, in lower case. */
    public static List<String> extensions() {
        return Arrays.stream(FileType.values()).flatMap(FileType::extensions).toList();
    }
}
