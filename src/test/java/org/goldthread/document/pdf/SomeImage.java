package org.goldthread.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class SomeImage {

    private SomeImage() {}

    static Content jpeg(int width, int height) {
        return content(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static Content greyJpeg() {
        return content(image(300, 200, BufferedImage.TYPE_BYTE_GRAY), "jpeg");
    }

    static Content transparentPng() {
        return content(image(320, 200, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static Content broken() {
        return () -> new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});
    }

    private static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xe3eef0));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(new Color(0x0f4c5c));
        for (int i = 0; i < 9; i++) {
            graphics.fillRect(width * i / 10 + width / 20, height * (9 - i) / 10, width / 14, height * (i + 1) / 10);
        }
        graphics.dispose();
        return image;
    }

    private static Content content(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("Nothing writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> new ByteArrayInputStream(out.toByteArray());
    }
}
