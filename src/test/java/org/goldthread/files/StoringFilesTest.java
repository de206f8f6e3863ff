package org.goldthread.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldthread.files.Uploads.in;
import static org.goldthread.files.Uploads.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@GoldthreadTest
class StoringFilesTest {
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");

    private final FilesService files;
    private final MongoTemplate store;

    StoringFilesTest(FilesService files, MongoTemplate store) {
        this.files = files;
        this.store = store;
    }

    @BeforeEach
    void annIsSignedIn() {
        SignIn.as(ANN, Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aFileComesBackByteForByte() throws IOException {
        var pdf = SomePdf.ofPages(2);
        var facts = files.upload("plan.pdf", in(pdf));
        assertThat(bytes(facts.id())).isEqualTo(pdf);
        assertThat(files.reserve(facts.id())).isEqualTo(facts);
        assertThat(facts.mediaType()).isEqualTo("application/pdf");
        assertThat(facts.pages()).isEqualTo(2);
        assertThat(facts.size()).isEqualTo(pdf.length);
    }

    @Test
    void itsHashIsThatOfItsContentAndNoAddress() {
        var facts = files.upload("abc.txt", in("abc"));
        assertThat(facts.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.reserve(new FileId(facts.sha256())));
    }

    @Test
    void theSameContentTwiceIsTwoFilesAndOneBlob() {
        var one = files.upload("one.txt", in("the same in both"));
        var two = files.upload("two.txt", in("the same in both"));
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(one.sha256()).isEqualTo(two.sha256());
        assertThat(blobs(one.sha256())).isEqualTo(1);
        assertThat(nothingIsPending()).isTrue();
    }

    @Test
    void aFileLargerThanAChunkComesBackWhole() throws IOException {
        var facts = files.upload("talk.mp4", Uploads.film(3_500_000));
        try (var stored = files.open(facts.id())) {
            assertThat(stored).hasSameContentAs(Uploads.film(3_500_000));
        }
    }

    @Test
    void fiftyMegabytesAreTakenAndNotAByteMore() {
        var facts = files.upload("talk.mp4", Uploads.film(Arrival.LIMIT));
        assertThat(facts.size()).isEqualTo(50L * 1024 * 1024);
        assertThat(refused(() -> files.upload("talk.mp4", Uploads.film(Arrival.LIMIT + 1))))
                .isEqualTo("files.too-large");
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        var endless = new Uploads.Noise(Long.MAX_VALUE);
        assertThat(refused(() -> files.upload("talk.mp4", endless))).isEqualTo("files.too-large");
        assertThat(endless.count()).isBetween(Arrival.LIMIT, Arrival.LIMIT + (1 << 20));
        assertThat(nothingIsPending()).isTrue();
    }

    @Test
    void progressIsToldAndCanEndTheUpload() {
        var told = new ArrayList<Long>();
        files.upload("talk.mp4", Uploads.film(300_000), told::add);
        assertThat(told).isSorted().hasSizeGreaterThan(2).endsWith(300_000L);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> files.upload("talk.mp4", Uploads.film(300_001), _ -> {
                    throw new CancellationException();
                }));
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        var before = store.getCollection("files").countDocuments();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> files.upload("plan.pdf", new Uploads.BreaksOff()));
        assertThat(store.getCollection("files").countDocuments()).isEqualTo(before);
    }

    @Test
    void pagesAndTheirTextAreShown() throws IOException {
        var id = files.upload("plan.pdf", in(SomePdf.ofPages(2))).id();
        assertThat(files.pagePicture(id, 1)).startsWith(0xff, 0xd8);
        assertThat(files.pagePicture(id, 1)).isEqualTo(files.pagePicture(id, 1));
        assertThat(files.pageText(id, 2)).isEqualTo("Page 2 of the work product");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.pagePicture(id, 3));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.pagePicture(id, 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.imagePicture(id));
    }

    @Test
    void aPhotographIsShownWithoutWhatWasHiddenInIt() throws IOException {
        var original = SomeImage.photograph(60, 40);
        var facts = files.upload("board.jpg", in(original));
        assertThat(facts.pages()).isEqualTo(1);
        assertThat(new String(files.imagePicture(facts.id()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        var stored = bytes(facts.id());
        assertThat(stored).hasSameSizeAs(original).isNotEqualTo(original);
        assertThat(SomePhotograph.pixels(stored)).isEqualTo(SomePhotograph.pixels(original));
        assertThat(SomePhotograph.orientation(stored)).isEqualTo(SomePhotograph.orientation(original));
    }

    @Test
    void textIsShownInTheEncodingItWasWrittenIn() {
        assertThat(shown("Café, नमस्ते".getBytes(UTF_8))).isEqualTo("Café, नमस्ते");
        assertThat(shown("Café – “quoted”".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Café – “quoted”");
        assertThat(shown("Café\tनमस्ते".getBytes(StandardCharsets.UTF_16))).isEqualTo("Café\tनमस्ते");
        assertThat(shown("é".repeat(300_000).getBytes(UTF_8))).hasSize(FilesService.TEXT_LIMIT);
    }

    @Test
    void onlyTheUploaderAttaches() {
        var id = files.upload("notes.txt", in("Ann's notes")).id();
        SignIn.as(BEN, Role.CANDIDATE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.reserve(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.attached(id, true));
        SignIn.as(ANN, Role.CANDIDATE);
        assertThat(files.reserve(id).name()).isEqualTo("notes.txt");
    }

    @Test
    void whatIsKnownOfAFileIsReadBackFromTheStore() {
        var id = files.upload("../خطة التدريب.txt", in("plan")).id();
        files.attached(id, true);
        var stored = Objects.requireNonNull(store.getCollection("files")
                .find(new Document("_id", id.value()))
                .into(new ArrayList<>())
                .getFirst());
        assertThat(stored.getString("owner")).isEqualTo("ann");
        assertThat(stored.getString("name")).isEqualTo("خطة التدريب.txt");
        assertThat(stored).doesNotContainKeys("_class", "_kind", "looseSince");
    }

    private String shown(byte[] text) {
        return files.text(files.upload("text.txt", in(text)).id());
    }

    private byte[] bytes(FileId id) {
        var bytes = new ByteArrayOutputStream();
        files.copyTo(id, bytes);
        return bytes.toByteArray();
    }

    private long blobs(String sha256) {
        return store.count(Query.query(Criteria.where("_id").is(sha256)), Blob.class);
    }

    private boolean nothingIsPending() {
        return store.count(new Query(), PendingContent.class) == 0;
    }
}
