package org.goldthread.document.pdf;

import java.io.IOException;

/** The bytes of a file are not those whose SHA-256 was given. */
public final class ContentChanged extends IOException {

    ContentChanged(String name, String expected, String found) {
        super("%s should have the SHA-256 %s but has %s".formatted(name, expected, found));
    }
}
