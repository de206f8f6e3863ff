package org.goldthread.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures, well-meant and otherwise. */
public final class SomeImage {
    private SomeImage() {}

    /** Left half red, right half blue. */
    public static byte[] png(int width, int height) throws IOException {
        return written("png", width, height);
    }

    public static byte[] jpeg(int width, int height) throws IOException {
        return written("jpeg", width, height);
    }

    /** As a camera held upright writes it: the pixels lie on their side, and it knows where it was. */
    public static byte[] photograph(int width, int height) throws IOException {
        var plain = jpeg(width, height);
        var exif = exif();
        var photograph = new ByteArrayOutputStream();
        photograph.write(plain, 0, 2);
        photograph.write(exif);
        photograph.write(plain, 2, plain.length - 2);
        return photograph.toByteArray();
    }

    /** One pixel, lossy. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** A few kilobytes that claim, and unpack to, so many pixels of black. */
    public static byte[] pngOfZeros(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {1, 0, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", zeros((long) height * (1 + (width + 7) / 8)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    public static byte[] cutOffPng() throws IOException {
        var whole = png(400, 300);
        return Arrays.copyOf(whole, 60);
    }

    /** A GIF to a browser's eye, a script to its ear. */
    public static byte[] gifThatIsAScript() {
        return "GIF89a/*....................*/=1;alert(document.domain);".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A PNG with a script behind it. */
    public static byte[] pngWithAScriptBehind() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(png(40, 30));
        out.write("<script>alert(document.domain)</script>".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] written(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Orientation 6 (turn right by 90 degrees) and a place at 51 degrees north. */
    private static byte[] exif() throws IOException {
        var tiff = new ByteArrayOutputStream();
        var data = new DataOutputStream(tiff);
        data.writeBytes("MM\0*");
        data.writeInt(8);
        data.writeShort(2);
        entry(data, 0x0112, 3, 1, 6 << 16);
        entry(data, 0x8825, 4, 1, 38);
        data.writeInt(0);
        data.writeShort(2);
        entry(data, 1, 2, 2, 'N' << 24);
        entry(data, 2, 5, 3, 68);
        data.writeInt(0);
        for (var part : new int[] {51, 1, 30, 1, 26, 1}) {
            data.writeInt(part);
        }
        var segment = new ByteArrayOutputStream();
        var marker = new DataOutputStream(segment);
        marker.writeShort(0xffe1);
        marker.writeShort(2 + 6 + tiff.size());
        marker.writeBytes("Exif\0\0");
        marker.write(tiff.toByteArray());
        return segment.toByteArray();
    }

    private static void entry(DataOutputStream data, int tag, int type, int count, int value) throws IOException {
        data.writeShort(tag);
        data.writeShort(type);
        data.writeInt(count);
        data.writeInt(value);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        var data = new DataOutputStream(out);
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        data.writeInt((int) sum.getValue());
    }

    private static byte[] zeros(long count) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9))) {
            var some = new byte[1 << 16];
            for (var left = count; left > 0; left -= some.length) {
                out.write(some, 0, (int) Math.min(some.length, left));
            }
        }
        return bytes.toByteArray();
    }
}
