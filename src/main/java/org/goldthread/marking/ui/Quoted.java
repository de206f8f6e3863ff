package org.goldthread.marking.ui;

/** Typed words that a text puts between quotation marks: those that they have themselves become the inner ones. */
final class Quoted {
    private Quoted() {}

    static String within(String words) {
        return words.strip().replace('“', '‘').replace('”', '’');
    }
}
