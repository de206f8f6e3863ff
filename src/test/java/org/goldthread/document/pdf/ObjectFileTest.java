package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is written object by object is a PDF that others read. */
class ObjectFileTest {
    private static final COSName OWN = COSName.getPDFName("Own");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private interface Content {
        void into(ObjectFile file, COSDictionary catalogue) throws IOException;
    }

    private PDDocument written(Content content) throws IOException {
        try (RandomAccessStreamCache storage =
                IOUtils.createMemoryOnlyStreamCache().create()) {
            ObjectFile file = new ObjectFile(out, storage);
            PageTree pages = new PageTree(file);
            COSDictionary catalogue = new COSDictionary();
            catalogue.setItem(COSName.TYPE, COSName.CATALOG);
            catalogue.setItem(COSName.PAGES, pages.reference());
            content.into(file, catalogue);
            pages.finish();
            COSDictionary trailer = new COSDictionary();
            trailer.setItem(COSName.ROOT, file.write(catalogue));
            file.finish(trailer);
        }
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    void moreObjectsThanOnePackOrChunkHoldsAreAllFound() throws IOException {
        int many = 5_000;
        try (PDDocument pdf = written((file, catalogue) -> {
            COSArray all = new COSArray();
            for (int i = 0; i < many; i++) {
                all.add(file.write(COSInteger.get(i)));
            }
            catalogue.setItem(OWN, all);
        })) {
            COSArray all = pdf.getDocumentCatalog().getCOSObject().getCOSArray(OWN);
            assertThat(all).hasSize(many);
            for (int i = 0; i < many; i++) {
                assertThat(all.getObject(i)).isEqualTo(COSInteger.get(i));
            }
        }
    }

    @Test
    void whatIsInTwoPlacesOfAnObjectIsWrittenOnce() throws IOException {
        try (PDDocument pdf = written((file, catalogue) -> {
            COSStream stream = file.stream();
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(7);
            }
            COSDictionary both = new COSDictionary();
            both.setItem(COSName.F, stream);
            both.setItem(COSName.UF, stream);
            catalogue.setItem(OWN, both);
        })) {
            COSDictionary both = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(OWN);
            assertThat(both.getCOSStream(COSName.F)).isSameAs(both.getCOSStream(COSName.UF));
            assertThat(both.getCOSStream(COSName.F).createInputStream().readAllBytes())
                    .containsExactly(7);
        }
    }

    @Test
    void anObjectMayBeNamedBeforeItIsWritten() throws IOException {
        try (PDDocument pdf = written((file, catalogue) -> {
            Reference later = file.reserve();
            catalogue.setItem(OWN, later);
            file.write(later, new COSString("later"));
        })) {
            assertThat(pdf.getDocumentCatalog().getCOSObject().getString(OWN)).isEqualTo("later");
        }
    }

    @Test
    void anObjectThatIsNeverWrittenOrTwiceIsNoFile() {
        assertThatThrownBy(() -> written((file, _) -> file.reserve()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never");
        assertThatThrownBy(() -> written((file, _) -> file.write(file.write(COSInteger.ONE), COSInteger.TWO)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
    }
}
