package org.goldthread.document.pdf;

/** The inks of the product, as in its light tokens; gold is not among them, it belongs to {@link ThreadLine}. */
public enum Ink {
    INK(0x1b2430),
    SOFT(0x465161),
    FAINT(0x626d7c),
    ACCENT(0x0f4c5c),
    MET(0x1f7a4d),
    NOT_YET(0x9a5200),
    WAITING(0x55647a),
    STOP(0xa8271d),
    LINE(0xe3dfd5),
    LINE_STRONG(0xcfc9bb),
    SUNK(0xf2f0ea),
    PAPER(0xffffff);

    private final int hex;

    Ink(int hex) {
        this.hex = hex;
    }

    Rgb rgb() {
        return Rgb.of(hex);
    }
}
