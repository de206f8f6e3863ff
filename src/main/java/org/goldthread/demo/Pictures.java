package org.goldthread.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Pictures as people attach them: a chart, and the photograph of a board full of notes. */
final class Pictures {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final Color PAPER = new Color(0xfaf9f6);
    private static final Color INK = new Color(0x1b2430);
    private static final Color ACCENT = new Color(0x0f4c5c);
    private static final int NOTE_WIDTH = 22;
    private static final int NOTE_LINES = 5;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<Color> NOTES =
            List.of(new Color(0xf4e3a1), new Color(0xc9e4d3), new Color(0xd6e2f0), new Color(0xf3d2c1));

    private Pictures() {}

    static byte[] chart(String title, double[] values) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image, PAPER);
        write(pen, title, 60, 80, 34);
        pen.setStroke(new BasicStroke(5));
        pen.setColor(ACCENT);
        var step = (WIDTH - 160.0) / (values.length - 1);
        for (int at = 1; at < values.length; at++) {
            pen.drawLine(x(at - 1, step), y(values[at - 1]), x(at, step), y(values[at]));
        }
        for (int at = 0; at < values.length; at++) {
            pen.fillOval(x(at, step) - 7, y(values[at]) - 7, 14, 14);
            write(pen, Long.toString(Math.round(values[at])), x(at, step) - 14, y(values[at]) - 20, 22);
        }
        pen.dispose();
        return written(image, "png");
    }

    /** A board with the given notes, the same for the same seed. */
    static byte[] board(List<String> notes, long seed, String format) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image, new Color(0xe9e6df));
        var random = new Random(seed);
        for (int at = 0; at < notes.size(); at++) {
            var left = 60 + at % 4 * 300 + random.nextInt(20);
            var top = 60 + at / 4 * 240 + random.nextInt(20);
            pen.setColor(NOTES.get(random.nextInt(NOTES.size())));
            pen.fillRect(left, top, 260, 200);
            var lines = lines(notes.get(at));
            for (int line = 0; line < lines.size(); line++) {
                write(pen, lines.get(line), left + 14, top + 40 + line * 30, 20);
            }
        }
        pen.dispose();
        return written(image, format);
    }

    /** As much of the words as a note holds. */
    private static List<String> lines(String words) {
        var lines = new ArrayList<>(List.of(""));
        for (var word : SPACES.splitAsStream(words).toList()) {
            var longer = (lines.getLast() + " " + word).strip();
            if (longer.length() <= NOTE_WIDTH) {
                lines.set(lines.size() - 1, longer);
            } else if (lines.size() < NOTE_LINES) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, lines.getLast() + " …");
                break;
            }
        }
        return lines;
    }

    private static int x(int at, double step) {
        return (int) (80 + at * step);
    }

    private static int y(double percent) {
        return (int) (HEIGHT - 100 - (percent - 40) / 60 * 560);
    }

    private static Graphics2D pen(BufferedImage image, Color ground) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        return pen;
    }

    private static void write(Graphics2D pen, String text, int x, int y, int size) {
        var before = pen.getColor();
        pen.setColor(INK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        pen.drawString(text, x, y);
        pen.setColor(before);
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("No writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
