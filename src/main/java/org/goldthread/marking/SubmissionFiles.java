package org.goldthread.marking;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.goldthread.files.FileUser;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The files that submissions refer to; none is deleted while one does (R9). */
@Component
class SubmissionFiles implements FileUser {
    private final MongoTemplate store;

    SubmissionFiles(MongoTemplate store) {
        this.store = store;
    }

    @Override
    public Optional<Refusal> keeps(FileId file) {
        // asked one after the other: each has its index, the two together have none
        return refers("items.attachments.file.id", file) || refers("addenda.recording.id", file)
                ? Optional.of(Refusal.of("R9", "marking.refused.file-kept"))
                : Optional.empty();
    }

    private boolean refers(String field, FileId file) {
        return store.exists(Query.query(Criteria.where(field).is(file.value())), Submission.class);
    }

    /** The file as the submission has it; any other is not found, however its id became known. */
    static FileFacts in(Submission submission, FileId file) {
        return Stream.concat(
                        submission.items().stream()
                                .flatMap(item -> item.attachments().stream())
                                .map(attachment -> attachment.file()),
                        submission.addenda().stream().map(Addendum::recording).filter(Objects::nonNull))
                .filter(facts -> facts.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + file.value()));
    }
}
