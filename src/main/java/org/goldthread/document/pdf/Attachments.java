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
import org.apache.pdfbox.util.DateConverter;

/** Original files inside the document, each bound to it as the source of what is shown (PDF/A-3, 6.8). */
final class Attachments {
    static final COSName AF = COSName.getPDFName("AF");

    private final ObjectFile file;
    private final Watch watch;
    private final COSArray files = new COSArray();
    private final Leaves names;
    private final Set<String> known = new HashSet<>();

    Attachments(ObjectFile file, Watch watch) {
        this.file = file;
        this.watch = watch;
        names = Leaves.ofNames(file);
    }

    void add(EmbeddedFile attached) throws IOException {
        String name = CleanText.line(attached.name());
        if (!known.add(name)) {
            throw new IllegalArgumentException("Two attached files are named " + name);
        }
        COSDictionary specification = new COSDictionary();
        specification.setName(COSName.TYPE, "Filespec");
        specification.setString(COSName.F, name);
        specification.setString(COSName.UF, name);
        specification.setString(
                COSName.DESC, CleanText.line(attached.description()) + " · SHA-256 " + attached.sha256());
        specification.setName(COSName.getPDFName("AFRelationship"), "Source");
        COSStream stream = stream(attached);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        embedded.setItem(COSName.UF, stream);
        specification.setItem(COSName.EF, embedded);
        Reference written = file.write(specification);
        files.add(written);
        // the key only orders the tree; readers show the name of the file
        names.add(new COSString("%06d".formatted(files.size())), written);
    }

    private COSStream stream(EmbeddedFile attached) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest md5 = digest("MD5");
        COSStream stream = file.stream();
        long size;
        try (InputStream in = new DigestInputStream(
                        new DigestInputStream(watch.over(attached.content().open()), sha256), md5);
                OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            size = in.transferTo(out);
        }
        String found = HexFormat.of().formatHex(sha256.digest());
        if (!found.equals(attached.sha256())) {
            throw new ContentChanged(attached.name(), attached.sha256(), found);
        }
        stream.setName(COSName.TYPE, "EmbeddedFile");
        stream.setName(COSName.SUBTYPE, attached.mediaType());
        COSDictionary facts = new COSDictionary();
        facts.setLong(COSName.SIZE, size);
        facts.setString(COSName.MOD_DATE, date(attached));
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

    Reference finish() throws IOException {
        return names.finish();
    }
}
