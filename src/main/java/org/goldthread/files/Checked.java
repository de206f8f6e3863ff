package org.goldthread.files;

import java.util.Set;

/**
 * What the checks of an upload found.
 *
 * @param pages of a PDF, 1 for an image, else 0
 */
record Checked(FileType type, int pages, Set<FileNote> notes) {
    Checked {
        notes = Set.copyOf(notes);
    }

    static Checked plain(FileType type) {
        return new Checked(type, type.isImage() ? 1 : 0, Set.of());
    }
}
