package org.goldthread.store.sqlite.file;

import java.util.List;

/**
 * What a full check found.
 *
 * @param broken what makes the whole store unfit for use: the file's structure, the catalogue, indexes out of step
 * @param damagedDocuments documents that can no longer be read; all others can
 */
public record CheckReport(long documents, long indexEntries, List<String> broken, List<String> damagedDocuments) {
    public CheckReport {
        broken = List.copyOf(broken);
        damagedDocuments = List.copyOf(damagedDocuments);
    }

    public boolean isSound() {
        return broken.isEmpty() && damagedDocuments.isEmpty();
    }
}
