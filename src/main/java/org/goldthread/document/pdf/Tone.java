package org.goldthread.document.pdf;

/** The state of something: a sign, an ink and a ground, so that colour never says it alone. */
public enum Tone {
    MET("\u2713", Ink.MET, 0xe2f2e9),
    NOT_YET("\u21ba", Ink.NOT_YET, 0xfbeedd),
    WAITING("\u2026", Ink.WAITING, 0xe9edf2),
    /** An outline in ink, with a pencil. */
    DRAFT("\u270e", Ink.INK, 0xffffff),
    /** A dashed outline: nothing there yet. */
    OPEN("+", Ink.FAINT, 0xffffff),
    STOPPED("\u2717", Ink.STOP, 0xfae9e7),
    /** No state: a quiet ground without a sign. */
    PLAIN("", Ink.SOFT, 0xf2f0ea);

    private final String sign;
    private final Ink ink;
    private final int ground;

    Tone(String sign, Ink ink, int ground) {
        this.sign = sign;
        this.ink = ink;
        this.ground = ground;
    }

    public String sign() {
        return sign;
    }

    public Ink ink() {
        return ink;
    }

    Rgb ground() {
        return Rgb.of(ground);
    }

    boolean outlined() {
        return this == DRAFT || this == OPEN;
    }
}
