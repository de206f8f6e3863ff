package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.Uploads.in;
import static org.goldthread.files.Uploads.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixteen kinds of hostile upload in 25 variations each: refused with a reason or made harmless; a good file still goes. */
@GoldthreadTest
class HostileUploadsTest {
    private static final int VARIATIONS = 25;
    private static final Set<String> NO_SUCH_KIND =
            Set.of("files.type-not-accepted", "files.type-unknown", "files.named-otherwise", "files.not-text");

    private static int tried;

    private final FilesService files;

    HostileUploadsTest(FilesService files) {
        this.files = files;
    }

    private interface Maker {
        HostileFile make(int number) throws IOException;
    }

    private interface Check {
        void on(HostileFile file) throws IOException;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(new PersonId("ann"), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @AfterAll
    static void count() {
        System.out.println("Hostile uploads: " + tried + " refused or made harmless");
    }

    @Test
    void programs() throws IOException {
        eachIsRefused(HostileFile::program, NO_SUCH_KIND);
    }

    @Test
    void scriptsAndMarkup() throws IOException {
        eachIsRefused(HostileFile::script, NO_SUCH_KIND);
    }

    @Test
    void goodFilesUnderAFalseName() throws IOException {
        eachIsRefused(HostileFile::ofAnotherKind, NO_SUCH_KIND);
    }

    @Test
    void pdfsThatWereCutOff() throws IOException {
        eachIsRefused(HostileFile::brokenPdf, Set.of("files.pdf-broken"));
    }

    @Test
    void noiseBetweenAPdfsBeginningAndEnd() throws IOException {
        eachIsRefused(HostileFile::noiseInAPdf, Set.of("files.pdf-broken"));
    }

    @Test
    void pdfsWhosePagesGoRoundInCircles() throws IOException {
        eachIsRefused(HostileFile::loopingPdf, Set.of("files.pdf-broken", "files.pdf-too-hard"));
    }

    @Test
    void documentsThatUnpackToFarTooMuch() throws IOException {
        eachIsRefused(HostileFile::zipBomb, Set.of("files.office-bomb"));
    }

    @Test
    void archivesInArchives() throws IOException {
        eachIsRefused(HostileFile::zipInZip, Set.of("files.office-bomb"));
    }

    @Test
    void documentsMadeForMacros() throws IOException {
        eachIsRefused(HostileFile::macros, Set.of("files.office-macros"));
    }

    @Test
    void documentsThatWereCutOff() throws IOException {
        eachIsRefused(HostileFile::brokenOffice, Set.of("files.office-broken", "files.type-not-accepted"));
    }

    @Test
    void picturesOfTooManyPixels() throws IOException {
        eachIsRefused(HostileFile::imageBomb, Set.of("files.image-too-large"));
    }

    @Test
    void picturesThatWereCutOff() throws IOException {
        eachIsRefused(HostileFile::brokenImage, Set.of("files.image-broken"));
    }

    @Test
    void bytesThatCallThemselvesText() throws IOException {
        eachIsRefused(HostileFile::bytesAsText, NO_SUCH_KIND);
    }

    @Test
    void picturesThatAreAlsoScripts() throws IOException {
        eachIsRefused(HostileFile::gifAndScript, NO_SUCH_KIND);
    }

    @Test
    void whatIsHiddenBehindAPictureIsNotShown() throws IOException {
        each(HostileFile::pictureAndMore, file -> {
            var shown = shown(file);
            assertThat(shown).doesNotContain("alert(", "php", "/bin/sh", "payload", "PK\u0003\u0004");
        });
    }

    @Test
    void whereAPhotographWasTakenIsNotShownToOthers() throws IOException {
        each(HostileFile::photographWithItsPlace, file -> {
            assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).contains("Exif");
            assertThat(shown(file)).doesNotContain("Exif", "GPS");
        });
    }

    private void eachIsRefused(Maker maker, Set<String> reasons) throws IOException {
        each(
                maker,
                file -> assertThat(refused(() -> files.upload(file.name(), in(file.content()))))
                        .as(file.name())
                        .isIn(reasons));
    }

    private void each(Maker maker, Check check) throws IOException {
        for (int number = 0; number < VARIATIONS; number++) {
            var file = maker.make(number);
            check.on(file);
            tried++;
            var note = "A good note after number " + number;
            assertThat(files.text(files.upload("note.txt", in(note)).id())).isEqualTo(note);
        }
        assertThat(files.upload("plan.pdf", in(SomePdf.ofPages(2))).pages()).isEqualTo(2);
    }

    /** As whoever may see it is shown it. */
    private String shown(HostileFile file) {
        var picture =
                files.imagePicture(files.upload(file.name(), in(file.content())).id());
        assertThat(picture).isNotEmpty();
        return new String(picture, StandardCharsets.ISO_8859_1);
    }
}
