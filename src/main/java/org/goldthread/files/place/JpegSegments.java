package org.goldthread.files.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks a JPEG from marker to marker, as decoders do. Phones put further pictures behind its end, each with notes of
 * its own; these are walked, too.
 */
final class JpegSegments {
    private static final String EXIF = "Exif\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
    private static final String SPORTS_CAMERA = "GoPro\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";

    /** Behind the name: a digest, the whole length, and the offset of this part. */
    private static final int MORE_XMP_HEAD = MORE_XMP.length() + 32 + 4 + 4;

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int APP1 = 0xe1;
    private static final int APP6 = 0xe6;
    private static final int APP13 = 0xed;

    private final PictureBytes bytes;
    private final List<Part> parts = new ArrayList<>();
    private boolean partsSayAPlace;
    private String before = "";

    JpegSegments(PictureBytes bytes) {
        this.bytes = bytes;
    }

    void takeOutPlaces() throws IOException {
        for (var picture = start(0); picture >= 0; picture = start(picture)) {
            picture = walk(picture + 2);
            emptyParts();
        }
    }

    /** Where the next picture starts, or -1. */
    private long start(long from) throws IOException {
        for (var at = from; at + 2 < bytes.size(); at++) {
            if (bytes.at(at) == 0xff && bytes.at(at + 1) == START && bytes.at(at + 2) == 0xff) {
                return at;
            }
        }
        return -1;
    }

    /** Up to the end of this picture; pictures inside segments are none. */
    private long walk(long from) throws IOException {
        for (var at = marker(from); at >= 0; at = marker(at)) {
            var code = bytes.at(at + 1);
            if (code == END) {
                return at + 2;
            }
            var length = bytes.word(at + 2);
            if (code == START || length < 2) {
                // No segment: the next picture, or garbage that decoders skip.
                at += 2;
                continue;
            }
            segment(code, at + 4, Math.min(length - 2L, bytes.size() - at - 4));
            at += 2 + length;
        }
        return bytes.size();
    }

    /** The next marker that opens a segment, or ends or starts a picture; those within pixels are passed by. */
    private long marker(long from) throws IOException {
        for (var at = from; at + 1 < bytes.size(); at++) {
            var code = bytes.at(at) == 0xff ? bytes.at(at + 1) : 0;
            if (code > 1 && code != 0xff && (code < 0xd0 || code > 0xd7)) {
                return at;
            }
        }
        return -1;
    }

    private void segment(int code, long from, long length) throws IOException {
        if (code == APP1 && bytes.startsWith(from, EXIF)) {
            var tiff = bytes.read(from + 6, length - 6);
            bytes.put(from + 6, Exif.withoutPlace(tiff), tiff.length, (byte) 0);
        } else if (code == APP1 && bytes.startsWith(from, XMP)) {
            var part = new Part(from + XMP.length(), length - XMP.length());
            if (Xmp.saysAPlace(bytes.read(part.from, part.length))) {
                empty(part);
            }
        } else if (code == APP1 && bytes.startsWith(from, MORE_XMP)) {
            remember(new Part(from + MORE_XMP_HEAD, length - MORE_XMP_HEAD));
        } else if (code == APP6 && bytes.startsWith(from, SPORTS_CAMERA)) {
            sportsCamera(from + SPORTS_CAMERA.length(), length - SPORTS_CAMERA.length());
        } else if (code == APP13 && bytes.startsWith(from, PHOTOSHOP)) {
            var resources = bytes.read(from, length);
            Iptc.takeOutPlaceOfResources(resources);
            bytes.put(from, resources, resources.length, (byte) 0);
        }
    }

    private void sportsCamera(long from, long length) throws IOException {
        var sensors = bytes.read(from, length);
        if (new String(sensors, StandardCharsets.ISO_8859_1).contains("GPS")) {
            bytes.put(from, new byte[0], sensors.length, (byte) 0);
        }
    }

    /** A long packet is cut anywhere, within a name as well. */
    private void remember(Part part) throws IOException {
        var packet = bytes.read(part.from, Math.max(part.length, 0));
        var text = before + new String(packet, StandardCharsets.ISO_8859_1);
        partsSayAPlace |= Xmp.saysAPlace(text.getBytes(StandardCharsets.ISO_8859_1));
        before = text.substring(Math.max(0, text.length() - Xmp.LONGEST_NAME));
        parts.add(part);
    }

    private void emptyParts() throws IOException {
        if (partsSayAPlace) {
            for (var part : parts) {
                empty(part);
            }
        }
        parts.clear();
        partsSayAPlace = false;
        before = "";
    }

    private void empty(Part part) throws IOException {
        bytes.put(part.from, Xmp.emptied(part.length), part.length, Xmp.BLANK);
    }

    private record Part(long from, long length) {}
}
