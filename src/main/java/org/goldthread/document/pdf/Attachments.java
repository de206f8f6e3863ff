package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.DateConverter;

/** Original files inside the document, each bound to it as the source of what is shown (PDF/A-3, 6.8). */
final class Attachments {
    static final COSName AF = COSName.getPDFName("AF");

    private final PDDocument pdf;
    private final Watch watch;
    private final COSArray files = new COSArray();
    private final COSArray names = new COSArray();
    private final Set<String> known = new HashSet<>();

    Attachments(PDDocument pdf, Watch watch) {
        this.pdf = pdf;
        this.watch = watch;
    }

    void add(EmbeddedFile file) throws IOException {
        String name = CleanText.line(file.name());
        if (!known.add(name)) {
            throw new IllegalArgumentException("Two attached files are named " + name);
        }
        COSDictionary specification = new COSDictionary();
        specification.setName(COSName.TYPE, "Filespec");
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(COSName.DESC, CleanText.line(file.description()) + " · SHA-256 " + file.sha256());
        specification.setName(COSName.getPDFName("AFRelationship"), "Source");
        COSStream stream = stream(file);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        specification.setItem(COSName.EF, embedded);
        files.add(specification);
        // the key only orders the tree; readers show the name of the file
        names.add(new COSString("%06d".formatted(files.size())));
        names.add(specification);
    }

    private COSStream stream(EmbeddedFile file) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest md5 = digest("MD5");
        COSStream stream = pdf.getDocument().createCOSStream();
        long size;
        try (InputStream in = new DigestInputStream(
                        new DigestInputStream(watch.over(file.content().open()), sha256), md5);
                OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            size = in.transferTo(out);
        }
        String found = HexFormat.of().formatHex(sha256.digest());
        if (!found.equals(file.sha256())) {
            throw new ContentChanged(file.name(), file.sha256(), found);
        }
        stream.setName(COSName.TYPE, "EmbeddedFile");
        stream.setName(COSName.SUBTYPE, file.mediaType());
        COSDictionary facts = new COSDictionary();
        facts.setLong(COSName.SIZE, size);
        facts.setString(COSName.MOD_DATE, date(file));
        // PDF knows no other checksum here; the SHA-256 stands in the description
        facts.setItem(COSName.getPDFName("CheckSum"), new COSString(md5.digest()));
        stream.setItem(COSName.PARAMS, facts);
        return stream;
    }

    private static String date(EmbeddedFile file) {
        return DateConverter.toString(GregorianCalendar.from(file.changed().atZone(ZoneOffset.UTC)));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }

    boolean isEmpty() {
        return files.size() == 0;
    }

    COSArray associated() {
        return files;
    }

    COSDictionary finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
