package org.goldthread.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** Pictures that know where they were taken, as cameras and catalogues write them. */
public final class SomePhotograph {
    /** What stands in each of them: 51 degrees, 30 minutes, 26 seconds and a bit. */
    private static final int[] LATITUDE = {51, 1, 30, 1, 26_781, 1000};

    public static final String XMP_OF_A_PLACE =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                    + "<rdf:Description xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" exif:GPSLatitude=\"51,30.446N\"/>"
                    + "</rdf:RDF></x:xmpmeta>";

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private SomePhotograph() {}

    /** Held upright, so that the pixels lie on their side. */
    public static byte[] jpeg() throws IOException {
        return jpeg(app(0xe1, joined(latin("Exif\0\0"), exif(ByteOrder.BIG_ENDIAN))));
    }

    public static byte[] jpeg(byte[]... segments) throws IOException {
        var plain = SomeImage.jpeg(60, 40);
        return joined(Arrays.copyOf(plain, 2), joined(segments), Arrays.copyOfRange(plain, 2, plain.length));
    }

    public static byte[] xmp(String packet) {
        return app(0xe1, joined(latin(XMP), latin(packet)));
    }

    public static byte[] app(int marker, byte[] content) {
        var head = ByteBuffer.allocate(4).putShort((short) (0xff00 | marker)).putShort((short) (2 + content.length));
        return joined(head.array(), content);
    }

    /** Chunks between the header and the pixels. */
    public static byte[] png(byte[]... chunks) throws IOException {
        var plain = SomeImage.png(60, 40);
        return joined(Arrays.copyOf(plain, 33), joined(chunks), Arrays.copyOfRange(plain, 33, plain.length));
    }

    public static byte[] pngChunk(String type, byte[] content) {
        var named = joined(latin(type), content);
        var sum = new CRC32();
        sum.update(named);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** Of one pixel, with notes behind it. */
    public static byte[] webp(byte[]... chunks) {
        var plain = SomeImage.webp();
        var flags = riff("VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        var content = joined(latin("WEBP"), flags, Arrays.copyOfRange(plain, 12, plain.length), joined(chunks));
        return riff("RIFF", content);
    }

    public static byte[] riff(String name, byte[] content) {
        var head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin(name)).putInt(content.length);
        return joined(head.array(), content, new byte[content.length % 2]);
    }

    /** Maker, orientation 6 (turn right by 90 degrees), place, and behind them the link to nothing. */
    public static byte[] exif(ByteOrder order) {
        var tiff = ByteBuffer.allocate(200).order(order);
        tiff.put(latin(order == ByteOrder.BIG_ENDIAN ? "MM" : "II"))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x010f, 2, 12).putInt(180);
        entry(tiff, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        entry(tiff, 0x8769, 4, 1).putInt(160);
        entry(tiff, 0x8825, 4, 1).putInt(70);
        tiff.putInt(0);
        tiff.position(70).putShort((short) 2);
        entry(tiff, 1, 2, 2).put(latin("N\0\0\0"));
        entry(tiff, 2, 5, 3).putInt(120);
        tiff.putInt(0);
        tiff.position(120).put(latitude(order));
        tiff.position(160).putShort((short) 1);
        entry(tiff, 0x9000, 7, 4).put(latin("0232"));
        // Behind it stands anything, as some cameras leave it.
        tiff.position(174).putInt(0x7ffffff0);
        tiff.position(180).put(latin("Goldthread\0\0"));
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    public static boolean saysThePlace(byte[] picture) {
        var text = latin(picture);
        return text.contains(latin(latitude(ByteOrder.BIG_ENDIAN)))
                || text.contains(latin(latitude(ByteOrder.LITTLE_ENDIAN)))
                || text.contains("51,30.446N");
    }

    private static byte[] latitude(ByteOrder order) {
        var place = ByteBuffer.allocate(4 * LATITUDE.length).order(order);
        for (var part : LATITUDE) {
            place.putInt(part);
        }
        return place.array();
    }

    /** As Java's own reader has it. */
    public static String orientation(byte[] jpeg) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            return ((Element) tree.getElementsByTagName("ImageOrientation").item(0)).getAttribute("value");
        } finally {
            reader.dispose();
        }
    }

    public static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
