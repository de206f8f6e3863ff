package org.goldthread.ui;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A few letters and digits that can be read out over the telephone. */
public final class ShortCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    public static String of(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
