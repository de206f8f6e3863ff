package org.goldthread.evidence;

import java.util.Optional;
import org.goldthread.files.FileId;
import org.goldthread.files.FileUser;
import org.goldthread.rules.Refusal;
import org.springframework.stereotype.Component;

/** Keeps the files that are attached to items. */
@Component
class EvidenceFiles implements FileUser {
    private final EvidenceRepository items;

    EvidenceFiles(EvidenceRepository items) {
        this.items = items;
    }

    @Override
    public Optional<Refusal> keeps(FileId file) {
        return items.existsByAttachmentsFileId(file)
                ? Optional.of(Refusal.of("file", "evidence.refusal.file-attached"))
                : Optional.empty();
    }
}
