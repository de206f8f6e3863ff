package org.goldthread.document.pdf;

/** A state in a line of text: its sign and its word on a coloured ground. */
public record Chip(Tone tone, String text) implements Inline {

    public Chip {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A chip says its state in words");
        }
    }

    String shown() {
        return tone.sign().isEmpty() ? text : tone.sign() + " " + text;
    }
}
