package org.goldthread.store.backup;

/** How much is in a back-up. */
public record Summary(long collections, long documents, long files) {
    static Summary of(Manifest manifest) {
        return new Summary(
                manifest.of(Part.Kind.COLLECTION).count(),
                manifest.of(Part.Kind.DOCUMENTS).mapToLong(Part::count).sum(),
                manifest.of(Part.Kind.FILE).count());
    }

    @Override
    public String toString() {
        return documents + " documents in " + collections + " collections, and " + files + " files";
    }
}
