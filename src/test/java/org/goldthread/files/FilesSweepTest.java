package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldthread.files.Uploads.in;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.Account;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refusal;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@GoldthreadTest
@ExtendWith(OutputCaptureExtension.class)
class FilesSweepTest {
    private final Set<FileId> kept = new HashSet<>();
    private final Account ann =
            new Account(new PersonId("ann"), "ann@test.example", "Ann", Set.of(Role.CANDIDATE), "", true);
    private Consumer<FileId> meanwhile = _ -> {};
    private final MovableClock later = new MovableClock(ZoneOffset.UTC);
    private final MongoTemplate store;
    private final Contents contents;
    private final Blobs blobs;
    private final FilesService files;
    private final CurrentPerson current;
    private final FilesSweep sweep;

    FilesSweepTest(
            MongoTemplate store,
            Contents contents,
            StoredFileRepository stored,
            UploadChecks checks,
            Views views,
            WorkFolder folder,
            CurrentPerson current) {
        this.store = store;
        this.contents = contents;
        this.current = current;
        blobs = new Blobs(store, contents, later);
        var beans = new StaticListableBeanFactory();
        beans.addBean("keeper", (FileUser) this::keeps);
        var users = beans.getBeanProvider(FileUser.class);
        files = new FilesService(stored, checks, blobs, views, folder, current, later);
        sweep = new FilesSweep(stored, blobs, users, current, later);
    }

    private Optional<Refusal> keeps(FileId file) {
        meanwhile.accept(file);
        return kept.contains(file) ? Optional.of(Refusal.of("R9", "test.kept")) : Optional.empty();
    }

    @BeforeEach
    void signIn() {
        SignIn.as(ann);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aFileAttachedToNothingIsSweptAfterADay() {
        var file = files.upload("loose.txt", in("attached to nothing"));
        after(Duration.ofHours(23));
        assertThat(isThere(file)).isTrue();
        after(Duration.ofHours(25));
        assertThat(isThere(file)).isFalse();
        assertThat(hasBlob(file)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(file.id()));
    }

    @Test
    void anAttachedFileStays() {
        var file = files.upload("attached.txt", in("attached to an item"));
        files.attached(file.id(), true);
        after(Duration.ofDays(400));
        assertThat(isThere(file)).isTrue();
        assertThat(hasBlob(file)).isTrue();
    }

    @Test
    void theDayBeginsWhenItIsTakenOff() {
        var file = files.upload("taken-off.txt", in("taken off again"));
        files.attached(file.id(), true);
        later.moveTo(Duration.ofDays(3));
        files.attached(file.id(), false);
        after(Duration.ofDays(3).plusHours(23));
        assertThat(isThere(file)).isTrue();
        after(Duration.ofDays(3).plusHours(25));
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void whatASubmittedCopyKeepsIsNotSwept() {
        var file = files.upload("kept.txt", in("in a submitted copy"));
        kept.add(file.id());
        after(Duration.ofDays(2));
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void whatWasTakenOffJustBeforeItWasSubmittedStays() {
        var file = files.upload("race.txt", in("taken off and submitted at once"));
        files.attached(file.id(), false);
        kept.add(file.id());
        after(Duration.ofDays(2));
        assertThat(files.open(file.id())).hasContent("taken off and submitted at once");
    }

    @Test
    void whatIsAttachedWhileItIsBeingSweptStays() {
        var file = files.upload("just-in-time.txt", in("attached a day later"));
        meanwhile = id -> {
            meanwhile = _ -> {};
            current.as(ann, () -> files.reserve(id));
        };
        after(Duration.ofHours(25));
        assertThat(isThere(file)).isTrue();
        files.attached(file.id(), true);
        after(Duration.ofDays(3));
        assertThat(files.open(file.id())).hasContent("attached a day later");
    }

    @Test
    void whatWasReservedAndNeverAttachedIsSweptADayLater() {
        var file = files.upload("reserved.txt", in("reserved only"));
        later.moveTo(Duration.ofHours(23));
        files.reserve(file.id());
        after(Duration.ofHours(46));
        assertThat(isThere(file)).isTrue();
        after(Duration.ofDays(2));
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void ofTwoFilesWithOneContentTheOtherKeepsIt() {
        var one = files.upload("one.txt", in("shared by two"));
        var two = files.upload("two.txt", in("shared by two"));
        files.attached(two.id(), true);
        files.attached(one.id(), false);
        after(Duration.ofHours(25));
        assertThat(isThere(one)).isFalse();
        assertThat(files.open(two.id())).hasContent("shared by two");
    }

    @Test
    void aContentUploadedAgainDuringTheSweepStays() {
        var file = files.upload("again.txt", in("uploaded again"));
        later.moveTo(Duration.ofHours(25));
        var cutoff = later.instant().minus(Duration.ofHours(24));
        blobs.removeUnused(cutoff, sha256 -> {
            if (sha256.equals(file.sha256())) {
                files.upload("again.txt", in("uploaded again"));
                return false;
            }
            return true;
        });
        assertThat(files.open(file.id())).hasContent("uploaded again");
    }

    @Test
    void theSweepActsByNameAndTheLogSaysSo(CapturedOutput log) {
        var actors = new HashSet<PersonId>();
        meanwhile = _ -> actors.add(current.id());
        var file = files.upload("by-name.txt", in("swept by somebody with a name"));
        after(Duration.ofHours(25));
        assertThat(isThere(file)).isFalse();
        assertThat(actors).containsExactly(new PersonId("system-upkeep"));
        assertThat(current.id()).isEqualTo(new PersonId("ann"));
        assertThat(log).contains("system-upkeep removed ");
    }

    @Test
    void whatACrashLeftOfAnUploadIsSwept() throws Exception {
        var content = new ObjectId();
        store.insert(new PendingContent(content, later.instant()));
        contents.write(content, in("half an upload"));
        assertThat(chunks(content)).isEqualTo(1);
        after(Duration.ofHours(25));
        assertThat(chunks(content)).isZero();
        assertThat(store.exists(query(where("_id").is(content)), PendingContent.class))
                .isFalse();
    }

    @Test
    void aCrashAfterPublishingLosesNothing() {
        var file = files.upload("published.txt", in("published, then the power failed"));
        files.attached(file.id(), true);
        var blob = Objects.requireNonNull(store.findById(file.sha256(), Blob.class));
        store.insert(new PendingContent(blob.content(), later.instant()));
        after(Duration.ofHours(25));
        assertThat(files.open(file.id())).hasContent("published, then the power failed");
    }

    private void after(Duration time) {
        later.moveTo(time);
        sweep.sweep();
    }

    private boolean isThere(FileFacts file) {
        return store.exists(query(where("_id").is(file.id().value())), StoredFile.class);
    }

    private boolean hasBlob(FileFacts file) {
        return store.exists(query(where("_id").is(file.sha256())), Blob.class);
    }

    private long chunks(ObjectId content) {
        return store.getCollection("contents.chunks").countDocuments(new Document("files_id", content));
    }
}
