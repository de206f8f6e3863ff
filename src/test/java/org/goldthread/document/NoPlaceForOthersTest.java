package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.SomePhotograph.orientation;
import static org.goldthread.files.SomePhotograph.pixels;
import static org.goldthread.files.SomePhotograph.saysThePlace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileNote;
import org.goldthread.files.FilesService;
import org.goldthread.files.SomePhotograph;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate photographs a board at a customer's; whoever gets the photograph learns the work, not the address. */
@GoldthreadTest
class NoPlaceForOthersTest {
    private final ApplicationContext context;
    private final FilesService files;

    NoPlaceForOthersTest(ApplicationContext context, FilesService files) {
        this.context = context;
        this.files = files;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void nobodyGetsThePlaceWhateverTheyDownload() throws Exception {
        var taken = SomePhotograph.jpeg();
        assertThat(saysThePlace(taken)).isTrue();
        var assessor = SomePerson.assessor();
        var candidate = SomePerson.assessedBy(assessor.id(), SomePerson.candidate());
        var attempt = SomeAttempt.between(context, candidate, assessor).withBothItems();
        attempt.asCandidate();
        var board = files.upload("board.jpg", new ByteArrayInputStream(taken));
        assertThat(files.notes(board.id())).containsExactly(FileNote.PLACE_TAKEN_OUT);
        var item = attempt.keep(attempt.kept("Call-back within 4 hours").attached(new Attachment(board, null)));
        assertIsWithoutPlace(own(board), taken, board);

        var look = context.getBean(LookRequestService.class)
                .ask(item.id(), attempt.assessor.id(), null, "Is it clear?")
                .id();
        attempt.asAssessor();
        var shown = new ByteArrayOutputStream();
        context.getBean(LookReadingService.class).copyFile(look, board.id(), shown);
        assertIsWithoutPlace(shown.toByteArray(), taken, board);

        var submission = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        var marked = new ByteArrayOutputStream();
        attempt.assessorDoes().copyFile(submission, board.id(), marked);
        assertIsWithoutPlace(marked.toByteArray(), taken, board);

        attempt.asCandidate();
        try (var written = SomePdfOf.filled(attempt.portfolio, context)) {
            var names = new PDDocumentNameDictionary(written.pdf().getDocumentCatalog());
            var embedded = List.copyOf(names.getEmbeddedFiles().getNames().values());
            assertThat(embedded).hasSize(1);
            assertIsWithoutPlace(embedded.getFirst().getEmbeddedFile().toByteArray(), taken, board);
        }
    }

    @Test
    void aPhotographWithoutAPlaceIsKeptByteForByte() throws IOException {
        var attempt = SomeAttempt.ready(context);
        attempt.asCandidate();
        var taken = SomePhotograph.jpeg(new byte[0]);
        var board = files.upload("board.jpg", new ByteArrayInputStream(taken));
        assertThat(files.notes(board.id())).isEmpty();
        assertThat(own(board)).isEqualTo(taken);
    }

    private byte[] own(FileFacts file) {
        var copy = new ByteArrayOutputStream();
        files.copyTo(file.id(), copy);
        return copy.toByteArray();
    }

    private static void assertIsWithoutPlace(byte[] got, byte[] taken, FileFacts facts) throws Exception {
        assertThat(saysThePlace(got)).isFalse();
        assertThat(orientation(got)).isEqualTo(orientation(taken));
        assertThat(pixels(got)).isEqualTo(pixels(taken));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(got)))
                .isEqualTo(facts.sha256());
        assertThat(facts.size()).isEqualTo(got.length);
    }
}
