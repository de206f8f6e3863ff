package org.goldthread.files.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.SomePhotograph.app;
import static org.goldthread.files.SomePhotograph.exif;
import static org.goldthread.files.SomePhotograph.joined;
import static org.goldthread.files.SomePhotograph.latin;
import static org.goldthread.files.SomePhotograph.orientation;
import static org.goldthread.files.SomePhotograph.pixels;
import static org.goldthread.files.SomePhotograph.pngChunk;
import static org.goldthread.files.SomePhotograph.riff;
import static org.goldthread.files.SomePhotograph.saysThePlace;
import static org.goldthread.files.SomePhotograph.xmp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.goldthread.files.SomeImage;
import org.goldthread.files.SomePhotograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place goes; pixels, orientation and everything else stay. */
class PlacesTest {
    private static final String SAID = "Rotate270";

    @TempDir
    private Path folder;

    private byte[] cleaned(String format, byte[] picture) throws IOException {
        assertThat(saysThePlace(picture)).isTrue();
        var file = Files.write(folder.resolve("picture"), picture);
        assertThat(Places.takenOutOf(file, format)).isTrue();
        var cleaned = Files.readAllBytes(file);
        assertThat(cleaned).hasSameSizeAs(picture);
        assertThat(saysThePlace(cleaned)).isFalse();
        assertThat(Places.takenOutOf(file, format))
                .as("is there more to take out")
                .isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(cleaned);
        return cleaned;
    }

    private void staysAsItIs(String format, byte[] picture) throws IOException {
        var file = Files.write(folder.resolve("picture"), picture);
        assertThat(Places.takenOutOf(file, format)).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIG_ENDIAN", "LITTLE_ENDIAN"})
    void aPhotograph(String order) throws IOException {
        var original = SomePhotograph.jpeg(app(0xe1, joined(latin("Exif\0\0"), exif(order(order)))));
        var cleaned = cleaned("jpeg", original);
        assertThat(orientation(cleaned)).isEqualTo(SAID).isEqualTo(orientation(original));
        assertThat(pixels(cleaned)).isEqualTo(pixels(original));
        assertThat(latin(cleaned)).contains("Goldthread", "0232");
        // 2 for the start, 10 for the segment's head, 200 for the notes
        assertThat(Arrays.copyOfRange(cleaned, 212, cleaned.length))
                .isEqualTo(Arrays.copyOfRange(original, 212, original.length));
    }

    private static ByteOrder order(String name) {
        return name.equals("BIG_ENDIAN") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    @Test
    void theSecondPictureThatAPhonePutsBehindTheFirst() throws IOException {
        var two = joined(SomeImage.jpeg(60, 40), latin("padding"), SomePhotograph.jpeg());
        assertThat(pixels(cleaned("jpeg", two))).isEqualTo(pixels(two));
    }

    @Test
    void notesThatCannotBeReadGoButForHowItWasHeld() throws IOException {
        var exif = exif(ByteOrder.BIG_ENDIAN);
        // The place's values are said to stand behind the end.
        ByteBuffer.wrap(exif).putInt(70 + 2 + 12 + 8, 5000);
        var cleaned = cleaned("jpeg", SomePhotograph.jpeg(app(0xe1, joined(latin("Exif\0\0"), exif))));
        assertThat(latin(cleaned)).doesNotContain("Goldthread");
        assertThat(orientation(cleaned)).isEqualTo(SAID);
        var cut = Arrays.copyOf(exif(ByteOrder.BIG_ENDIAN), 150);
        assertThat(orientation(cleaned("jpeg", SomePhotograph.jpeg(app(0xe1, joined(latin("Exif\0\0"), cut))))))
                .isEqualTo(SAID);
        var noTiff = joined(latin("XX"), exif(ByteOrder.BIG_ENDIAN));
        cleaned("jpeg", SomePhotograph.jpeg(app(0xe1, joined(latin("Exif\0\0"), noTiff))));
    }

    @Test
    void whatCataloguesWrite() throws IOException {
        var original = SomePhotograph.jpeg(xmp(SomePhotograph.XMP_OF_A_PLACE));
        assertThat(pixels(cleaned("jpeg", original))).isEqualTo(pixels(original));
        cleaned("jpeg", SomePhotograph.jpeg(xmp(wide(SomePhotograph.XMP_OF_A_PLACE)), xmp("51,30.446N GPS")));
    }

    /** As UTF-16 has it. */
    private static String wide(String text) {
        return latin(text.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void aLongPacketThatIsCutWithinTheName() throws IOException {
        var head = "http://ns.adobe.com/xmp/extension/\0" + "0".repeat(32) + "12345678";
        var packet = SomePhotograph.XMP_OF_A_PLACE;
        var cut = packet.indexOf("SLatitude");
        var elsewhere = packet.replace("51,30.446N", "").replace("GPSLatitude", "Rating");
        assertThat(latin(cleaned(
                        "jpeg",
                        SomePhotograph.jpeg(
                                app(0xe1, latin(head + elsewhere)),
                                app(0xe1, latin(head + packet.substring(0, cut))),
                                app(0xe1, latin(head + packet.substring(cut)))))))
                .doesNotContain("Rating");
    }

    @Test
    void whatPressAgenciesAndSportsCamerasWrite() throws IOException {
        var town = latin("\u001c\2\u0005\0\4Desk\u001c\2\132\0\12" + "51,30.446N");
        var resource = joined(latin("Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0"), new byte[] {(byte) town.length}, town);
        assertThat(latin(cleaned("jpeg", SomePhotograph.jpeg(app(0xed, resource)))))
                .contains("Desk");
        cleaned("jpeg", SomePhotograph.jpeg(app(0xe6, latin("GoPro\0DEVC GPS5 51,30.446N"))));
    }

    @Test
    void aPng() throws IOException {
        var original = SomePhotograph.png(
                pngChunk("eXIf", exif(ByteOrder.LITTLE_ENDIAN)),
                pngChunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0" + SomePhotograph.XMP_OF_A_PLACE)),
                pngChunk("iTXt", latin("XML:com.adobe.xmp\0\1\0\0\0packed")),
                pngChunk("tEXt", latin("Raw profile type exif\0\n45786966")),
                pngChunk("tEXt", latin("Title\0The desk")));
        var cleaned = cleaned("png", original);
        assertThat(pixels(cleaned)).isEqualTo(pixels(original));
        assertThat(latin(cleaned)).contains("Goldthread", "The desk").doesNotContain("packed", "45786966");
        assertChecksums(cleaned);
    }

    private static void assertChecksums(byte[] png) {
        var chunks = ByteBuffer.wrap(png).position(8);
        while (chunks.hasRemaining()) {
            var length = chunks.getInt();
            var sum = new CRC32();
            sum.update(png, chunks.position(), 4 + length);
            chunks.position(chunks.position() + 4 + length);
            assertThat(chunks.getInt()).isEqualTo((int) sum.getValue());
        }
    }

    @Test
    void aWebp() throws IOException {
        var exif = exif(ByteOrder.LITTLE_ENDIAN);
        assertThat(latin(cleaned(
                        "webp",
                        SomePhotograph.webp(riff("EXIF", exif), riff("XMP ", latin(SomePhotograph.XMP_OF_A_PLACE))))))
                .contains("Goldthread");
        cleaned("webp", SomePhotograph.webp(riff("EXIF", joined(latin("Exif\0\0"), exif))));
    }

    @Test
    void whatSaysNoPlaceStaysByteForByte() throws IOException {
        var harmless = new byte[200];
        System.arraycopy(exif(ByteOrder.BIG_ENDIAN), 0, harmless, 0, 200);
        ByteBuffer.wrap(harmless).putShort(8 + 2 + 3 * 12, (short) 0xc4a5);
        staysAsItIs("jpeg", SomePhotograph.jpeg(app(0xe1, joined(latin("Exif\0\0"), harmless)), xmp("<a>Rating</a>")));
        staysAsItIs("jpeg", SomeImage.jpeg(30, 20));
        staysAsItIs("png", SomeImage.pngWithAScriptBehind());
        staysAsItIs("webp", SomeImage.webp());
    }

    /** Whatever is broken in it, it is taken in, and what is left is what a second look leaves. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void brokenNotes(String format) throws IOException {
        var exif = exif(ByteOrder.BIG_ENDIAN);
        var whole = switch (format) {
            case "jpeg" -> SomePhotograph.jpeg();
            case "png" -> SomePhotograph.png(pngChunk("eXIf", exif));
            default -> SomePhotograph.webp(riff("EXIF", exif));
        };
        var random = new Random(26);
        var file = folder.resolve("picture");
        for (var round = 0; round < 1000; round++) {
            var broken = round % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (var i = random.nextInt(6); i >= 0 && broken.length > 0; i--) {
                broken[random.nextInt(Math.min(broken.length, 260))] = (byte) random.nextInt(256);
            }
            Files.write(file, broken);
            Places.takenOutOf(file, format);
            assertThat(Files.size(file)).isEqualTo(broken.length);
            assertThat(Places.takenOutOf(file, format)).as("round " + round).isFalse();
        }
    }
}
