package org.goldthread.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.goldthread.files.FileUser;
import org.goldthread.files.FilesService;
import org.goldthread.rules.Refusal;
import org.springframework.stereotype.Component;

/** Keeps the files that are attached to items, and lets go of those that no longer are. */
@Component
class EvidenceFiles implements FileUser {
    private final EvidenceRepository items;
    private final FilesService files;

    EvidenceFiles(EvidenceRepository items, FilesService files) {
        this.items = items;
        this.files = files;
    }

    @Override
    public Optional<Refusal> keeps(FileId file) {
        return items.existsByAttachmentsFileId(file)
                ? Optional.of(Refusal.of("file", "evidence.refusal.file-attached"))
                : Optional.empty();
    }

    /**
     * The item with what the store knows of its files. Those that it did not hold {@code before} must be the person's own,
     * and no sweep takes them until the item is kept.
     */
    EvidenceItem reserved(EvidenceItem item, List<Attachment> before) {
        var held = held(before);
        var files = item.attachments().stream()
                .map(each -> new Attachment(facts(each.file().id(), held), each.dated()))
                .toList();
        return item.with(next -> next.attachments = files);
    }

    private FileFacts facts(FileId id, Map<FileId, FileFacts> held) {
        var known = held.get(id);
        return known == null ? files.reserve(id) : known;
    }

    /**
     * After an item was kept: what is new on it stays, what was taken off is swept after a day. If this is never reached,
     * the sweep asks {@link #keeps} and comes to the same.
     */
    void settle(List<Attachment> before, List<Attachment> after) {
        var held = held(before);
        var kept = held(after);
        kept.keySet().stream().filter(id -> !held.containsKey(id)).forEach(id -> files.attached(id, true));
        held.keySet().stream().filter(id -> !kept.containsKey(id)).forEach(this::release);
    }

    private void release(FileId file) {
        if (!items.existsByAttachmentsFileId(file)) {
            files.attached(file, false);
        }
    }

    private static Map<FileId, FileFacts> held(List<Attachment> attachments) {
        return attachments.stream()
                .map(Attachment::file)
                .collect(Collectors.toMap(FileFacts::id, file -> file, (first, _) -> first));
    }
}
