package org.goldthread.files.inspection;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.goldthread.files.inspection.Unreadable.Why;

/** Draws an image anew, no larger than a screen shows: place, camera and whatever else was hidden in it are gone. */
final class ImagePicture {
    private static final int LONGEST_SIDE = 2000;
    private static final long MOST_PIXELS = 200_000_000;
    private static final float QUALITY = 0.9f;

    private ImagePicture() {}

    static byte[] of(String file, String format) throws IOException {
        try (var in = new FileImageInputStream(new File(file))) {
            var reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                // A PNG's texts may unpack to anything, so its metadata are not read; a JPEG says how it was held.
                reader.setInput(in, true, !format.equals("jpeg"));
                requireModestSize(reader);
                var turned = Orientation.of(reader, format).apply(onWhite(read(reader)));
                return Jpeg.of(turned, QUALITY);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The header's word, before a pixel is read. */
    private static void requireModestSize(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new Unreadable(Why.TOO_BIG, width + " by " + height + " pixels");
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var how = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = drawn.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            brush.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        } finally {
            brush.dispose();
        }
        return drawn;
    }
}
