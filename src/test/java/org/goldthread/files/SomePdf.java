package org.goldthread.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs, well-meant and otherwise. */
public final class SomePdf {
    private SomePdf() {}

    /** "Page N of the work product" on each. */
    public static byte[] ofPages(int pages) throws IOException {
        try (var document = document(pages)) {
            return saved(document);
        }
    }

    public static byte[] askingForAPassword() throws IOException {
        try (var document = document(2)) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(document);
        }
    }

    public static byte[] thatMayOnlyBeRead() throws IOException {
        try (var document = document(2)) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return saved(document);
        }
    }

    public static byte[] cutOff() throws IOException {
        var whole = ofPages(3);
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    public static byte[] withAScript() throws IOException {
        try (var document = document(1)) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            return saved(document);
        }
    }

    public static byte[] thatStartsAProgram() throws IOException {
        try (var document = document(1)) {
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, new PDActionLaunch());
            return saved(document);
        }
    }

    /** A form that draws itself twice, which draws itself twice: no renderer comes to an end. */
    public static byte[] callingItself() throws IOException {
        var objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                stream("", "/F Do")));
        var levels = 24;
        for (var level = 0; level < levels; level++) {
            var next = objects.size() + 2;
            var last = level == levels - 1;
            objects.add(stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 600 900]"
                            + (last ? "" : "/Resources<</XObject<</F " + next + " 0 R>>>>"),
                    last ? "0 0 10 10 re f" : "/F Do ".repeat(10)));
        }
        return raw(objects);
    }

    public static byte[] whosePagesHoldThemselves() throws IOException {
        return raw(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>"));
    }

    public static byte[] withNestedArrays(int deep) throws IOException {
        return raw(List.of(
                "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(deep) + "]".repeat(deep) + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>"));
    }

    /** Nothing can be drawn on it. */
    public static byte[] withAPageOfNoSize() throws IOException {
        return raw(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]/Resources<<>>>>"));
    }

    /** A few megabytes that unpack to one word of 700 MB. */
    public static byte[] withAnEndlessWord() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            out.write('(');
            var some = "a".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
            for (var megabytes = 0; megabytes < 700; megabytes++) {
                out.write(some);
            }
        }
        return raw(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
                stream("/Filter/FlateDecode", packed.toString(StandardCharsets.ISO_8859_1))));
    }

    private static PDDocument document(int pages) throws IOException {
        var document = new PDDocument();
        for (var number = 1; number <= pages; number++) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText("Page " + number + " of the work product");
                content.endText();
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static byte[] raw(List<String> objects) throws IOException {
        var out = new ByteArrayOutputStream();
        var offsets = new StringBuilder();
        write(out, "%PDF-1.7\n");
        for (var i = 0; i < objects.size(); i++) {
            offsets.append("%010d 00000 n \n".formatted(out.size()));
            write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        var table = out.size();
        var count = objects.size() + 1;
        write(out, "xref\n0 " + count + "\n0000000000 65535 f \n" + offsets);
        write(out, "trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
