package org.goldthread.files;

import java.time.Instant;
import java.util.Set;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One upload by one person. The same content uploaded twice is two of these and one blob.
 *
 * @param looseSince since when it has been attached to nothing; null while it is attached
 */
@Document("files")
record StoredFile(
        @Id FileId id,
        @Version @Nullable Long version,
        PersonId owner,
        String name,
        String mediaType,
        long size,
        @Indexed String sha256,
        int pages,
        Set<FileNote> notes,
        Instant created,
        @Indexed @Nullable Instant looseSince) {
    StoredFile {
        notes = notes == null ? Set.of() : Set.copyOf(notes);
    }

    static StoredFile uploaded(PersonId owner, String name, Checked checked, Arrival arrival, Instant at) {
        return new StoredFile(
                FileId.next(),
                null,
                owner,
                name,
                checked.type().mediaType(),
                arrival.size(),
                arrival.sha256(),
                checked.pages(),
                checked.notes(),
                at,
                at);
    }

    FileFacts facts() {
        return new FileFacts(id, name, mediaType, size, sha256, pages);
    }

    boolean isAttached() {
        return looseSince == null;
    }

    StoredFile attached() {
        return with(null);
    }

    /** About to be attached: if it is loose, it is so from now on only. */
    StoredFile reserved(Instant at) {
        return isAttached() ? this : with(at);
    }

    StoredFile loose(Instant at) {
        return isAttached() ? with(at) : this;
    }

    private StoredFile with(@Nullable Instant since) {
        return new StoredFile(id, version, owner, name, mediaType, size, sha256, pages, notes, created, since);
    }
}
