package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What saving an item means for the files on it. */
@GoldthreadTest
class AttachedFilesTest extends SignsInACandidate {
    private final EvidenceService evidence;
    private final FilesService files;
    private final MongoTemplate store;

    AttachedFilesTest(EvidenceService evidence, FilesService files, MongoTemplate store) {
        this.evidence = evidence;
        this.files = files;
        this.store = store;
    }

    @Test
    void anotherPersonsFileIsNotAttachedByItsId() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        var theirs = SomeUpload.note(files);
        SignIn.as(me, Role.CANDIDATE);
        var item = SomeEvidence.gap(me).attached(theirs);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.save(item));
        assertThat(evidence.mine(EvidenceFilter.none(), 0, 10).all()).isZero();
        var mine = kept(item.withAttachments(List.of()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.save(mine.attached(theirs)));
        assertThat(evidence.find(mine.id()).attachments()).isEmpty();
    }

    @Test
    void whatIsSaidOfAFileIsWhatTheStoreKnows() {
        var file = SomeUpload.note(files).file();
        var madeUp = new FileFacts(file.id(), "plan.pdf", "application/pdf", 1, "ab".repeat(32), 90);
        var item = kept(SomeEvidence.gap(me).attached(new Attachment(madeUp, SomeEvidence.BEGAN)));
        assertThat(evidence.find(item.id()).attachments()).containsExactly(new Attachment(file, SomeEvidence.BEGAN));
    }

    @Test
    void aFileOnAnItemIsNotLooseUntilItIsTakenOff() {
        var file = SomeUpload.note(files);
        assertThat(isLoose(file)).isTrue();
        var item = kept(SomeEvidence.gap(me).attached(file));
        assertThat(isLoose(file)).isFalse();
        var without = kept(item.withAttachments(List.of()));
        assertThat(isLoose(file)).isTrue();
        kept(without.attached(file));
        assertThat(isLoose(file)).isFalse();
        evidence.delete(item.id());
        assertThat(isLoose(file)).isTrue();
    }

    @Test
    void aFileOnTwoItemsStaysWhileOneHasIt() {
        var file = SomeUpload.note(files);
        var one = kept(SomeEvidence.gap(me).attached(file));
        var other = kept(SomeEvidence.process(me).attached(file));
        evidence.delete(one.id());
        assertThat(isLoose(file)).isFalse();
        kept(other.withAttachments(List.of()));
        assertThat(isLoose(file)).isTrue();
    }

    @Test
    void whatTheSecondTabAttachedInVainStaysLoose() {
        var first = kept(SomeEvidence.gap(me));
        kept(first.retitled("From the other tab"));
        var file = SomeUpload.note(files);
        assertThat(evidence.save(first.attached(file))).isInstanceOf(Saving.Overtaken.class);
        assertThat(isLoose(file)).isTrue();
    }

    @Test
    void aVersionOfNothingStoredIsGone() {
        var item = kept(SomeEvidence.gap(me));
        evidence.delete(item.id());
        assertThat(evidence.save(item.attached(SomeUpload.note(files)))).isEqualTo(new Saving.Gone());
    }

    private EvidenceItem kept(EvidenceItem item) {
        return ((Saving.Kept) evidence.save(item)).item();
    }

    private boolean isLoose(Attachment attachment) {
        var id = attachment.file().id().value();
        var stored = store.getCollection("files")
                .find(new Document("_id", id))
                .into(new ArrayList<>())
                .getFirst();
        return Objects.requireNonNull(stored).get("looseSince") != null;
    }
}
