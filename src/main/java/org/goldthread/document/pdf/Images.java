package org.goldthread.document.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings images into the document: a JPEG as it is, anything else in a form that PDF/A allows. */
final class Images {
    private static final Logger LOG = LoggerFactory.getLogger(Images.class);
    /** Above this many pixels an image is read in coarser steps. */
    private static final long PIXELS = 12_000_000;
    /** Up to this many pixels it is kept without loss. */
    private static final long SMALL = 600_000;

    private final ObjectFile file;
    private final Watch watch;

    /** An image of the document. */
    record Image(Reference reference, int width, int height) {}

    Images(ObjectFile file, Watch watch) {
        this.file = file;
        this.watch = watch;
    }

    /** Empty if it cannot be read as an image. */
    Optional<Image> read(Content content) throws IOException {
        Optional<JpegHeader> header;
        try (InputStream in = content.open()) {
            header = JpegHeader.read(in);
        }
        if (header.filter(JpegHeader::fit).isPresent()) {
            return Optional.of(asItIs(content, header.get()));
        }
        return decoded(content).map(this::embedded);
    }

    private Image asItIs(Content content, JpegHeader header) throws IOException {
        COSStream stream = file.stream();
        try (InputStream in = watch.over(content.open());
                OutputStream out = stream.createRawOutputStream()) {
            in.transferTo(out);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, header.width());
        stream.setInt(COSName.HEIGHT, header.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, header.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        return new Image(file.write(stream), header.width(), header.height());
    }

    private Optional<BufferedImage> decoded(Content content) throws IOException {
        try (InputStream in = watch.over(content.open());
                ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            return readers.hasNext() ? Optional.of(decoded(readers.next(), image)) : Optional.empty();
        } catch (Cancelled e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warn("An image cannot be read; its words stand in its place", e);
            return Optional.empty();
        }
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream image) throws IOException {
        try {
            reader.setInput(image, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            int step = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS));
            param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private Image embedded(BufferedImage decoded) {
        BufferedImage flat = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
        graphics.dispose();
        boolean small = (long) flat.getWidth() * flat.getHeight() <= SMALL;
        // a document of its own, which forgets the image
        try (PDDocument pdf = new PDDocument()) {
            COSStream stream = small
                    ? LosslessFactory.createFromImage(pdf, flat).getCOSObject()
                    : JPEGFactory.createFromImage(pdf, flat, 0.85f).getCOSObject();
            return new Image(file.write(stream), flat.getWidth(), flat.getHeight());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
