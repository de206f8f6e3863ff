package org.goldthread.files.inspection;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldthread.files.inspection.Unreadable.Why;

/** What the tests of the inspection hand in and look at. */
final class Reading {
    private Reading() {}

    static Path file(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "some", ""), content);
    }

    static void refuses(Why why, ThrowingCallable job) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(job)
                .extracting(Unreadable::why)
                .isEqualTo(why);
    }

    static BufferedImage picture(byte[] bytes) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    static Color colour(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y));
    }

    static String asText(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
