package org.goldthread.files.inspection;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import org.w3c.dom.Element;

/**
 * How the camera was held. The word is lost with the rest of the metadata, so the pixels are turned instead.
 *
 * @param quarters quarter turns clockwise, after the mirroring
 */
record Orientation(boolean mirrored, int quarters) {
    private static final Orientation UPRIGHT = new Orientation(false, 0);

    static Orientation of(ImageReader reader, String format) throws IOException {
        if (!format.equals("jpeg")) {
            return UPRIGHT;
        }
        var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
        var said = tree.getElementsByTagName("ImageOrientation");
        return said.getLength() == 0 ? UPRIGHT : named(((Element) said.item(0)).getAttribute("value"));
    }

    /** The standard's names turn anticlockwise: Rotate90 is what must still be turned by three quarters clockwise. */
    private static Orientation named(String name) {
        return switch (name) {
            case "Rotate90" -> new Orientation(false, 3);
            case "Rotate180" -> new Orientation(false, 2);
            case "Rotate270" -> new Orientation(false, 1);
            case "FlipH" -> new Orientation(true, 0);
            case "FlipV" -> new Orientation(true, 2);
            case "FlipHRotate90" -> new Orientation(true, 3);
            case "FlipVRotate90" -> new Orientation(true, 1);
            default -> UPRIGHT;
        };
    }

    BufferedImage apply(BufferedImage image) {
        if (equals(UPRIGHT)) {
            return image;
        }
        var onItsSide = quarters % 2 == 1;
        var width = onItsSide ? image.getHeight() : image.getWidth();
        var height = onItsSide ? image.getWidth() : image.getHeight();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.scale(mirrored ? -1 : 1, 1);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }
}
