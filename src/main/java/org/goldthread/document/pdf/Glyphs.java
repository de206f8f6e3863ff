package org.goldthread.document.pdf;

import org.jspecify.annotations.Nullable;

/** Glyphs of one font, in the order in which they are drawn; lengths are in parts of the size of the letters. */
final class Glyphs {
    private final int[] ids;
    private final int[] meanings;
    private final float @Nullable [] spots;
    private int count;
    private float width;

    /** Room for some glyphs, which either follow each other or are placed one by one. */
    Glyphs(int most, boolean placed) {
        ids = new int[most];
        meanings = new int[most];
        spots = placed ? new float[2 * most] : null;
    }

    /** Adds a glyph and the first character that it stands for. */
    void add(int id, int meaning) {
        ids[count] = id;
        meanings[count] = meaning;
        count++;
    }

    void add(int id, int meaning, float x, float y) {
        if (spots != null) {
            spots[2 * count] = x;
            spots[2 * count + 1] = y;
        }
        add(id, meaning);
    }

    void width(float all) {
        width = all;
    }

    float width() {
        return width;
    }

    int count() {
        return count;
    }

    int id(int glyph) {
        return ids[glyph];
    }

    int meaning(int glyph) {
        return meanings[glyph];
    }

    /** Whether each has its own spot. */
    boolean placed() {
        return spots != null;
    }

    float x(int glyph) {
        return spots == null ? 0 : spots[2 * glyph];
    }

    float y(int glyph) {
        return spots == null ? 0 : spots[2 * glyph + 1];
    }
}
