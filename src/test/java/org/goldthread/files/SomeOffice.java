package org.goldthread.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents, well-meant and otherwise; just enough of them to be told apart. */
public final class SomeOffice {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String SLIDES =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    private SomeOffice() {}

    public static byte[] docx() throws IOException {
        return document(WORD, "word/document.xml", text("Hello"));
    }

    public static byte[] xlsx() throws IOException {
        return document(EXCEL, "xl/workbook.xml", text("1"));
    }

    public static byte[] pptx() throws IOException {
        return document(SLIDES, "ppt/presentation.xml", text("Slide"));
    }

    public static byte[] docxWithMacrosInside() throws IOException {
        return document(WORD, "word/vbaProject.bin", text("Sub AutoOpen()"));
    }

    public static byte[] docm() throws IOException {
        return document("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", text("Hello"));
    }

    /** A document that holds another, as Word does with a table from Excel. */
    public static byte[] docxWithATable() throws IOException {
        return document(WORD, "word/embeddings/table.xlsx", xlsx());
    }

    /** Hardly more than nothing on the wire, 60 MB of nothing when unpacked. */
    public static byte[] bomb() throws IOException {
        return document(WORD, "word/document.xml", new byte[60 << 20]);
    }

    /** Parts that are each within what is usual, and together far above it. */
    public static byte[] bombOfManyParts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, "[Content_Types].xml", types(WORD));
            for (var number = 0; number < 30; number++) {
                add(zip, "word/part" + number + ".xml", new byte[19 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    /** The bomb is in a zip file inside. */
    public static byte[] bombInside() throws IOException {
        return document(WORD, "word/embeddings/inner.zip", bomb());
    }

    /** Zip files in zip files, as deep as one cares to dig. */
    public static byte[] zipInZipInZipInZip() throws IOException {
        var content = new byte[10];
        for (var depth = 0; depth < 4; depth++) {
            content = zip("inner.zip", content);
        }
        return document(WORD, "word/embeddings/inner.zip", content);
    }

    public static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, name, content);
        }
        return bytes.toByteArray();
    }

    private static byte[] document(String mainType, String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", types(mainType));
            add(zip, part, content);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] types(String mainType) {
        return text("<Types><Override ContentType=\"" + mainType + "\"/></Types>");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
