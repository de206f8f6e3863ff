package org.goldthread.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goldthread.files.inspection.Unreadable;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SignedIn;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Files that people attach. Who may read one depends on what it is attached to, which the features that attach it know:
 * they ask that first, and then call the reading methods here. What changes a file is its uploader's alone.
 */
@Service
public class FilesService {
    /** So much of a text file is shown, in characters. */
    public static final int TEXT_LIMIT = 200_000;

    private final StoredFileRepository files;
    private final UploadChecks checks;
    private final Blobs blobs;
    private final Views views;
    private final WorkFolder folder;
    private final CurrentPerson current;
    private final Clock clock;

    FilesService(
            StoredFileRepository files,
            UploadChecks checks,
            Blobs blobs,
            Views views,
            WorkFolder folder,
            CurrentPerson current,
            Clock clock) {
        this.files = files;
        this.checks = checks;
        this.blobs = blobs;
        this.views = views;
        this.folder = folder;
        this.current = current;
        this.clock = clock;
    }

    /** Takes a file in; refused with a text for its place if it is too large, empty, or not what can be attached. */
    @SignedIn
    public FileFacts upload(String name, InputStream content) {
        return upload(name, content, _ -> {});
    }

    /** {@code progress} is told the bytes read so far; what it throws ends the upload, and nothing is left of it. */
    @SignedIn
    public FileFacts upload(String name, InputStream content, LongConsumer progress) {
        var owner = current.id();
        var clean = FileNameRules.clean(name);
        try {
            var target = folder.fresh();
            try {
                var arrived = Arrival.of(clean, content, target, progress);
                var checked = checks.check(arrived.content(), clean);
                var arrival = arrived.checked(checked);
                blobs.keep(arrival);
                folder.adopt(arrival.content(), arrival.sha256());
                return files.save(StoredFile.uploaded(owner, clean, checked, arrival, clock.instant()))
                        .facts();
            } finally {
                Files.deleteIfExists(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The facts of a file of one's own that is about to be attached: its 24 hours begin anew, so that no sweep takes it
     * meanwhile. Not found unless the person signed in uploaded it.
     */
    @SignedIn
    public FileFacts reserve(FileId id) {
        return change(id, file -> file.reserved(clock.instant())).facts();
    }

    @SignedIn
    public Set<FileNote> notes(FileId id) {
        return notes(List.of(id)).getOrDefault(id, Set.of());
    }

    /** What a download of each should beware of; of a file that is gone there is nothing to say. */
    @SignedIn
    public Map<FileId, Set<FileNote>> notes(Collection<FileId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.findAllById(ids).stream().collect(Collectors.toMap(StoredFile::id, StoredFile::notes));
    }

    /** The original as it was stored, byte for byte: a picture without its place. The caller closes the stream. */
    @SignedIn
    public InputStream open(FileId id) {
        return blobs.open(file(id).sha256());
    }

    @SignedIn
    public void copyTo(FileId id, OutputStream target) {
        try (var in = open(id)) {
            in.transferTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of a PDF as a JPEG of readable width; pages count from 1. */
    @SignedIn
    public byte[] pagePicture(FileId id, int page) {
        var file = pdf(id, page);
        return shown(() -> views.page(file, page), Refusal.of("page-not-shown", "files.page-not-shown", page));
    }

    /** What is written on a page of a PDF, for search and screen readers; empty for a scan. */
    @SignedIn
    public String pageText(FileId id, int page) {
        var file = pdf(id, page);
        return shown(() -> views.text(file, page), Refusal.of("page-not-shown", "files.page-text-not-read", page));
    }

    /** An image as a JPEG that fits a screen, drawn anew so that nothing hidden in it is passed on. */
    @SignedIn
    public byte[] imagePicture(FileId id) {
        var file = file(id);
        if (!file.facts().isImage()) {
            throw new NotFound("picture of file " + id.value());
        }
        return shown(
                () -> views.picture(file), Refusal.of("picture-not-shown", "files.picture-not-shown", file.name()));
    }

    /** The first {@value #TEXT_LIMIT} characters of a text file. */
    @SignedIn
    public String text(FileId id) {
        var file = file(id);
        if (!file.facts().isText()) {
            throw new NotFound("text of file " + id.value());
        }
        try (var in = blobs.open(file.sha256())) {
            return PlainText.start(in, TEXT_LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that something refers to the file, or no longer does; what is attached to nothing for 24 hours is swept. */
    @SignedIn
    public void attached(FileId id, boolean attached) {
        change(id, file -> attached ? file.attached() : file.loose(clock.instant()));
    }

    /** Changes what is stored now, again if the sweep or another tab saved in between. */
    private StoredFile change(FileId id, UnaryOperator<StoredFile> change) {
        var file = own(id);
        var changed = change.apply(file);
        try {
            return changed.equals(file) ? file : files.save(changed);
        } catch (OptimisticLockingFailureException _) {
            return change(id, change);
        }
    }

    private StoredFile own(FileId id) {
        var file = file(id);
        if (!file.owner().equals(current.id())) {
            throw new NotFound("file " + id.value());
        }
        return file;
    }

    private StoredFile pdf(FileId id, int page) {
        var file = file(id);
        if (!file.facts().isPdf() || page < 1 || page > file.pages()) {
            throw new NotFound("page " + page + " of file " + id.value());
        }
        return file;
    }

    private StoredFile file(FileId id) {
        return files.findById(id).orElseThrow(() -> new NotFound("file " + id.value()));
    }

    private static <T> T shown(Showing<T> showing, Refusal otherwise) {
        try {
            return showing.show();
        } catch (Unreadable e) {
            throw new Refused(e.why() == Unreadable.Why.BUSY ? Refusal.of("files-busy", "files.busy") : otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Showing<T> {
        T show() throws IOException;
    }
}
