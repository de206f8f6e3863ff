package org.goldthread.naughty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What somebody types who means no good, or whose name no programmer thought of; one a line of {@code texts.txt}. */
public final class NaughtyTexts {
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]+");

    private NaughtyTexts() {}

    public static List<String> all() {
        try (var in = NaughtyTexts.class.getResourceAsStream("/naughty/texts.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> !text.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, as many together as a field of {@code limit} characters takes. */
    static List<String> together(String between, int limit) {
        var together = new ArrayList<String>();
        var now = new StringBuilder();
        for (var text : all()) {
            if (!now.isEmpty() && now.length() + between.length() + text.length() > limit) {
                together.add(now.toString());
                now.setLength(0);
            }
            now.append(now.isEmpty() ? "" : between).append(text);
        }
        together.add(now.toString());
        return together;
    }

    /** Without what a page or a document may set otherwise: gaps, and characters that nobody sees. */
    public static String plain(String text) {
        return GAPS.matcher(text).replaceAll("");
    }
}
