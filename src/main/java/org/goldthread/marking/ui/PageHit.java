package org.goldthread.marking.ui;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A page on which words stand, with the first place where they do.
 *
 * @param page counted from 1
 * @param times how often they stand there
 * @param context the place with a little of what is around it
 */
record PageHit(int page, int times, String context) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int AROUND = 40;

    /** In the order of the pages; case and line breaks do not matter. */
    static List<PageHit> of(List<String> texts, String words) {
        var wanted = plain(words).toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : IntStream.range(0, texts.size())
                        .mapToObj(at -> of(at + 1, plain(texts.get(at)), wanted))
                        .filter(hit -> hit.times > 0)
                        .toList();
    }

    private static PageHit of(int page, String text, String wanted) {
        var searched = text.toLowerCase(Locale.ROOT);
        int first = searched.indexOf(wanted);
        int times = 0;
        for (int at = first; at >= 0; at = searched.indexOf(wanted, at + wanted.length())) {
            times++;
        }
        return new PageHit(page, times, times == 0 ? "" : around(text, first, wanted.length()));
    }

    /** Lower case may be of another length than the text itself in some scripts, hence the bounds. */
    private static String around(String text, int at, int length) {
        int from = Math.clamp(at - AROUND, 0, text.length());
        int to = Math.clamp((long) at + length + AROUND, from, text.length());
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
