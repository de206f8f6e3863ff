package org.goldthread.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file that means harm, or is harmed: each kind in as many variations as asked, the same for the same number. */
final class HostileFile {
    private static final List<String> NAMES = List.of("plan.pdf", "photo.png", "photo.jpg", "plan.docx", "sums.xlsx");
    private static final List<String> SCRIPTS = List.of(
            "<script>alert(%d)</script>",
            "<?php system('%d'); ?>",
            "<!DOCTYPE html><html><body onload=alert(%d)>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(%d)'/>",
            "#!/bin/sh\nrm -rf /%d");

    private final String name;
    private final byte[] content;

    private HostileFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    static HostileFile program(int number) {
        var random = new Random(number);
        var magic =
                List.of("MZ\u0090\0\3\0\0\0", "\u007fELF\2\1\1\0", "\u00ca\u00fe\u00ba\u00be\0\0\0A", "\0asm\1\0\0\0");
        return new HostileFile(NAMES.get(number % 5), joined(latin(magic.get(number % 4)), noise(random, 400)));
    }

    static HostileFile script(int number) {
        var names = List.of("page.html", "logo.svg", "plan.pdf", "photo.png", "plan.docx");
        return new HostileFile(names.get(number / 5 % 5), latin(payload(number) + " ".repeat(number)));
    }

    static HostileFile ofAnotherKind(int number) throws IOException {
        var contents = List.of(SomePdf.ofPages(1), SomeImage.png(9, 9), SomeOffice.docx(), SomeOffice.xlsx());
        var names = List.of("sums.csv", "plan.txt", "film.mp4", "plan.pptx", "notes.mp3", "plan.exe", "run.js");
        return new HostileFile(number + names.get(number % 7), contents.get(number % 4));
    }

    static HostileFile brokenPdf(int number) throws IOException {
        var whole = SomePdf.ofPages(1 + number % 3);
        var end = 8 + new Random(number).nextInt(whole.length - 40);
        return new HostileFile("plan.pdf", Arrays.copyOf(whole, end));
    }

    static HostileFile noiseInAPdf(int number) {
        var noise = noise(new Random(number), 500 + 100 * number);
        return new HostileFile("plan.pdf", joined(latin("%PDF-1.7\n"), noise, latin("\n%%EOF\n")));
    }

    /** Each node of the tree of pages holds the next one, and the last one the first. */
    static HostileFile loopingPdf(int number) {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        int nodes = number + 1;
        for (int i = 0; i < nodes; i++) {
            text.append(2 + i)
                    .append(" 0 obj\n<< /Type /Pages /Count 1 /Kids [")
                    .append(2 + (i + 1) % nodes)
                    .append(" 0 R] >>\nendobj\n");
        }
        text.append("trailer\n<< /Root 1 0 R /Size ").append(nodes + 2).append(" >>\nstartxref\n0\n%%EOF\n");
        return new HostileFile("plan.pdf", latin(text.toString()));
    }

    static HostileFile zipBomb(int number) throws IOException {
        return new HostileFile("plan.docx", docxWith("word/media/b" + number, new byte[(21 + number) << 20]));
    }

    static HostileFile zipInZip(int number) throws IOException {
        var inner = new byte[] {1};
        for (int depth = 0; depth < 4 + number; depth++) {
            inner = SomeOffice.zip("z" + depth + ".zip", inner);
        }
        return new HostileFile("plan.docx", docxWith("word/embeddings/z.zip", inner));
    }

    static HostileFile macros(int number) throws IOException {
        var content = rezipped(SomeOffice.docm(), "word/extra" + number, noise(new Random(number), 50));
        return new HostileFile(number % 2 == 0 ? "plan.docx" : "plan.docm", content);
    }

    static HostileFile brokenOffice(int number) throws IOException {
        var whole = number % 2 == 0 ? SomeOffice.docx() : SomeOffice.xlsx();
        var end = 40 + new Random(number).nextInt(whole.length / 2);
        return new HostileFile(number % 2 == 0 ? "plan.docx" : "sums.xlsx", Arrays.copyOf(whole, end));
    }

    /** A few bytes that say they are a wall of pixels. */
    static HostileFile imageBomb(int number) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(latin("\u0089PNG\r\n\u001a\n"));
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(20_000 + 3_000 * number);
        data.writeInt(20_000 + 1_000 * number);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01});
        chunk(out, "IEND", new byte[0]);
        return new HostileFile("wall.png", out.toByteArray());
    }

    static HostileFile brokenImage(int number) throws IOException {
        var whole = SomeImage.png(60 + number, 60);
        // behind the header, so that it still says it is a picture
        return new HostileFile("photo.png", Arrays.copyOf(whole, 34 + number % 8));
    }

    static HostileFile bytesAsText(int number) {
        var bytes = noise(new Random(number), 200);
        bytes[number] = 0;
        return new HostileFile(number % 2 == 0 ? "notes.txt" : "table.csv", bytes);
    }

    static HostileFile gifAndScript(int number) {
        var names = List.of("logo.gif", "logo.png", "logo.jpg", "logo.pdf", "logo.js");
        return new HostileFile(
                names.get(number % 5), latin("GIF89a/*" + payload(number) + "*/=1;" + payload(number + 1)));
    }

    /** A real picture with a script, or an archive, behind it. */
    static HostileFile pictureAndMore(int number) throws IOException {
        var picture = number % 2 == 0 ? SomeImage.png(20, 20) : SomeImage.jpeg(20, 20);
        var more = number % 5 == 0 ? SomeOffice.zip("payload", latin(payload(number))) : latin(payload(number));
        return new HostileFile(number % 2 == 0 ? "photo.png" : "photo.jpg", joined(picture, more));
    }

    static HostileFile photographWithItsPlace(int number) throws IOException {
        return new HostileFile("photo.jpg", SomeImage.photograph(40 + number, 30 + number));
    }

    static String payload(int number) {
        return SCRIPTS.get(number % SCRIPTS.size()).formatted(1000 + number);
    }

    private static byte[] docxWith(String name, byte[] part) throws IOException {
        return rezipped(SomeOffice.docx(), name, part);
    }

    private static byte[] rezipped(byte[] document, String name, byte[] part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(document));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        var data = new DataOutputStream(out);
        var typed = joined(latin(type), content);
        var crc = new CRC32();
        crc.update(typed);
        data.writeInt(content.length);
        data.write(typed);
        data.writeInt((int) crc.getValue());
    }

    private static byte[] noise(Random random, int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
