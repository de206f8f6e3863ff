package org.goldthread.ui;

/** How a chip or a cell looks; each has its own colour and its own sign, never colour alone. */
public enum Look {
    MET("met", "✓"),
    NOT_YET("not-yet", "↺"),
    WAITING("waiting", "…"),
    DRAFT("draft", "✎"),
    READY("ready", "→"),
    OPEN("open", "+"),
    PLAIN("plain", ""),
    DIFFERS("not-yet", "≠");

    private final String css;
    private final String sign;

    Look(String css, String sign) {
        this.css = css;
        this.sign = sign;
    }

    public String css() {
        return css;
    }

    public String sign() {
        return sign;
    }
}
