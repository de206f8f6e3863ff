package org.goldthread.people;

/**
 * What a person chose for themselves.
 *
 * @param keys whether single keys act on the marking page
 */
public record PersonSettings(Theme theme, boolean keys) {
    public static PersonSettings atFirst() {
        return new PersonSettings(Theme.SYSTEM, true);
    }
}
