package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

/** Originals come out of the document as they went in. */
class EmbeddedFileTest {
    private static final Paragraph SOMETHING = Paragraph.of("something");

    @Test
    void aFileComesBackByteForByte() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        try (Written written = Written.of(SOMETHING, SomeFile.named("E4-Żółw.bin", "application/pdf", bytes))) {
            PDComplexFileSpecification file = files(written).getFirst();
            PDEmbeddedFile embedded = file.getEmbeddedFileUnicode();
            assertThat(file.getFileUnicode()).isEqualTo("E4-Żółw.bin");
            assertThat(file.getFileDescription()).contains("evidence 4").contains(SomeFile.sha256(bytes));
            assertThat(embedded.getSubtype()).isEqualTo("application/pdf");
            assertThat(embedded.getSize()).isEqualTo(bytes.length);
            assertThat(embedded.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void eachFileIsBoundToTheDocumentAsItsSource() throws IOException {
        try (Written written = Written.of(
                SOMETHING,
                SomeFile.named("a.txt", "text/plain", new byte[] {1}),
                SomeFile.named("b.txt", "text/plain", new byte[] {2}))) {
            COSArray associated =
                    written.pdf().getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated).hasSize(2);
            COSDictionary first = (COSDictionary) associated.getObject(0);
            assertThat(first.getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(files(written))
                    .extracting(PDComplexFileSpecification::getFile)
                    .containsExactly("a.txt", "b.txt");
        }
    }

    @Test
    void aFileThatIsNotTheOneHandedInIsRefused() {
        EmbeddedFile original = SomeFile.named("a.txt", "text/plain", new byte[] {1});
        EmbeddedFile other = new EmbeddedFile(
                original.name(),
                original.mediaType(),
                original.description(),
                original.sha256(),
                original.changed(),
                () -> new ByteArrayInputStream(new byte[] {2}));
        assertThatThrownBy(() -> Written.of(SOMETHING, other))
                .isInstanceOf(ContentChanged.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        EmbeddedFile file = SomeFile.named("a.txt", "text/plain", new byte[] {1});
        assertThatThrownBy(() -> Written.of(SOMETHING, file, file)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PDComplexFileSpecification> files(Written written) throws IOException {
        return new ArrayList<>(written.pdf()
                .getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .values());
    }
}
